package org.spinout.process.assurebusinesscase;

import java.util.Arrays;
import java.util.List;
import org.spinout.process.ProcessVariable;

/** The names of the model {@code assure-business-case}. */
public final class AssureBusinessCase {

    public static final String PROCESS = "assure-business-case";

    /** {@code assured}, {@code assuredWithConditions}, {@code rewrite} or {@code notAssured}. */
    public static final ProcessVariable<String> ASSURANCE_OUTCOME =
            new ProcessVariable<>("assuranceOutcome", String.class);

    static final String REPORT_FORM = "write-due-diligence-report";
    static final String DECISION_FORM = "decide-assurance";
    static final String ASSURERS = "assurers";

    /** Whether the boards meet. */
    static final ProcessVariable<Boolean> BOARD_TO_BOARD = new ProcessVariable<>("boardToBoard", Boolean.class);

    /** Who has written a report on this version of the case, separated by blanks. */
    static final ProcessVariable<String> REPORT_AUTHORS = new ProcessVariable<>("reportAuthors", String.class);

    static final ProcessVariable<String> REPORTS_IN_BRIEF = new ProcessVariable<>("reportsInBrief", String.class);

    private AssureBusinessCase() {}

    /** The user names in {@link #REPORT_AUTHORS}. */
    static List<String> authors(String written) {
        return Arrays.stream(written.split(" ", -1))
                .filter(author -> !author.isEmpty())
                .toList();
    }
}
