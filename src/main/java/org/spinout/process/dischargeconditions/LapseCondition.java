package org.spinout.process.dischargeconditions;

import static org.spinout.process.CaseVariables.BODY_ID;
import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.CaseVariables.SERVICE_NAME;
import static org.spinout.process.dischargeconditions.DischargeConditions.CONDITION_ID;
import static org.spinout.process.dischargeconditions.DischargeConditions.LAPSED;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Condition;
import org.spinout.board.ConditionSource;
import org.spinout.board.Conditions;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseNotices;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** Lets a condition lapse, which is no silent approval: whoever waits with the case hears of it, and so does the board. */
@Component
class LapseCondition implements JavaDelegate {

    private final Conditions conditions;
    private final CaseMessages messages;
    private final CaseNotices notices;

    LapseCondition(Conditions conditions, CaseMessages messages, CaseNotices notices) {
        this.conditions = conditions;
        this.messages = messages;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CASE_NUMBER.from(execution);
        var subject = "A condition of " + SERVICE_NAME.from(execution) + " has lapsed";

        var lapsed = conditions.lapse(CONDITION_ID.from(execution));
        messages.tellEveryPart(DischargeConditions.CONDITION_LAPSED, caseNumber);
        notices.tellTeam(caseNumber, subject, lapsed.wording());
        Stream.concat(Stream.of(Role.SPONSORS.group(), Role.BOARD_CHAIRS.group()), imposers(lapsed).stream())
                .forEach(
                        role -> notices.tellBody(BODY_ID.from(execution), role, caseNumber, subject, lapsed.wording()));

        LAPSED.set(execution, true);
    }

    /** Who imposed it, beside the board, which hears of every lapse. */
    private static List<String> imposers(Condition condition) {
        return condition.source() == ConditionSource.ASSURER ? List.of(Role.ASSURERS.group()) : List.of();
    }
}
