package org.spinout.shared;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule said no. The message is written for the person who asked, in plain English, and nothing has changed.
 *
 * <p>Every broken rule of the house is a subclass named as a noun ({@code NoticeTooShort}) or this class itself. The web
 * layer answers with {@link #status()} and the parts below, whichever endpoint was used, so a delegate or a domain
 * service simply throws and the transaction rolls back.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String field;
    private final @Nullable String rule;

    /** A refusal that concerns no single field. */
    public Refusal(String message) {
        this(null, null, message);
    }

    /**
     * @param field the key of the form field at fault, or null
     * @param rule the short name of the rule, such as {@code required} or {@code max}, or null
     * @param message what is wrong and what would be right, for the reader of a screen
     */
    public Refusal(@Nullable String field, @Nullable String rule, String message) {
        super(message);
        this.field = field;
        this.rule = rule;
    }

    /** Never null: a refusal always says why. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage(), "a refusal says why");
    }

    public @Nullable String field() {
        return field;
    }

    public @Nullable String rule() {
        return rule;
    }

    /** The HTTP status: 400, or 409 where somebody else was first ({@link Conflict}), or 403 ({@link NotEntitled}). */
    public int status() {
        return 400;
    }

    /** Somebody else was first: the thing asked for has happened already, or can no longer happen. */
    public static class Conflict extends Refusal {

        private static final long serialVersionUID = 1L;

        public Conflict(String message) {
            super(message);
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /** This person may not do this, here or now. */
    public static class NotEntitled extends Refusal {

        private static final long serialVersionUID = 1L;

        public NotEntitled(String message) {
            super(message);
        }

        @Override
        public int status() {
            return 403;
        }
    }
}
