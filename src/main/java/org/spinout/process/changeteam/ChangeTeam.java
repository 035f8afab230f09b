package org.spinout.process.changeteam;

import org.spinout.process.ProcessVariable;

/** The words that the model {@code change-team} and its delegates share. */
public final class ChangeTeam {

    public static final String PROCESS = "change-team";

    /** The start form. */
    static final ProcessVariable<String> REQUESTER = new ProcessVariable<>("requester", String.class);

    /** A code of {@link TeamChange}. */
    static final ProcessVariable<String> ACTION = new ProcessVariable<>("action", String.class);

    static final ProcessVariable<String> USER_ID = new ProcessVariable<>("userId", String.class);

    /** The user id of who joins, leaves or leads, once it is known to be right. */
    static final ProcessVariable<String> PERSON = new ProcessVariable<>("person", String.class);

    static final ProcessVariable<String> REQUESTER_NAME = new ProcessVariable<>("requesterName", String.class);
    static final ProcessVariable<String> INVITATION_TEXT = new ProcessVariable<>("invitationText", String.class);
    static final ProcessVariable<Boolean> CONSENT_NEEDED = new ProcessVariable<>("consentNeeded", Boolean.class);

    private ChangeTeam() {}
}
