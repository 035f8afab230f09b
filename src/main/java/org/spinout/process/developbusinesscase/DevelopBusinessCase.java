package org.spinout.process.developbusinesscase;

import org.spinout.process.ProcessVariable;

/** The names of the model {@code develop-business-case}. */
public final class DevelopBusinessCase {

    public static final String PROCESS = "develop-business-case";

    /** {@code submitted}; a case that is given up ends by withdrawal. */
    public static final ProcessVariable<String> CASE_OUTCOME = new ProcessVariable<>("caseOutcome", String.class);

    /** The form with which the team sends its case. */
    public static final String SUBMISSION_FORM = "submit-business-case";

    static final String STAFF_RESPONSE_FORM = "respond-for-staff";
    static final String BALLOT_FORM = "engage-staff";
    static final String REVIEW_FORM = "review-business-case";

    /** Every part of the case: where a part is given no name, all are meant. */
    static final String EVERYTHING = "everything";

    static final ProcessVariable<Long> ANNUAL_VALUE_POUNDS = new ProcessVariable<>("annualValuePounds", Long.class);
    static final ProcessVariable<Integer> BODIES = new ProcessVariable<>("bodies", Integer.class);
    static final ProcessVariable<Long> CAPITAL_POUNDS = new ProcessVariable<>("capitalPounds", Long.class);
    static final ProcessVariable<Boolean> UNION_RECOGNISED = new ProcessVariable<>("unionRecognised", Boolean.class);

    /** What the team would do that it cannot do now, shown to the staff side. */
    static final ProcessVariable<String> NEW_FREEDOM = new ProcessVariable<>("newFreedom", String.class);

    /** The part to work on: the name of a step, or {@link #EVERYTHING}. */
    static final ProcessVariable<String> IMPROVE_PART = new ProcessVariable<>("improvePart", String.class);

    /** The steps that get a task of their own now, separated by blanks. */
    static final ProcessVariable<String> FULL_STEPS = new ProcessVariable<>("fullSteps", String.class);

    /** The steps that a short form asks about now, separated by blanks. */
    static final ProcessVariable<String> LIGHT_STEPS = new ProcessVariable<>("lightSteps", String.class);

    static final ProcessVariable<Boolean> OUTLINE_SERVICE = new ProcessVariable<>("outlineService", Boolean.class);
    static final ProcessVariable<Boolean> OUTLINE_MONEY = new ProcessVariable<>("outlineMoney", Boolean.class);
    static final ProcessVariable<Boolean> STAFF_SIDE_ASKED = new ProcessVariable<>("staffSideAsked", Boolean.class);
    static final ProcessVariable<String> STAFF_SIDE_SAID = new ProcessVariable<>("staffSideSaid", String.class);

    public static final ProcessVariable<String> VIABILITY_VERDICT =
            new ProcessVariable<>("viabilityVerdict", String.class);
    public static final ProcessVariable<String> VIABILITY_REASONS =
            new ProcessVariable<>("viabilityReasons", String.class);
    public static final ProcessVariable<String> VIABILITY_MEASURES =
            new ProcessVariable<>("viabilityMeasures", String.class);
    public static final ProcessVariable<String> CASE_SUMMARY = new ProcessVariable<>("caseSummary", String.class);

    /** {@code submitted} or {@code improve}: what the team chose to do. */
    static final ProcessVariable<String> SUBMISSION = new ProcessVariable<>("submission", String.class);

    /** Why the case came back, in words for the team; empty when it did not. */
    static final ProcessVariable<String> RETURN_REASON = new ProcessVariable<>("returnReason", String.class);

    private DevelopBusinessCase() {}
}
