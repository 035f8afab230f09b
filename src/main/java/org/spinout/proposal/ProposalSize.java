package org.spinout.proposal;

import java.util.Locale;
import org.spinout.shared.Refusal;

/** How much route a service needs: six nurses must not need what 1,250 staff need. */
public enum ProposalSize {
    SMALL,
    STANDARD,
    LARGE;

    /** The word that models and decision tables use: {@code small}, {@code standard}, {@code large}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws Refusal when the word names no size */
    public static ProposalSize ofCode(String code) {
        for (var size : values()) {
            if (size.code().equals(code)) {
                return size;
            }
        }
        throw new Refusal("size", "allowedValues", "\"" + code + "\" is no size: choose small, standard or large.");
    }
}
