package org.spinout.contract;

/**
 * How long a scheme lets the first contract run, in whole years.
 *
 * @param leastYears at least this
 * @param mostYears at most this
 */
public record TermBounds(int leastYears, int mostYears) {

    /** @throws IllegalArgumentException when no term fits: the scheme's row is wrong, not the contract */
    public TermBounds {
        if (leastYears < 1 || mostYears < leastYears) {
            throw new IllegalArgumentException("No contract can run " + leastYears + " to " + mostYears + " years");
        }
    }

    boolean include(int years) {
        return years >= leastYears && years <= mostYears;
    }

    @Override
    public String toString() {
        return leastYears + " to " + mostYears + " years";
    }
}
