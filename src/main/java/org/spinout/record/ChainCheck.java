package org.spinout.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Re-reads a chain link by link, wherever it is kept, and says of every record what is wrong with it. It needs no database,
 * so that a copy is held to the same arithmetic as the original.
 */
public final class ChainCheck {

    private ChainCheck() {}

    /**
     * Everything that is wrong, each as a sentence that names the record; empty when the chain is whole.
     *
     * @param links in the order in which they were found
     * @param lastNumber of the head that was noted beside the chain, 0 for a case without decisions
     * @param lastHash of that head
     */
    public static List<String> findings(List<ChainLink> links, int lastNumber, String lastHash) {
        var findings = new ArrayList<String>();
        Set<Integer> seen = new HashSet<>();
        var previousHash = Entry.NO_HASH;
        var expected = 1;
        for (var link : links) {
            if (!seen.add(link.number())) {
                findings.add("Record " + link.number() + " is there more than once: one was added.");
            } else if (link.number() < expected) {
                findings.add("Record " + link.number() + " is out of its place.");
            }
            for (; expected < link.number(); expected++) {
                findings.add("Record " + expected + " is missing.");
                previousHash = "";
            }
            if (!link.isIntact()) {
                findings.add("Record " + link.number() + " was altered after it was made.");
            }
            if (!previousHash.isEmpty() && !link.previousHash().equals(previousHash)) {
                findings.add("Record " + link.number() + " does not follow from the one before it.");
            }
            previousHash = link.hash();
            expected = Math.max(expected, link.number() + 1);
        }
        addEnd(findings, expected - 1, previousHash, lastNumber, lastHash);
        return findings;
    }

    private static void addEnd(List<String> findings, int found, String foundHash, int lastNumber, String lastHash) {
        for (var missing = found + 1; missing <= lastNumber; missing++) {
            findings.add("Record " + missing + " is missing.");
        }
        for (var added = lastNumber + 1; added <= found; added++) {
            findings.add("Record " + added + " was added: the head of the chain does not know it.");
        }
        if (found == lastNumber && !foundHash.equals(lastHash)) {
            findings.add("The head of the chain does not name its last record.");
        }
    }
}
