package org.spinout.process.considerexpressionofinterest;

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

    private ConsiderExpressionOfInterest() {}
}
