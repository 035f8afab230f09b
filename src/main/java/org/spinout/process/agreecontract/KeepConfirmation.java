package org.spinout.process.agreecontract;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.AwardConfirmation;
import org.spinout.contract.AwardConfirmations;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Keeps what the public was told when an award, whose standstill is over, was made. */
@Component
class KeepConfirmation implements JavaDelegate {

    private final Answers answers;
    private final AwardConfirmations confirmations;

    KeepConfirmation(Answers answers, AwardConfirmations confirmations) {
        this.answers = answers;
        this.confirmations = confirmations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution.getProcessBusinessKey(), AgreeContract.CONFIRMATION_FORM);

        confirmations.publish(
                form.caseNumber(),
                new AwardConfirmation(
                        Objects.requireNonNull(form.day("confirmationPublishedOn")),
                        Objects.requireNonNull(form.text("confirmationReference"))),
                form.user());
    }
}
