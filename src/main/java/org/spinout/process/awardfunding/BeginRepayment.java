package org.spinout.process.awardfunding;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Begins {@code repay-loan}, once all of a loan is paid out that will be. */
@Component
class BeginRepayment implements JavaDelegate {

    private final AwardParts parts;

    BeginRepayment(AwardParts parts) {
        this.parts = parts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        parts.begin(AwardFunding.LOAN_PAID_OUT, AwardFunding.AWARD_NUMBER.from(execution), Map.of());
    }
}
