package org.spinout.process.holdboardmeeting;

import java.util.Date;
import org.camunda.spin.json.SpinJsonNode;
import org.spinout.process.ProcessVariable;

/** The words that the model {@code hold-board-meeting} and its delegates share. */
public final class HoldBoardMeeting {

    public static final String PROCESS = "hold-board-meeting";

    /** To an open {@code Activity_RecordDecision} whose local {@code caseNumber} is that of the withdrawn case. */
    public static final String ITEM_WITHDRAWN = "Message_ItemWithdrawn";

    static final String START_FORM = "call-board-meeting";
    static final String DECLARATION_FORM = "declare-interests";
    static final String PAPERS_FORM = "send-papers";
    static final String ATTENDANCE_FORM = "record-attendance";
    static final String DECISION_FORM = "record-decision";
    static final String SIGNATURE_FORM = "sign-minutes";

    /** The start form. */
    static final ProcessVariable<String> SECRETARY = new ProcessVariable<>("secretary", String.class);

    static final ProcessVariable<Date> MEETING_DATE = new ProcessVariable<>("meetingDate", Date.class);
    static final ProcessVariable<String> MEETING_TIME = new ProcessVariable<>("meetingTime", String.class);
    static final ProcessVariable<String> VENUE = new ProcessVariable<>("venue", String.class);
    static final ProcessVariable<String> PART = new ProcessVariable<>("part", String.class);
    static final ProcessVariable<String> URGENT = new ProcessVariable<>("urgent", String.class);
    static final ProcessVariable<String> URGENT_REASONS = new ProcessVariable<>("urgentReasons", String.class);

    /** The business key too: {@code BM-2026-01}. */
    static final ProcessVariable<String> MEETING_NUMBER = new ProcessVariable<>("meetingNumber", String.class);

    /** Date and time as people say them. */
    static final ProcessVariable<String> MEETING_DAY = new ProcessVariable<>("meetingDay", String.class);

    /** Who sits on the board on the day, a list of user ids; the model runs over it. */
    static final ProcessVariable<Object> MEMBERS = new ProcessVariable<>("members", Object.class);

    static final ProcessVariable<SpinJsonNode> MEMBER_OPTIONS =
            new ProcessVariable<>("memberOptions", SpinJsonNode.class);

    /** The ids of the items, a list of Long; the model runs over it. */
    static final ProcessVariable<Object> ITEMS = new ProcessVariable<>("items", Object.class);

    static final ProcessVariable<SpinJsonNode> AGENDA = new ProcessVariable<>("agenda", SpinJsonNode.class);
    static final ProcessVariable<SpinJsonNode> FORECAST = new ProcessVariable<>("forecast", SpinJsonNode.class);
    static final ProcessVariable<String> DECLARATIONS_TEXT = new ProcessVariable<>("declarationsText", String.class);

    /** {@code hold}, {@code adjourned} or {@code cancelled}. */
    static final ProcessVariable<String> MEETING_STANDING = new ProcessVariable<>("meetingStanding", String.class);

    static final ProcessVariable<SpinJsonNode> MINUTES = new ProcessVariable<>("minutes", SpinJsonNode.class);

    /** Who declares, in the scope of one declaration. */
    static final ProcessVariable<String> MEMBER = new ProcessVariable<>("member", String.class);

    /** From here on down: of one item only, set in its own scope. */
    static final ProcessVariable<Long> ITEM_ID = new ProcessVariable<>("itemId", Long.class);

    /** {@code quorate}, {@code inquorate} or {@code withdrawn}. */
    static final ProcessVariable<String> ITEM_STANDING = new ProcessVariable<>("itemStanding", String.class);

    static final ProcessVariable<String> QUORUM_TEXT = new ProcessVariable<>("quorumText", String.class);
    static final ProcessVariable<String> BARRED_TEXT = new ProcessVariable<>("barredText", String.class);
    static final ProcessVariable<SpinJsonNode> ELIGIBLE = new ProcessVariable<>("eligible", SpinJsonNode.class);

    private HoldBoardMeeting() {}
}
