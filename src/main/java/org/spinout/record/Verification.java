package org.spinout.record;

/** What came of re-reading a case's chain from its first entry to its last. */
public sealed interface Verification {

    /**
     * Nothing was altered, added or taken out.
     *
     * @param entries how many there are
     * @param lastHash the hash of the last, which vouches for all before it; {@link Entry#NO_HASH} where there is none
     */
    record Intact(int entries, String lastHash) implements Verification {}

    /**
     * The record is not what was entered.
     *
     * @param number the first entry that is missing, altered or added
     * @param finding what is wrong with it, as a sentence
     */
    record Broken(int number, String finding) implements Verification {}

    default boolean isIntact() {
        return this instanceof Intact;
    }
}
