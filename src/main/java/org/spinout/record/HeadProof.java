package org.spinout.record;

import java.util.List;

/**
 * Shows that a case's chain, as it was on a day, is under the head published for that day.
 *
 * @param published the head
 * @param entryNumber the last entry the case had then
 * @param hash of that entry
 * @param path from it to the root, each the hash beside the way behind the side it stands on
 */
public record HeadProof(PublishedHead published, int entryNumber, String hash, List<String> path) {

    public HeadProof {
        path = List.copyOf(path);
    }

    /** Whether the path leads to the root, and the root is what the head stands for. */
    public boolean holds() {
        try {
            return MerkleTree.rootFrom(hash, path).equals(published.root()) && published.isIntact();
        } catch (IllegalArgumentException noPath) {
            return false;
        }
    }
}
