package org.spinout.process.considerexpressionofinterest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.correspondence.Notices;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Notifies the region of the expression of interest, as Right to Request and Right to Provide ask. */
@Component
class TellRegion implements JavaDelegate {

    private static final String REGION = "assurers";

    private final Proposals proposals;
    private final Notices notices;

    TellRegion(Proposals proposals, Notices notices) {
        this.proposals = proposals;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proposal = proposals.get(CaseVariables.CASE_NUMBER.from(execution));

        notices.tellRole(
                REGION,
                proposal.bodyId(),
                proposal.number(),
                "Expression of interest: " + proposal.serviceName(),
                "A team of " + proposal.staffCount() + " asks to run this service itself. It is worth "
                        + proposal.annualValue() + " a year. You need do nothing now.");
    }
}
