package org.spinout.process.resolvechallenge;

import org.spinout.process.ProcessVariable;

/** The names of the model {@code resolve-challenge}. */
public final class ResolveChallenge {

    public static final String PROCESS = "resolve-challenge";

    /** From whoever raises one: starts this in the body of the host. */
    public static final String CHALLENGE_RAISED = "Message_ChallengeRaised";

    /** To the spine, by business key: the stages begin again at the options appraisal. */
    public static final String ROUTE_RESTARTED = "Message_RouteRestarted";

    /** To whatever waits until nobody objects any more, by business key: one challenge is closed. */
    public static final String CHALLENGE_CLOSED = "Message_ChallengeClosed";

    /** Such as {@code CH-2026-0001}. */
    public static final ProcessVariable<String> CHALLENGE_NUMBER =
            new ProcessVariable<>("challengeNumber", String.class);

    /** The code of a {@code ChallengeKind}; the model chooses the path by it. */
    public static final ProcessVariable<String> CHALLENGE_KIND = new ProcessVariable<>("challengeKind", String.class);

    /** Who challenges what, for everybody who gets a task. */
    public static final ProcessVariable<String> CHALLENGE_TEXT = new ProcessVariable<>("challengeText", String.class);

    static final String CLAIM_FORM = "record-claim";
    static final String RESPONSE_FORM = "respond-to-challenge";
    static final String REVIEW_FORM = "review-representation";
    static final String PANEL_FORM = "record-panel-advice";
    static final String OUTCOME_FORM = "decide-challenge";

    /** Whether a court has ordered the hold: {@code yes} or {@code no}. */
    static final ProcessVariable<String> COURT_ORDER = new ProcessVariable<>("courtOrder", String.class);

    /** What holds the case by this challenge, or that nothing does. */
    static final ProcessVariable<String> HOLD_TEXT = new ProcessVariable<>("holdText", String.class);

    /** Until when a court would have heard of it, where the day of the decision is known. */
    static final ProcessVariable<String> TIME_LIMIT_TEXT = new ProcessVariable<>("timeLimitText", String.class);

    /** What the host has answered, or that it has not. */
    static final ProcessVariable<String> RESPONSE_TEXT = new ProcessVariable<>("responseText", String.class);

    /** {@code lifted}, {@code restarted} or {@code ended}. */
    static final ProcessVariable<String> CHALLENGE_OUTCOME = new ProcessVariable<>("challengeOutcome", String.class);

    private ResolveChallenge() {}
}
