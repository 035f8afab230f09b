package org.spinout.contract;

import java.time.LocalDate;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

/**
 * What passes over besides people.
 *
 * @param schedule what it is, or the document that lists it
 * @param value at which value; nothing where all is lent or left
 * @param agreedOn when host and enterprise agreed
 */
public record AssetTransfer(String schedule, Money value, LocalDate agreedOn) implements TransferFacts {

    /** @throws Refusal when nothing is named, or the value is below nothing */
    public AssetTransfer {
        if (schedule.isBlank()) {
            throw new Refusal("assetSchedule", "required", "Say what is transferred, or that nothing is.");
        }
        if (value.isNegative()) {
            throw new Refusal("assetValuePounds", "min", "The value of the assets cannot be below nothing.");
        }
    }

    @Override
    public TransferTrack track() {
        return TransferTrack.ASSETS;
    }
}
