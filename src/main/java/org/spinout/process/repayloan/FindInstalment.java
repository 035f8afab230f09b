package org.spinout.process.repayloan;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Instalment;
import org.spinout.fund.Loans;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.awardfunding.AwardDays;
import org.springframework.stereotype.Component;

/** Looks up the oldest instalment that is not paid, and when to look at the bank statement for it. */
@Component
class FindInstalment implements JavaDelegate {

    /** An instalment that is overdue is looked for again after so many working days. */
    private static final int LOOK_AGAIN_AFTER = 20;

    private final Loans loans;
    private final WorkingDays days;

    FindInstalment(Loans loans, WorkingDays days) {
        this.loans = loans;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);

        var next = loans.next(number);

        RepayLoan.INSTALMENT_LEFT.set(execution, next.isPresent());
        next.ifPresent(instalment -> {
            RepayLoan.INSTALMENT_DUE_ON.set(execution, AwardDays.inForms(lookOn(instalment)));
            RepayLoan.INSTALMENT_TEXT.set(
                    execution, LoanWords.next(instalment, loans.arrears(number), loans.owed(number)));
        });
    }

    private LocalDate lookOn(Instalment instalment) {
        return instalment.isBehindOn(days.today()) ? days.plus(days.today(), LOOK_AGAIN_AFTER) : instalment.dueOn();
    }
}
