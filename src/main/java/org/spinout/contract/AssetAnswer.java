package org.spinout.contract;

import org.spinout.shared.Refusal;

/** What a body says to a request for assets or start-up help. */
public enum AssetAnswer {
    AGREED("agrees"),
    AGREED_ON_TERMS("agrees on terms"),
    REFUSED("refuses");

    private final String words;

    AssetAnswer(String words) {
        this.words = words;
    }

    /** As people read it after the name of the body. */
    public String words() {
        return words;
    }

    /** @throws Refusal when the code names no answer */
    public static AssetAnswer ofCode(String code) {
        return Codes.read(values(), code, "outcome", "answer");
    }
}
