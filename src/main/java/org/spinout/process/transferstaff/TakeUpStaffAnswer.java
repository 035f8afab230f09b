package org.spinout.process.transferstaff;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.OwnAnswers;
import org.spinout.process.Silences;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Puts the answer of the representatives before those who conclude, word for word, and marks it where it is late. */
@Component
class TakeUpStaffAnswer implements JavaDelegate {

    private static final Map<String, String> VIEWS =
            Map.of("content", "content", "concerns", "with concerns", "opposed", "opposed");

    private final OwnAnswers answers;
    private final StaffRules rules;
    private final WorkingDays days;
    private final Silences silences;

    TakeUpStaffAnswer(OwnAnswers answers, StaffRules rules, WorkingDays days, Silences silences) {
        this.answers = answers;
        this.rules = rules;
        this.days = days;
        this.silences = silences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = answers.latest(execution, TransferStaff.ANSWER_FORM);
        var asked = days.dateOf(
                answers.latest(execution, TransferStaff.INFORMING_FORM).at());
        var due = days.plus(asked, rules.answerDays(answer.caseNumber(), asked));
        var late = days.dateOf(answer.at()).isAfter(due);

        if (late) {
            silences.markLate(
                    execution,
                    TransferStaff.CONSULTATION_GATE,
                    "The answer was wanted by " + Days.inWords(due) + " and came on "
                            + Days.inWords(days.dateOf(answer.at())) + ".");
        }

        TransferStaff.ANSWER_STATUS.set(
                execution, VIEWS.get(answer.text("consultationAnswer")) + (late ? ", late" : ""));
        TransferStaff.RESPONSE.set(execution, answer.text("consultationResponse"));
    }
}
