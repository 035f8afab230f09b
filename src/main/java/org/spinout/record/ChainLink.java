package org.spinout.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a chain needs it: its place and its hashes, and its content where that may still be read.
 *
 * @param number counts from 1 within the case
 * @param at when it was entered
 * @param previousHash the hash of the entry before, {@link Entry#NO_HASH} in the first
 * @param hash as it was when the entry was made
 * @param content what was decided, or null where it is withheld from the reader or was disposed of
 */
public record ChainLink(
        int number,
        Instant at,
        String previousHash,
        String hash,
        @Nullable NewEntry content) {

    /** An entry that is whole. */
    public static ChainLink of(Entry entry) {
        return new ChainLink(entry.number(), entry.at(), entry.previousHash(), entry.hash(), entry.decision());
    }

    /** Whether the content is what was hashed; a link without content has nothing to say against itself. */
    boolean isIntact() {
        return content == null || new Entry(content, number, at, previousHash, hash).isIntact();
    }
}
