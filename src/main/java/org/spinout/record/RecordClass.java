package org.spinout.record;

import java.util.Arrays;
import java.util.Locale;
import org.spinout.shared.Refusal;

/**
 * The classes into which the records of a case fall. Each is kept for its own time and goes as a whole; what belongs to
 * which is listed in {@code disposal.txt}.
 */
public enum RecordClass {
    DECISIONS("Decisions with their reasons and evidence"),
    FORMS("Answers to forms"),
    CONSULTATION("Consultation and ballot"),
    FILES("Files"),
    PEOPLE("Names of the team"),
    BOARD("What the board wrote: reasons, votes and interests"),
    MONEY("Words and names about money"),
    CONTRACT("Words and names about transfer, contract and enterprise"),
    MAIL("Letters and notices"),
    DRAFTS("Drafts that were never sent"),
    WAY("The way through the models, with who did each step");

    private final String words;

    RecordClass(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** As the table {@code retentionPeriods} and forms write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws Refusal when there is no such class */
    public static RecordClass of(String code) {
        return Arrays.stream(values())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no class of records \"" + code + "\"."));
    }
}
