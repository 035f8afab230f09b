package org.spinout.process.reviewaward;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.awardfunding.AwardFunding;
import org.spinout.process.awardfunding.AwardParts;
import org.springframework.stereotype.Component;

/** Tells the part that pays the tranches that nothing more is paid. */
@Component
class TellAwardStopped implements JavaDelegate {

    private final AwardParts parts;

    TellAwardStopped(AwardParts parts) {
        this.parts = parts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        parts.tell(AwardFunding.AWARD_STOPPED, AWARD_NUMBER.from(execution));
    }
}
