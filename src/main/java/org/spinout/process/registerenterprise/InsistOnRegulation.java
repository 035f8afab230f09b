package org.spinout.process.registerenterprise;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.RegulatedWork;
import org.spinout.contract.Transfers;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** The transfer team does not agree that nothing is regulated, so the enterprise must be registered before it goes live. */
@Component
class InsistOnRegulation implements JavaDelegate {

    private static final String SAID_BY_TRANSFER_TEAM = "saidByTransferTeam";

    private final OwnAnswers answers;
    private final Transfers transfers;

    InsistOnRegulation(OwnAnswers answers, Transfers transfers) {
        this.answers = answers;
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var view = answers.latest(execution, "confirm-not-regulated");
        var registration = transfers.registration(view.caseNumber()).orElseThrow();

        transfers.complete(
                view.caseNumber(),
                registration.withWork(new RegulatedWork(Set.of(SAID_BY_TRANSFER_TEAM), view.text("reasons"))),
                view.user());

        RegisterEnterprise.CARE_QUALITY_OPEN.set(execution, true);
    }
}
