package org.spinout.record;

import java.time.LocalDate;

/**
 * One hash over the heads of all chains that grew until a day, as everybody may read it. It tells nothing of any case.
 *
 * @param number counts from 1
 * @param day in London; everything that was decided until its end is under this head or an earlier one
 * @param root the hash over the heads of the chains that grew since the head before (a Merkle tree, RFC 6962)
 * @param previousHead the head before, {@link Entry#NO_HASH} for the first
 * @param head SHA-256 over all the above, so that no earlier one can be exchanged
 */
public record PublishedHead(int number, LocalDate day, String root, String previousHead, String head) {

    static PublishedHead following(int number, LocalDate day, String root, String previousHead) {
        return new PublishedHead(number, day, root, previousHead, hashOf(number, day, root, previousHead));
    }

    /** Whether the head is the hash of what it stands for. */
    public boolean isIntact() {
        return hashOf(number, day, root, previousHead).equals(head);
    }

    private static String hashOf(int number, LocalDate day, String root, String previousHead) {
        return MerkleTree.sha256OfText(
                String.join(";", "spinout-chain-head-1", Integer.toString(number), day.toString(), root, previousHead));
    }
}
