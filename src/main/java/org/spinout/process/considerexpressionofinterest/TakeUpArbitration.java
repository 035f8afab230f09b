package org.spinout.process.considerexpressionofinterest;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Tells both sides what the arbiter found; who decides again reads it in the form. */
@Component
class TakeUpArbitration implements JavaDelegate {

    private static final Map<String, String> WORDS = Map.of(
            "upheld", "The arbiter lets the rejection stand",
            "sentBack", "The arbiter asks the chair to decide again");

    private final Answers answers;
    private final RejectionAnswers rejectionAnswers;
    private final DecisionDates dates;
    private final CaseNotices notices;

    TakeUpArbitration(Answers answers, RejectionAnswers rejectionAnswers, DecisionDates dates, CaseNotices notices) {
        this.answers = answers;
        this.rejectionAnswers = rejectionAnswers;
        this.dates = dates;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseVariables.CASE_NUMBER.from(execution);
        var arbitration = answers.latest(number, ConsiderExpressionOfInterest.ARBITRATION_FORM);

        var words = Objects.requireNonNull(WORDS.get(arbitration.text("outcome")));
        var reasons = Objects.requireNonNullElse(arbitration.text("reasons"), "");

        ConsiderExpressionOfInterest.ARBITER_ASKED.set(execution, true);
        ConsiderExpressionOfInterest.SPONSOR_SAID.set(
                execution,
                ConsiderExpressionOfInterest.SPONSOR_SAID.from(execution) + "\n\n**The arbiter:** " + words + ". "
                        + reasons);
        dates.promise(execution);
        rejectionAnswers.layOut(execution);
        notices.tellTeam(number, words, reasons);
        notices.tellHost("boardChairs", number, words, reasons);
    }
}
