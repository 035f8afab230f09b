package org.spinout.process.decideatboard;

import org.spinout.process.ProcessVariable;

/** The words that the model {@code decide-at-board} and its delegates share. */
public final class DecideAtBoard {

    public static final String PROCESS = "decide-at-board";

    /** The form in which the secretary writes the paper; the meeting reads it. */
    public static final String PAPER_FORM = "prepare-board-paper";

    /** From the meeting, by business key: the item of this case is decided. */
    public static final String ITEM_DECIDED = "Message_ItemDecided";

    public static final ProcessVariable<String> PAPER_TITLE = new ProcessVariable<>("paperTitle", String.class);
    public static final ProcessVariable<String> PAPER_SUMMARY = new ProcessVariable<>("paperSummary", String.class);
    public static final ProcessVariable<String> RECOMMENDATION = new ProcessVariable<>("recommendation", String.class);

    /** What the board asks for: a fact it lacks when it defers, or the change when it accepts with a modification. */
    public static final ProcessVariable<String> BOARD_ASKED = new ProcessVariable<>("boardAsked", String.class);

    /** A code of {@code BoardOutcome}, or {@code withdrawn} where the team does not agree to a modification. */
    public static final ProcessVariable<String> BOARD_OUTCOME = new ProcessVariable<>("boardOutcome", String.class);

    static final ProcessVariable<String> BOARD_REASONS = new ProcessVariable<>("boardReasons", String.class);
    static final ProcessVariable<String> MODIFICATION_OUTCOME =
            new ProcessVariable<>("modificationOutcome", String.class);
    static final ProcessVariable<Long> ITEM_ID = new ProcessVariable<>("agendaItemId", Long.class);

    private DecideAtBoard() {}
}
