package org.spinout.process.assurebusinesscase;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.spinout.process.ProcessVariable;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;

/** The names of the model {@code assure-business-case}. */
public final class AssureBusinessCase {

    public static final String PROCESS = "assure-business-case";

    /** {@code assured}, {@code assuredWithConditions}, {@code rewrite} or {@code notAssured}. */
    public static final ProcessVariable<String> ASSURANCE_OUTCOME =
            new ProcessVariable<>("assuranceOutcome", String.class);

    static final String REPORT_FORM = "write-due-diligence-report";
    static final String DECISION_FORM = "decide-on-assurance";

    /** As release 0.1 asked: cases whose assurance began under it still use it. */
    static final String EARLIER_DECISION_FORM = "decide-assurance";

    static final String SESSION_FORM = "hold-board-to-board";
    static final String ASSURERS = "assurers";

    /** Whether the boards meet. */
    static final ProcessVariable<Boolean> BOARD_TO_BOARD = new ProcessVariable<>("boardToBoard", Boolean.class);

    /** Who has written a report on this version of the case, separated by blanks. */
    static final ProcessVariable<String> REPORT_AUTHORS = new ProcessVariable<>("reportAuthors", String.class);

    static final ProcessVariable<String> REPORTS_IN_BRIEF = new ProcessVariable<>("reportsInBrief", String.class);

    static final ProcessVariable<String> BOARD_TO_BOARD_SAID = new ProcessVariable<>("boardToBoardSaid", String.class);

    private AssureBusinessCase() {}

    /** What the assurer decided last, in the form of this release or of the one before. */
    static Answer decision(Answers answers, String caseNumber) {
        return Stream.of(DECISION_FORM, EARLIER_DECISION_FORM)
                .flatMap(form -> answers.findLatest(caseNumber, form).stream())
                .max(Comparator.comparing(Answer::id))
                .orElseThrow(() -> new IllegalStateException("The assurance of " + caseNumber + " is not decided."));
    }

    /** The user names in {@link #REPORT_AUTHORS}. */
    static List<String> authors(String written) {
        return Arrays.stream(written.split(" ", -1))
                .filter(author -> !author.isEmpty())
                .toList();
    }
}
