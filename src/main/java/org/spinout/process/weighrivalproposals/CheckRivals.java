package org.spinout.process.weighrivalproposals;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.Directory;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Asks whether these are open cases of the host, and lays them side by side for whoever weighs them. */
@Component
class CheckRivals implements JavaDelegate {

    private final Proposals proposals;
    private final Directory directory;
    private final References references;

    CheckRivals(Proposals proposals, Directory directory, References references) {
        this.proposals = proposals;
        this.directory = directory;
        this.references = references;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var numbers = WeighRivalProposals.cases(execution);
        var cases = numbers.stream()
                .map(number -> openCase(number, execution.getTenantId()))
                .toList();

        requireSeveral(numbers);
        requireOutsider(WeighRivalProposals.NOTICED_BY.orNull(execution), numbers, execution.getTenantId());

        execution.setProcessBusinessKey(references.next("RV", 4).value());
        WeighRivalProposals.RIVALS_TEXT.set(
                execution, cases.stream().map(this::inWords).collect(Collectors.joining("\n")));
    }

    private Proposal openCase(String number, @Nullable String body) {
        var found = proposals
                .find(number)
                .filter(proposal -> proposal.bodyId().equals(body))
                .orElseThrow(() -> new Refusal(
                        "rivalCase", "exists", "Your organisation has no case " + number + ". Check the number."));
        if (found.state().isFinal()) {
            throw new Refusal.Conflict(
                    number + " has ended already (" + found.state().meaning() + ").");
        }
        return found;
    }

    private static void requireSeveral(List<String> numbers) {
        if (new HashSet<>(numbers).size() < numbers.size()) {
            throw new Refusal("otherRivalCases", "different", "Give the numbers of two different cases.");
        }
    }

    /** Nobody is asked where Spinout itself noticed. */
    private void requireOutsider(@Nullable String user, List<String> numbers, String body) {
        if (user == null) {
            return;
        }
        if (!directory.holds(user, "sponsors", body) && !directory.holds(user, "boardSecretaries", body)) {
            throw new Refusal.NotEntitled("Only a sponsor or the secretary of the host can do this.");
        }
        if (numbers.stream().anyMatch(number -> proposals.isOfTeam(number, user))) {
            throw new Refusal.NotEntitled("You are of one of these teams. Leave this to a colleague.");
        }
    }

    private String inWords(Proposal proposal) {
        return "- **" + proposal.number() + "**, " + proposal.serviceName() + ", led by "
                + directory.nameOf(proposal.lead()) + ": " + proposal.staffCount() + " staff, " + proposal.annualValue()
                + " a year; " + proposal.state().meaning();
    }
}
