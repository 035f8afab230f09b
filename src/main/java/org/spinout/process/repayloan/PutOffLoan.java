package org.spinout.process.repayloan;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Loans;
import org.spinout.process.CaseNotices;
import org.spinout.process.OwnAnswers;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Puts everything still owed off to the day the panel decided on. */
@Component
class PutOffLoan implements JavaDelegate {

    private final OwnAnswers answers;
    private final Loans loans;
    private final CaseNotices notices;

    PutOffLoan(OwnAnswers answers, Loans loans, CaseNotices notices) {
        this.answers = answers;
        this.loans = loans;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);
        var form = answers.latest(execution, RepayLoan.ARREARS_FORM);
        var day = Objects.requireNonNull(form.day("firstDueOn"));

        loans.putOff(number, day);

        notices.tellTeam(
                execution.getProcessBusinessKey(),
                "The loan " + number + " is put off",
                "The next instalment is due by " + Days.inWords(day) + ". The reasons: " + form.text("reasons"));
    }
}
