package org.spinout.fund;

import java.util.Arrays;
import org.spinout.shared.Refusal;

/** Why money that was paid must come back. The fund's own terms are not public, so the grounds are settings of ours. */
public enum RecoveryGround {
    FAILURE("failure", "the enterprise has failed"),
    SALE("sale", "the enterprise, or what was bought, is sold"),
    INELIGIBLE_SPEND("ineligibleSpend", "money was spent on something else"),
    UNDERSPEND("underspend", "money was not spent"),
    ARREARS("arrears", "a loan is not paid back");

    private final String code;
    private final String plainName;

    RecoveryGround(String code, String plainName) {
        this.code = code;
        this.plainName = plainName;
    }

    /** @throws Refusal when there is no such ground */
    public static RecoveryGround ofCode(String code) {
        return Arrays.stream(values())
                .filter(ground -> ground.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("\"" + code + "\" is no ground for recovery."));
    }

    /** As forms and models write it. */
    public String code() {
        return code;
    }

    /** As a sentence says it: "because the enterprise has failed". */
    public String plainName() {
        return plainName;
    }
}
