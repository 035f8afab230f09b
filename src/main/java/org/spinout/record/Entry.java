package org.spinout.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the decision record, as it was made and as it stays.
 *
 * @param decision what was decided, by whom and on what
 * @param number counts from 1 within the case
 * @param at when it was entered
 * @param previousHash the hash of the entry before, or {@link #NO_HASH} in the first
 * @param hash SHA-256 over all the above, 64 lower-case hexadecimal digits
 */
public record Entry(NewEntry decision, int number, Instant at, String previousHash, String hash) {

    /** What the first entry of a chain carries in place of the hash before it. */
    public static final String NO_HASH = "0".repeat(64);

    /** Changes whenever the text below does, so that entries hashed in another way can still be told apart. */
    private static final String FORMAT = "spinout-decision-1";

    static Entry sealed(NewEntry decision, int number, Instant at, String previousHash) {
        return new Entry(decision, number, at, previousHash, hashOf(decision, number, at, previousHash));
    }

    /** Whether its content was disposed of, or is made to look so. */
    public boolean isDisposedOf() {
        return decision.gate().equals(NewEntry.DISPOSED_OF);
    }

    /** Whether everything in the entry still is what was hashed. */
    boolean isIntact() {
        return hashOf(decision, number, at, previousHash).equals(hash);
    }

    /**
     * Every field behind its own length, so that no two different entries share one text: without the lengths, moving a
     * word from the end of one field to the start of the next would go unseen.
     */
    private static String hashOf(NewEntry decision, int number, Instant at, String previousHash) {
        var text = new StringBuilder();
        append(text, FORMAT);
        append(text, previousHash);
        append(text, decision.caseNumber());
        append(text, Integer.toString(number));
        append(text, decision.gate());
        append(text, decision.outcome());
        append(text, decision.reasonCode());
        append(text, decision.reasons());
        append(text, decision.user());
        append(text, decision.role());
        append(text, decision.bodyId());
        append(text, at.toString());
        append(text, decision.evidence());
        append(text, decision.recused());
        return sha256(text.toString());
    }

    private static void append(StringBuilder text, List<String> values) {
        append(text, Integer.toString(values.size()));
        values.forEach(value -> append(text, value));
    }

    private static void append(StringBuilder text, @Nullable String value) {
        if (value == null) {
            text.append("-;");
        } else {
            text.append(value.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(value)
                    .append(';');
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
