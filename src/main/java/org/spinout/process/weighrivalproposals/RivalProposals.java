package org.spinout.process.weighrivalproposals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.spinout.process.CaseMessages;
import org.spinout.process.engine.CaseTenants;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Finds open proposals of one host for one service. A service is known by its name, whatever the capitals, the order and
 * the small words; under different names only people can tell, and they do by the start form.
 */
@Component
public class RivalProposals {

    private static final Set<String> SMALL_WORDS = Set.of("the", "a", "of", "for", "and", "in", "service", "services");

    private final Proposals proposals;
    private final RuntimeService runtime;
    private final CaseMessages messages;

    RivalProposals(Proposals proposals, @Lazy RuntimeService runtime, CaseMessages messages) {
        this.proposals = proposals;
        this.runtime = runtime;
        this.messages = messages;
    }

    /** Puts the question to the host where other teams ask for the service of this case, once for each case. */
    public void lookFor(String caseNumber) {
        var proposal = proposals.get(caseNumber);
        var others = of(proposal);
        if (others.isEmpty() || isAskedAlready(caseNumber)) {
            return;
        }
        messages.asNobody(() -> runtime.createProcessInstanceByKey(WeighRivalProposals.PROCESS)
                .setVariable(WeighRivalProposals.RIVAL_CASE.name(), caseNumber)
                .setVariable(WeighRivalProposals.OTHER_RIVAL_CASES.name(), String.join(",", others))
                .setVariable(CaseTenants.TENANT_BODY.name(), proposal.bodyId())
                .execute());
    }

    private List<String> of(Proposal proposal) {
        var service = words(proposal.serviceName());
        return proposals.of(proposal.bodyId()).stream()
                .filter(other -> !other.number().equals(proposal.number()))
                .filter(other -> !other.state().isFinal())
                .filter(other -> words(other.serviceName()).equals(service))
                .map(Proposal::number)
                .limit(WeighRivalProposals.MOST_RIVALS)
                .toList();
    }

    private boolean isAskedAlready(String caseNumber) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(WeighRivalProposals.PROCESS)
                        .variableValueEquals(WeighRivalProposals.RIVAL_CASE.name(), caseNumber)
                        .count()
                > 0;
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
