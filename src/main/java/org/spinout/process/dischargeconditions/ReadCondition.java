package org.spinout.process.dischargeconditions;

import static org.spinout.process.dischargeconditions.DischargeConditions.ASKED_UNTIL_DAY;
import static org.spinout.process.dischargeconditions.DischargeConditions.CONDITION_ANSWER;
import static org.spinout.process.dischargeconditions.DischargeConditions.CONDITION_EVIDENCE;
import static org.spinout.process.dischargeconditions.DischargeConditions.CONDITION_ID;
import static org.spinout.process.dischargeconditions.DischargeConditions.CONDITION_OWNER;
import static org.spinout.process.dischargeconditions.DischargeConditions.CONDITION_SOURCE;
import static org.spinout.process.dischargeconditions.DischargeConditions.CONDITION_STANDING;
import static org.spinout.process.dischargeconditions.DischargeConditions.CONDITION_TEXT;
import static org.spinout.process.dischargeconditions.DischargeConditions.EVIDENCE;
import static org.spinout.process.dischargeconditions.DischargeConditions.EVIDENCE_BY;
import static org.spinout.process.dischargeconditions.DischargeConditions.EXTENSION_REASONS;
import static org.spinout.process.dischargeconditions.DischargeConditions.LONG_STOP;
import static org.spinout.process.dischargeconditions.DischargeConditions.LONG_STOP_DAY;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Conditions;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Lays one condition out for those who work on it, apart from the others that are followed at the same time. */
@Component
class ReadCondition implements JavaDelegate {

    private final Conditions conditions;

    ReadCondition(Conditions conditions) {
        this.conditions = conditions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var condition = conditions.get(CONDITION_ID.from(execution));
        var midnight = condition.longStop().atStartOfDay().toInstant(ZoneOffset.UTC);

        // Empty, but here: an answer must stay with its condition.
        List.of(EVIDENCE, CONDITION_ANSWER, CONDITION_STANDING, EVIDENCE_BY, ASKED_UNTIL_DAY, EXTENSION_REASONS)
                .forEach(field -> execution.setVariableLocal(field.name(), null));

        execution.setVariableLocal("askedUntil", null);
        execution.setVariableLocal("newLongStop", null);

        execution.setVariableLocal(CONDITION_SOURCE.name(), condition.source().name());
        execution.setVariableLocal(CONDITION_TEXT.name(), condition.wording());
        execution.setVariableLocal(CONDITION_EVIDENCE.name(), condition.evidence());
        execution.setVariableLocal(CONDITION_OWNER.name(), condition.owner());
        execution.setVariableLocal(LONG_STOP.name(), Date.from(midnight));
        execution.setVariableLocal(LONG_STOP_DAY.name(), Days.inWords(condition.longStop()));
    }
}
