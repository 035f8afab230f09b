package org.spinout.process.holdboardmeeting;

import java.util.Date;
import org.camunda.spin.json.SpinJsonNode;
import org.spinout.process.ProcessVariable;

/** The words that the model {@code hold-board-meeting} and its delegates share. */
public final class HoldBoardMeeting {

    public static final String PROCESS = "hold-board-meeting";

    /** To an open {@code Activity_RecordDecision} whose local {@code caseNumber} is that of the withdrawn case. */
    public static final String ITEM_WITHDRAWN = "Message_ItemWithdrawn";

    /** To the meetings of a board whose minutes wait to be signed, by business key: its next meeting has opened. */
    public static final String NEXT_MEETING_OPENED = "Message_NextMeetingOpened";

    static final String START_FORM = "call-board-meeting";
    static final String URGENCY_FORM = "agree-urgency";
    static final String DECLARATION_FORM = "declare-interests";
    static final String PAPERS_FORM = "send-papers";
    static final String ATTENDANCE_FORM = "record-attendance";
    /** The one screen of an item. */
    static final String ITEM_FORM = "decide-item";

    /** Its forerunner, at meetings called before. */
    static final String DECISION_FORM = "record-decision";

    static final String MINUTE_FORM = "correct-minute";
    static final String SIGNATURE_FORM = "sign-minutes";

    /** The start form. */
    static final ProcessVariable<String> SECRETARY = new ProcessVariable<>("secretary", String.class);

    /** The requisition by which members call the meeting themselves; absent where the secretary calls it. */
    public static final ProcessVariable<String> REQUISITION = new ProcessVariable<>("requisitionNumber", String.class);

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

    /** What this board can never decide, in words; empty where there is nothing. */
    static final ProcessVariable<String> HOPELESS_TEXT = new ProcessVariable<>("hopelessText", String.class);

    /** What the chair decided since the last meeting, in words; empty where that is nothing. */
    static final ProcessVariable<String> NOTING_TEXT = new ProcessVariable<>("notingText", String.class);

    /** A member's entry in the register of interests, in the scope of one declaration. */
    static final ProcessVariable<String> REGISTER_ENTRY = new ProcessVariable<>("registerEntry", String.class);

    static final ProcessVariable<Integer> MINUTE_PARTS = new ProcessVariable<>("minuteParts", Integer.class);

    /** {@code hold}, {@code adjourned} or {@code cancelled}. */
    static final ProcessVariable<String> MEETING_STANDING = new ProcessVariable<>("meetingStanding", String.class);

    static final ProcessVariable<SpinJsonNode> MINUTES = new ProcessVariable<>("minutes", SpinJsonNode.class);

    /** Who declares, in the scope of one declaration. */
    static final ProcessVariable<String> MEMBER = new ProcessVariable<>("member", String.class);

    /** From here on down: of one item only, set in its own scope. */
    static final ProcessVariable<Long> ITEM_ID = new ProcessVariable<>("itemId", Long.class);

    /** {@code quorate}, {@code inquorate}, {@code withdrawn} or, once that is so, {@code decided}. */
    static final ProcessVariable<String> ITEM_STANDING = new ProcessVariable<>("itemStanding", String.class);

    static final ProcessVariable<String> QUORUM_TEXT = new ProcessVariable<>("quorumText", String.class);
    static final ProcessVariable<String> BARRED_TEXT = new ProcessVariable<>("barredText", String.class);
    static final ProcessVariable<SpinJsonNode> ELIGIBLE = new ProcessVariable<>("eligible", SpinJsonNode.class);

    /** {@code possible}, or {@code never} where no attendance at all would make a quorum. */
    static final ProcessVariable<String> QUORUM_OUTLOOK = new ProcessVariable<>("quorumOutlook", String.class);

    static final ProcessVariable<String> ITEM_HEADING = new ProcessVariable<>("itemHeading", String.class);
    static final ProcessVariable<String> CHAIR_TEXT = new ProcessVariable<>("chairText", String.class);

    private HoldBoardMeeting() {}
}
