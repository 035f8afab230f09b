package org.spinout.contract;

import java.time.LocalDate;
import org.spinout.shared.Refusal;

/**
 * What becomes of pensions is certain.
 *
 * @param evidence the letter or certificate it rests on
 * @param confirmedOn when it was confirmed
 */
public record PensionAccess(PensionRoute route, String evidence, LocalDate confirmedOn) implements TransferFacts {

    /** @throws Refusal when no evidence is named */
    public PensionAccess {
        if (evidence.isBlank()) {
            throw new Refusal("pensionEvidence", "required", "Name the letter or certificate that confirms pensions.");
        }
    }

    @Override
    public TransferTrack track() {
        return TransferTrack.PENSIONS;
    }
}
