package org.spinout.process.repayloan;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Awards;
import org.spinout.fund.Loans;
import org.spinout.process.CaseNotices;
import org.springframework.stereotype.Component;

/** Draws up the schedule of a loan, and lets the team know it. */
@Component
class OpenLoan implements JavaDelegate {

    private final Awards awards;
    private final Loans loans;
    private final TermsOfLoans table;
    private final CaseNotices notices;

    OpenLoan(Awards awards, Loans loans, TermsOfLoans table, CaseNotices notices) {
        this.awards = awards;
        this.loans = loans;
        this.table = table;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);
        var terms = table.of(awards.get(number).product());

        var schedule = loans.open(number, terms);

        RepayLoan.ARREARS_LIMIT.set(execution, terms.arrearsLimit());
        notices.tellTeam(
                execution.getProcessBusinessKey(),
                "How " + number + " is paid back",
                LoanWords.schedule(schedule, terms));
    }
}
