package org.spinout.contract;

import org.spinout.shared.Refusal;

/** What a team does about what it does not get. */
public enum AssetSettlement {
    GO_ON_WITHOUT("the team goes on without it"),
    ALTERNATIVE("an alternative is found"),
    LINE_LEFT_OUT("a service line is left out");

    private final String words;

    AssetSettlement(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** @throws Refusal when the code names none */
    public static AssetSettlement ofCode(String code) {
        return Codes.read(values(), code, "settlement1", "way to go on");
    }
}
