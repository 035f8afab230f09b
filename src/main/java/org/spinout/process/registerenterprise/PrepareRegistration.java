package org.spinout.process.registerenterprise;

import java.util.Comparator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Finds how this enterprise is registered: on one form, step by step, or with the Care Quality Commission only. */
@Component
class PrepareRegistration implements JavaDelegate {

    private final Proposals proposals;
    private final Transfers transfers;
    private final Answers kept;

    PrepareRegistration(Proposals proposals, Transfers transfers, Answers kept) {
        this.proposals = proposals;
        this.transfers = transfers;
        this.kept = kept;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proposal = proposals.get(execution.getProcessBusinessKey());
        var small = "small".equals(CaseVariables.SIZE.from(execution)) && !proposal.regulatedActivity();

        var registered = transfers.registration(proposal.number()).isPresent() && !wantedAgain(proposal.number());

        RegisterEnterprise.WAY.set(execution, registered ? "careQuality" : small ? "oneForm" : "stepByStep");
        RegisterEnterprise.COVER_OPEN.set(execution, false);
        RegisterEnterprise.CONSTITUTION_NOTE.set(execution, "");
        RegisterEnterprise.REGULATION_DOUBTED.set(execution, false);
    }

    private boolean wantedAgain(String caseNumber) {
        return Stream.of("decide-go-live", "decide-on-go-live")
                .flatMap(form -> kept.findLatest(caseNumber, form).stream())
                .max(Comparator.comparing(Answer::id))
                .map(decision -> decision.isYes("reopenRegistration"))
                .orElse(false);
    }
}
