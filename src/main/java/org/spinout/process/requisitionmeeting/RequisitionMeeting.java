package org.spinout.process.requisitionmeeting;

import java.util.Date;
import org.spinout.process.ProcessVariable;

/** The words that the model {@code requisition-meeting} and its delegates share. */
final class RequisitionMeeting {

    static final String START_FORM = "requisition-meeting";
    static final String SIGNATURE_FORM = "sign-requisition";
    static final String CALL_FORM = "call-requisitioned-meeting";

    /** Who begins it. */
    static final ProcessVariable<String> BEGUN_BY = new ProcessVariable<>("begunBy", String.class);

    static final ProcessVariable<String> BUSINESS = new ProcessVariable<>("business", String.class);

    /** The other members of the board, a list of user ids; the model runs over it. */
    static final ProcessVariable<Object> MEMBERS_ASKED = new ProcessVariable<>("membersAsked", Object.class);

    static final ProcessVariable<String> BEGUN_BY_NAME = new ProcessVariable<>("begunByName", String.class);
    static final ProcessVariable<String> NEEDED_TEXT = new ProcessVariable<>("neededText", String.class);

    /** Whether enough have signed. */
    static final ProcessVariable<Boolean> CARRIED = new ProcessVariable<>("requisitionCarried", Boolean.class);

    /** Those who signed, a list of user ids. */
    static final ProcessVariable<Object> SIGNATORIES = new ProcessVariable<>("signatories", Object.class);

    static final ProcessVariable<String> SIGNATORIES_TEXT = new ProcessVariable<>("signatoriesText", String.class);

    /** The end of the last day on which the chair may call the meeting. */
    static final ProcessVariable<Date> CALL_BY = new ProcessVariable<>("callBy", Date.class);

    static final ProcessVariable<String> CALL_BY_DAY = new ProcessVariable<>("callByDay", String.class);

    /** {@code called} or {@code refused}; empty while the chair has said nothing. */
    static final ProcessVariable<String> OUTCOME = new ProcessVariable<>("requisitionOutcome", String.class);

    static final ProcessVariable<Boolean> MEETING_CALLED = new ProcessVariable<>("meetingCalled", Boolean.class);

    private RequisitionMeeting() {}
}
