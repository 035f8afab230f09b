package org.spinout.process.considerexpressionofinterest;

import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** The arbiter may be asked for a shorter time than another round may be begun. */
@Component
class CheckRejectionAnswer implements JavaDelegate {

    private final Answers answers;
    private final WorkingDays days;

    CheckRejectionAnswer(Answers answers, WorkingDays days) {
        this.answers = answers;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = answers.latest(
                CaseVariables.CASE_NUMBER.from(execution), ConsiderExpressionOfInterest.REJECTION_ANSWER_FORM);
        var until = LocalDate.parse(ConsiderExpressionOfInterest.ARBITER_UNTIL.from(execution));

        requireInTime(answer, until);

        ConsiderExpressionOfInterest.ARBITER_ASKED_BECAUSE.set(
                execution, Objects.requireNonNullElse(answer.text("reasons"), ""));
    }

    private void requireInTime(Answer answer, LocalDate until) {
        if ("askArbiter".equals(answer.text("outcome")) && days.today().isAfter(until)) {
            throw new Refusal(
                    "outcome",
                    "latest",
                    "The arbiter could be asked until " + Days.inWords(until)
                            + ". You can still choose one of the other answers.");
        }
    }
}
