package org.spinout.record;

import java.util.List;

/** The arithmetic of a chain, apart from where it is kept. */
final class Chain {

    private Chain() {}

    static Verification verify(Head head, List<ChainLink> entries) {
        var previousHash = Entry.NO_HASH;
        var expected = 1;
        for (var entry : entries) {
            if (entry.number() != expected) {
                return new Verification.Broken(expected, "Entry " + expected + " is missing.");
            }
            if (!entry.isIntact()) {
                return new Verification.Broken(expected, "Entry " + expected + " was altered after it was made.");
            }
            if (!entry.previousHash().equals(previousHash)) {
                return new Verification.Broken(expected, "Entry " + expected + " does not follow from the one before.");
            }
            previousHash = entry.hash();
            expected++;
        }
        return verifyEnd(head, entries.size(), previousHash);
    }

    private static Verification verifyEnd(Head head, int entries, String lastHash) {
        if (head.lastNumber() > entries) {
            return new Verification.Broken(entries + 1, "Entry " + (entries + 1) + " is missing.");
        }
        if (head.lastNumber() < entries) {
            return new Verification.Broken(
                    head.lastNumber() + 1, "Entry " + (head.lastNumber() + 1) + " was not entered by Spinout.");
        }
        if (!head.lastHash().equals(lastHash)) {
            return new Verification.Broken(entries, "The head of the chain does not name its last entry.");
        }
        return new Verification.Intact(entries, lastHash);
    }
}
