package org.spinout.process.repayloan;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Loans;
import org.spinout.process.CaseNotices;
import org.springframework.stereotype.Component;

/** Tells the team what it is behind with. */
@Component
class TellArrears implements JavaDelegate {

    private final Loans loans;
    private final CaseNotices notices;

    TellArrears(Loans loans, CaseNotices notices) {
        this.loans = loans;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);

        var arrears = loans.arrears(number);

        RepayLoan.INSTALMENT_TEXT.set(
                execution,
                "In arrears: **" + arrears + "**. Owed altogether: **" + loans.owed(number)
                        + "**, of which lent and not paid back: **" + loans.principalOwed(number) + "**.");
        notices.tellTeam(
                execution.getProcessBusinessKey(),
                "The loan " + number + " is in arrears",
                arrears + " should have been paid by now. Pay it, with " + number + " as its reference, or talk to the"
                        + " fund manager at once.");
    }
}
