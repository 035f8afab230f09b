package org.spinout.process.registerenterprise;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.process.RegulatedActivities;
import org.spinout.process.transferday.TransferPlan;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Looks up whether the Care Quality Commission regulates what the enterprise does on the day of the transfer. */
@Component
class DetermineRegulation implements JavaDelegate {

    private final Transfers transfers;
    private final RegulatedActivities regulated;
    private final Proposals proposals;
    private final TransferPlan plan;

    DetermineRegulation(Transfers transfers, RegulatedActivities regulated, Proposals proposals, TransferPlan plan) {
        this.transfers = transfers;
        this.regulated = regulated;
        this.proposals = proposals;
        this.plan = plan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var registration = transfers.registration(caseNumber).orElseThrow();
        var said = proposals.get(caseNumber).regulatedActivity();

        var finding = Regulation.of(
                registration, said, day -> regulated.needRegistration(caseNumber, day), plan.orToday(caseNumber));

        RegisterEnterprise.REGULATION_NOTE.set(execution, finding.words());
        RegisterEnterprise.CARE_QUALITY_OPEN.set(execution, finding.isOpen());
        RegisterEnterprise.REGULATION_DOUBTED.set(execution, finding.isDoubted());
    }
}
