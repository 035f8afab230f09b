package org.spinout.process.hearhost;

import org.spinout.process.ProcessVariable;

/** The words that the model {@code hear-host} shares with its delegates and with the other host's side. */
public final class HearHost {

    public static final String PROCESS = "hear-host";

    /** From the case: starts the other host's part in that host's body. */
    public static final String HOST_ASKED_TO_DECIDE = "Message_HostAskedToDecide";

    /** From the other host, by business key and {@link #HOST_BODY}: its board has said something. */
    public static final String HOST_ANSWERED = "Message_HostAnswered";

    /** From the case, by business key and body: the team has answered that board. */
    public static final String TEAM_ANSWERED = "Message_TeamAnswered";

    /** The body whose board is heard. */
    public static final ProcessVariable<String> HOST_BODY = new ProcessVariable<>("hostBody", String.class);

    /** What that board asks of the team; empty where it asks nothing. */
    public static final ProcessVariable<String> HOST_ASKED = new ProcessVariable<>("hostAsked", String.class);

    /** Said in place of a board's outcome where its body and another host have become one. */
    public static final String JOINED = "joined";

    /** Where the model ends then; a part of an earlier release has no such end. */
    public static final String JOINED_END = "Event_HostJoined";

    static final String ANSWER_FORM = "answer-host";

    static final ProcessVariable<String> HOST_NAME = new ProcessVariable<>("hostName", String.class);
    static final ProcessVariable<String> HOST_OUTCOME = new ProcessVariable<>("hostOutcome", String.class);
    static final ProcessVariable<String> HOST_REASONS = new ProcessVariable<>("hostReasons", String.class);

    /** {@code accepted} or {@code declined}: what the team says to a change. */
    static final ProcessVariable<String> HOST_RESPONSE = new ProcessVariable<>("hostResponse", String.class);

    /** {@code goOn} or {@code withdrawn}; empty until the team is asked whether it goes on without this host. */
    static final ProcessVariable<String> WITHOUT_HOST = new ProcessVariable<>("withoutHost", String.class);

    private HearHost() {}
}
