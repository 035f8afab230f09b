package org.spinout.process.claimrecovery;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Awards;
import org.spinout.fund.Ledger;
import org.spinout.fund.RecoveryGround;
import org.spinout.process.ProcessVariable;
import org.spinout.process.awardfunding.RecoveryDoor;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Puts a fund manager's claim to the team and the panel, in the case of the award. */
@Component
class SubmitClaim implements JavaDelegate {

    private static final ProcessVariable<String> GROUND = new ProcessVariable<>("ground", String.class);
    private static final ProcessVariable<String> CLAIMED_POUNDS = new ProcessVariable<>("claimedPounds", String.class);
    private static final ProcessVariable<String> CLAIM_REASONS = new ProcessVariable<>("claimReasons", String.class);

    private final Awards awards;
    private final Ledger ledger;
    private final RecoveryDoor door;

    SubmitClaim(Awards awards, Ledger ledger, RecoveryDoor door) {
        this.awards = awards;
        this.ledger = ledger;
        this.door = door;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = awards.get(AWARD_NUMBER.from(execution)).number();
        var amount = Money.ofPounds(CLAIMED_POUNDS.from(execution));

        requireNoMoreThanPaid(number, amount);

        door.begin(number, RecoveryGround.ofCode(GROUND.from(execution)), amount, CLAIM_REASONS.from(execution));
    }

    private void requireNoMoreThanPaid(String number, Money amount) {
        var paid = ledger.moneyOf(number).paid();
        if (amount.isMoreThan(paid)) {
            throw new Refusal(
                    CLAIMED_POUNDS.name(), "max", "Of " + number + " " + paid + " is paid, not " + amount + ".");
        }
    }
}
