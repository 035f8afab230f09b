package org.spinout.process.transfercontract;

import static org.spinout.process.CaseVariables.BODY_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Bodies;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Lets nobody consult staff without representatives where the law wants them, while it can still be put right. */
@Component
class CheckRepresentation implements JavaDelegate {

    private final Answers answers;
    private final Bodies bodies;
    private final TransferRules rules;
    private final FirstDate firstDate;

    CheckRepresentation(Answers answers, Bodies bodies, TransferRules rules, FirstDate firstDate) {
        this.answers = answers;
        this.bodies = bodies;
        this.rules = rules;
        this.firstDate = firstDate;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var informing = answers.latest(execution.getProcessBusinessKey(), TransferContract.INFORMING_FORM);
        var host = bodies.get(BODY_ID.from(execution));

        rules.requireRepresentation(informing, host.kind());
        firstDate.take(informing.caseNumber(), TransferContract.INFORMING_FORM, "plannedTransferOn");
    }
}
