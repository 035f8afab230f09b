package org.spinout.process.hearhost;

import static org.spinout.process.CaseVariables.BODY_ID;
import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.hearhost.HearHost.HOST_BODY;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Passes the team's answer on to the other host's secretary, who adds it to the paper for the next meeting. */
@Component
class PassOnAnswer implements JavaDelegate {

    private final OwnAnswers answers;
    private final CaseMessages messages;

    PassOnAnswer(OwnAnswers answers, CaseMessages messages) {
        this.answers = answers;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = answers.latest(execution, HearHost.ANSWER_FORM);

        messages.tellPartHolding(
                HearHost.TEAM_ANSWERED,
                CASE_NUMBER.from(execution),
                Map.of(BODY_ID.name(), HOST_BODY.from(execution)),
                Map.of("boardAnswer", Objects.requireNonNullElse(answer.text("hostAnswer"), "")));
    }
}
