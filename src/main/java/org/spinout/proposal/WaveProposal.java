package org.spinout.proposal;

import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;

/**
 * A proposal in a wave, with what it was when it was gathered.
 *
 * @param hostName the host's name, and {@code region} its region
 * @param leftBecause why it was held back or dropped out, or null while it takes part
 */
public record WaveProposal(
        String caseNumber,
        String serviceName,
        String hostName,
        String region,
        int staffCount,
        Money annualValue,
        @Nullable String leftBecause) {

    public boolean takesPart() {
        return leftBecause == null;
    }
}
