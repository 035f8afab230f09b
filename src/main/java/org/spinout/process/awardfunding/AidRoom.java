package org.spinout.process.awardfunding;

import org.spinout.fund.AidFinding;

/** How much of an accepted award the cap on aid leaves; the model asks for it by its code. */
enum AidRoom {
    WHOLE("whole"),
    PART("part"),
    NOTHING("nothing");

    private final String code;

    AidRoom(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static AidRoom of(AidFinding finding) {
        if (finding.isWithin()) {
            return WHOLE;
        }
        return finding.leavesNothing() ? NOTHING : PART;
    }

    /** The sum, as the recipient and the fund read it. */
    static String inWords(AidFinding finding) {
        return "The award would count for " + finding.value() + ". With " + finding.before()
                + " from this fund before and " + finding.others() + " from other public bodies that makes "
                + finding.value().plus(finding.before()).plus(finding.others()) + "; the cap is "
                + finding.rule().cap() + " (" + finding.rule().source() + "). **" + finding.allowed()
                + "** can be awarded.";
    }
}
