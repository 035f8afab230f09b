package org.spinout.process.paytranche;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.RecoveryGround;
import org.spinout.process.awardfunding.RecoveryDoor;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/** Begins the recovery of what was not spent and does not come back. */
@Component
class BeginRecovery implements JavaDelegate {

    private final RecoveryDoor door;

    BeginRecovery(RecoveryDoor door) {
        this.door = door;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var owed = new Money(TranchePayments.UNDERSPEND_PENCE.from(execution));

        door.begin(
                AWARD_NUMBER.from(execution),
                RecoveryGround.UNDERSPEND,
                owed,
                "It was paid and not spent, and did not come back when it was asked for.");
    }
}
