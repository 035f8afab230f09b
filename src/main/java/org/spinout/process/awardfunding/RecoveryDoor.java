package org.spinout.process.awardfunding;

import java.util.Map;
import org.spinout.fund.RecoveryGround;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/** Begins {@code recover-award}, wherever it turns out that money must come back. */
@Component
public class RecoveryDoor {

    private final AwardParts parts;

    RecoveryDoor(AwardParts parts) {
        this.parts = parts;
    }

    /** @param amount how much is claimed; the panel decides how much is taken back */
    public void begin(String awardNumber, RecoveryGround ground, Money amount, String reasons) {
        parts.begin(
                AwardFunding.RECOVERY_DUE,
                awardNumber,
                Map.of(
                        AwardFunding.RECOVERY_GROUND.name(), ground.code(),
                        AwardFunding.CLAIMED_PENCE.name(), amount.pence(),
                        AwardFunding.CLAIM_TEXT.name(),
                                "Claimed: **" + amount + "** of " + awardNumber + ", because " + ground.plainName()
                                        + ".\n\n**Why:** " + reasons));
    }
}
