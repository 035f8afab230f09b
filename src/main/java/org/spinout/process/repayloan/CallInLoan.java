package org.spinout.process.repayloan;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Loans;
import org.spinout.fund.RecoveryGround;
import org.spinout.process.OwnAnswers;
import org.spinout.process.awardfunding.RecoveryDoor;
import org.springframework.stereotype.Component;

/** Begins the recovery of all that was lent and is not paid back. */
@Component
class CallInLoan implements JavaDelegate {

    private final OwnAnswers answers;
    private final Loans loans;
    private final RecoveryDoor door;

    CallInLoan(OwnAnswers answers, Loans loans, RecoveryDoor door) {
        this.answers = answers;
        this.loans = loans;
        this.door = door;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);
        var reasons = answers.latest(execution, RepayLoan.ARREARS_FORM).text("reasons");

        door.begin(number, RecoveryGround.ARREARS, loans.principalOwed(number), String.valueOf(reasons));
    }
}
