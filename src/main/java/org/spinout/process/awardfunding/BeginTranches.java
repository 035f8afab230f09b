package org.spinout.process.awardfunding;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Begins {@code pay-tranche} for what is still promised. */
@Component
class BeginTranches implements JavaDelegate {

    private final AwardParts parts;

    BeginTranches(AwardParts parts) {
        this.parts = parts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> known = Map.of(AwardFunding.AWARD_TEXT.name(), AwardFunding.AWARD_TEXT.from(execution));

        parts.begin(AwardFunding.TRANCHES_DUE_MESSAGE, AwardFunding.AWARD_NUMBER.from(execution), known);
    }
}
