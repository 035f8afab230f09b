package org.spinout.process.resolvechallenge;

import java.util.List;
import org.spinout.process.ProcessVariable;

/** The names of the model {@code resolve-challenge}. */
public final class ResolveChallenge {

    public static final String PROCESS = "resolve-challenge";

    /** The part of the body that awards, where that is not the host. */
    public static final String REVIEW_PROCESS = "review-representation";

    /** The models that keep their own time while the case is held, for otherwise nobody would be reminded to resolve it. */
    public static final List<String> OWN_TIME = List.of(PROCESS, REVIEW_PROCESS);

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

    /** To the body that awards: starts its review of a representation. */
    static final String REPRESENTATION_RECEIVED = "Message_RepresentationReceived";

    /** From the body that awards, by business key and number of the challenge: its review is over, in the kept form. */
    static final String REPRESENTATION_REVIEWED = "Message_RepresentationReviewed";

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

    /** Whether another body than the host awards the contract, and so reviews representations against it. */
    static final ProcessVariable<Boolean> AWARDED_ELSEWHERE = new ProcessVariable<>("awardedElsewhere", Boolean.class);

    /** The instance in which the body that awards has reviewed the representation. */
    static final ProcessVariable<String> REVIEW_INSTANCE = new ProcessVariable<>("reviewInstance", String.class);

    private ResolveChallenge() {}
}
