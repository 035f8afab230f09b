package org.spinout.process.considerexpressionofinterest;

import java.util.Date;
import org.camunda.spin.json.SpinJsonNode;
import org.spinout.process.ProcessVariable;

/** The names of the model {@code consider-expression-of-interest}. */
public final class ConsiderExpressionOfInterest {

    public static final String PROCESS = "consider-expression-of-interest";

    /** {@code accepted}, {@code rejected} or {@code withdrawn}. */
    public static final ProcessVariable<String> EXPRESSION_OUTCOME =
            new ProcessVariable<>("expressionOutcome", String.class);

    /** The form in which the team says what it wants. */
    public static final String EXPRESSION_FORM = "complete-expression-of-interest";

    static final String COMMENT_FORM = "comment-as-line-manager";
    static final String REVIEW_FORM = "review-expression-of-interest";
    static final String DECISION_FORM = "decide-expression-of-interest";

    /** The bodies that may be named as commissioner, offered by the form. */
    static final ProcessVariable<SpinJsonNode> COMMISSIONERS =
            new ProcessVariable<>("commissioners", SpinJsonNode.class);

    /** The day of the start in ISO form, by which the scheme's rules are chosen. */
    static final ProcessVariable<String> ON_DATE = new ProcessVariable<>("onDate", String.class);

    static final ProcessVariable<Boolean> SERVICE_DESCRIBED = new ProcessVariable<>("serviceDescribed", Boolean.class);
    static final ProcessVariable<Integer> STAFF_IN_FAVOUR = new ProcessVariable<>("staffInFavour", Integer.class);
    static final ProcessVariable<String> SERVICE_CLOSING = new ProcessVariable<>("serviceClosing", String.class);
    static final ProcessVariable<String> IN_PROCUREMENT = new ProcessVariable<>("inProcurement", String.class);
    static final ProcessVariable<String> CLINICALLY_APPROPRIATE =
            new ProcessVariable<>("clinicallyAppropriate", String.class);

    /** Whose board decides, in words. */
    static final ProcessVariable<String> DECIDING_BODY = new ProcessVariable<>("decidingBody", String.class);

    /** How often the expression has gone back to the team. */
    static final ProcessVariable<Integer> RETURNS = new ProcessVariable<>("returns", Integer.class);

    /** Why it goes back, in words for the team, and as a code. */
    static final ProcessVariable<String> RETURN_REASON = new ProcessVariable<>("returnReason", String.class);

    static final ProcessVariable<String> RETURN_CODE = new ProcessVariable<>("returnCode", String.class);

    static final ProcessVariable<String> LINE_MANAGER_SAID = new ProcessVariable<>("lineManagerSaid", String.class);
    static final ProcessVariable<String> SPONSOR_SAID = new ProcessVariable<>("sponsorSaid", String.class);

    /** By when the chair will decide, as the team was told. */
    static final ProcessVariable<String> DECISION_DATE = new ProcessVariable<>("decisionDate", String.class);

    static final ProcessVariable<String> MODIFICATION_ASKED = new ProcessVariable<>("modificationAsked", String.class);

    static final String CLINICAL_FORM = "judge-clinical-appropriateness";
    static final String REJECTION_ANSWER_FORM = "respond-to-rejection";
    static final String ARBITRATION_FORM = "arbitrate-rejection";

    /** The chair's decision, as the record names it. */
    static final String DECISION_GATE = "Decision on the expression of interest";

    /** The last moment of the promised day. */
    static final ProcessVariable<Date> DECISION_DEADLINE = new ProcessVariable<>("decisionDeadline", Date.class);

    /** How often the expression may go back in one round; cases of release 0.1 have it in their model. */
    static final ProcessVariable<Integer> RETURNS_ALLOWED = new ProcessVariable<>("returnsAllowed", Integer.class);

    /** Set by today's model only, so that a chair who decides under an older one is not asked. */
    static final ProcessVariable<Boolean> ASKS_WHAT_WOULD_CHANGE =
            new ProcessVariable<>("asksWhatWouldChange", Boolean.class);

    /** {@code appropriate} or {@code notAppropriate}; empty where the scheme does not ask. */
    static final ProcessVariable<String> CLINICAL_OUTCOME = new ProcessVariable<>("clinicalOutcome", String.class);

    static final ProcessVariable<String> CLINICAL_SAID = new ProcessVariable<>("clinicalSaid", String.class);

    static final ProcessVariable<String> REJECTION_GROUND = new ProcessVariable<>("rejectionGround", String.class);
    static final ProcessVariable<String> REJECTION_REASONS = new ProcessVariable<>("rejectionReasons", String.class);
    static final ProcessVariable<String> REJECTION_WOULD_CHANGE =
            new ProcessVariable<>("rejectionWouldChange", String.class);

    /** Which round this was, and what is left, in words. */
    static final ProcessVariable<String> REJECTION_ROUNDS = new ProcessVariable<>("rejectionRounds", String.class);

    static final ProcessVariable<SpinJsonNode> REJECTION_CHOICES =
            new ProcessVariable<>("rejectionChoices", SpinJsonNode.class);
    static final ProcessVariable<Boolean> TEAM_MAY_ANSWER = new ProcessVariable<>("teamMayAnswer", Boolean.class);

    /** When a team's silence means that it leaves it at that. */
    static final ProcessVariable<Date> REJECTION_ANSWER_DUE = new ProcessVariable<>("rejectionAnswerDue", Date.class);

    static final ProcessVariable<String> REJECTION_ANSWER_BY = new ProcessVariable<>("rejectionAnswerBy", String.class);

    /** Whether the scheme has an independent arbiter. */
    static final ProcessVariable<Boolean> ARBITER_AVAILABLE = new ProcessVariable<>("arbiterAvailable", Boolean.class);

    /** Whether the arbiter has looked at this rejection already. */
    static final ProcessVariable<Boolean> ARBITER_ASKED = new ProcessVariable<>("arbiterAsked", Boolean.class);

    /** The last day for asking the arbiter, in ISO form. */
    static final ProcessVariable<String> ARBITER_UNTIL = new ProcessVariable<>("arbiterUntil", String.class);

    static final ProcessVariable<String> ARBITER_ASKED_BECAUSE =
            new ProcessVariable<>("arbiterAskedBecause", String.class);

    private ConsiderExpressionOfInterest() {}
}
