package org.spinout.board;

import org.spinout.shared.Refusal;

/**
 * How many members must be there, and of which sort, before a board may decide. Data: it differs between kinds of bodies
 * and between years, and comes from the legal rules.
 *
 * @param fractionNumerator over {@code fractionDenominator}: the least part of the whole membership, such as 1 over 3
 * @param officerNeeded whether at least one officer member must be among them
 * @param nonOfficerNeeded whether at least one non-officer member must be among them
 */
public record QuorumRule(
        int fractionNumerator, int fractionDenominator, boolean officerNeeded, boolean nonOfficerNeeded) {

    /** @throws Refusal when the fraction is not between nought, exclusive, and one */
    public QuorumRule {
        if (fractionNumerator < 1 || fractionNumerator > fractionDenominator) {
            throw new Refusal(
                    "A quorum is a part of the board, not " + fractionNumerator + "/" + fractionDenominator + ".");
        }
    }

    /** How many that is of a board of {@code membership}, never less than one. */
    int needed(int membership) {
        var exact = (long) membership * fractionNumerator;
        return (int) Math.max(1, (exact + fractionDenominator - 1) / fractionDenominator);
    }
}
