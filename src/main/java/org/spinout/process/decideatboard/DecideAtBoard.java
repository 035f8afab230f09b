package org.spinout.process.decideatboard;

import org.camunda.spin.json.SpinJsonNode;
import org.spinout.process.ProcessVariable;

/** The words that the model {@code decide-at-board} and its delegates share. */
public final class DecideAtBoard {

    public static final String PROCESS = "decide-at-board";

    /** The form in which the secretary writes the paper; the meeting reads it. */
    public static final String PAPER_FORM = "prepare-board-paper";

    /** From the meeting, by business key: the item of this case is decided. */
    public static final String ITEM_DECIDED = "Message_ItemDecided";

    /** From the meeting, by business key: this board can never have a quorum for the case. */
    public static final String ITEM_REFERRED = "Message_ItemReferred";

    /** The plain name of the board's gate in the record, whoever decides in the board's name. */
    public static final String GATE = "Decide at board";

    static final String SETTLE_FORM = "settle-want-of-quorum";
    static final String DISPENSATION_FORM = "record-dispensation";
    static final String OTHER_DECISION_FORM = "record-other-decision";

    /** In the list of other bodies: one that does not work with Spinout, or a committee in common. */
    static final String ELSEWHERE = "elsewhere";

    public static final ProcessVariable<String> PAPER_TITLE = new ProcessVariable<>("paperTitle", String.class);
    public static final ProcessVariable<String> PAPER_SUMMARY = new ProcessVariable<>("paperSummary", String.class);
    public static final ProcessVariable<String> RECOMMENDATION = new ProcessVariable<>("recommendation", String.class);

    /** What changed in the plan since its equality impact was assessed; empty where nothing did. */
    static final ProcessVariable<String> EQUALITY_OUTDATED = new ProcessVariable<>("equalityOutdated", String.class);

    /** What the board asks for: a fact it lacks when it defers, or the change when it accepts with a modification. */
    public static final ProcessVariable<String> BOARD_ASKED = new ProcessVariable<>("boardAsked", String.class);

    /** A code of {@code BoardOutcome}, or {@code withdrawn} where the team does not agree to a modification. */
    public static final ProcessVariable<String> BOARD_OUTCOME = new ProcessVariable<>("boardOutcome", String.class);

    static final ProcessVariable<String> BOARD_REASONS = new ProcessVariable<>("boardReasons", String.class);
    static final ProcessVariable<String> MODIFICATION_OUTCOME =
            new ProcessVariable<>("modificationOutcome", String.class);
    public static final ProcessVariable<Long> ITEM_ID = new ProcessVariable<>("agendaItemId", Long.class);

    /** The members of the board, for the paper to say who is to join the new enterprise. */
    static final ProcessVariable<SpinJsonNode> BOARD_OPTIONS =
            new ProcessVariable<>("boardOptions", SpinJsonNode.class);

    /** Whether this board is that of the body in which the case was begun, and not another host's. */
    static final ProcessVariable<Boolean> OWN_BOARD = new ProcessVariable<>("ownBoard", Boolean.class);

    /** The ids of the other hosts to be heard, a list of String; the model runs over it. */
    static final ProcessVariable<Object> HOSTS_TO_HEAR = new ProcessVariable<>("hostsToHear", Object.class);

    /** Whether the team will not go on without a host that has refused. */
    static final ProcessVariable<Boolean> TEAM_GIVES_UP = new ProcessVariable<>("teamGivesUp", Boolean.class);

    /** {@code answered}, {@code agreed} or {@code declined}: what the team said to another host's board. */
    static final ProcessVariable<String> TEAM_SAYS = new ProcessVariable<>("teamSays", String.class);

    /** From here on down: while a way out is sought for want of a quorum. */
    static final ProcessVariable<String> WANT_OF_QUORUM = new ProcessVariable<>("wantOfQuorum", String.class);

    static final ProcessVariable<String> DISPENSING_AUTHORITY =
            new ProcessVariable<>("dispensingAuthority", String.class);
    static final ProcessVariable<SpinJsonNode> BARRED_OPTIONS =
            new ProcessVariable<>("barredOptions", SpinJsonNode.class);
    static final ProcessVariable<SpinJsonNode> OTHER_BODIES = new ProcessVariable<>("otherBodies", SpinJsonNode.class);

    /** Names, for the screen; who they are is in the answer. */
    static final ProcessVariable<String> DISPENSATION_FOR = new ProcessVariable<>("dispensationFor", String.class);

    /** {@code granted}, {@code refused}, or empty while there is no answer. */
    static final ProcessVariable<String> DISPENSATION_OUTCOME =
            new ProcessVariable<>("dispensationOutcome", String.class);

    static final ProcessVariable<Boolean> OTHER_BODY_HERE = new ProcessVariable<>("otherBodyHere", Boolean.class);

    /** The body that decides in this board's place, in words. */
    static final ProcessVariable<String> OTHER_BODY_NAME = new ProcessVariable<>("otherBodyName", String.class);

    private DecideAtBoard() {}
}
