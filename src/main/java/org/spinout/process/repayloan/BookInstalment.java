package org.spinout.process.repayloan;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Loans;
import org.spinout.process.OwnAnswers;
import org.spinout.process.awardfunding.Receipts;
import org.springframework.stereotype.Component;

/** Books what came, and asks how far behind the loan is. */
@Component
class BookInstalment implements JavaDelegate {

    private final OwnAnswers answers;
    private final Loans loans;

    BookInstalment(OwnAnswers answers, Loans loans) {
        this.answers = answers;
        this.loans = loans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);
        var form = answers.latest(execution, RepayLoan.INSTALMENT_FORM);

        Receipts.of(form).ifPresent(receipt -> loans.receive(number, receipt));
        var behind = loans.behind(number);

        RepayLoan.IN_ARREARS.set(execution, !behind.isEmpty());
        RepayLoan.FAR_BEHIND.set(execution, behind.size() >= RepayLoan.ARREARS_LIMIT.from(execution));
    }
}
