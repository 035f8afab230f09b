package org.spinout.process.developbusinesscase;

import java.util.List;
import java.util.Set;
import org.spinout.process.ProcessVariable;

/** The names of the model {@code develop-business-case}. */
public final class DevelopBusinessCase {

    public static final String PROCESS = "develop-business-case";

    /** {@code submitted}; a case that is given up ends by withdrawal. */
    public static final ProcessVariable<String> CASE_OUTCOME = new ProcessVariable<>("caseOutcome", String.class);

    /** To every case that is written, reviewed or assured, by business key: national guidance has changed. */
    public static final String GUIDANCE_CHANGED = "Message_GuidanceChanged";

    /** The form that announces it; what it says is kept in every case it reaches. */
    public static final String GUIDANCE_FORM = "announce-guidance";

    /** To a case that is written or reviewed, by business key: the board has raised its size. */
    public static final String SIZE_RAISED = "Message_SizeRaised";

    /** The form that raises it; what it says is kept in the case. */
    public static final String RAISE_FORM = "raise-size";

    /** The form with which the team sends its case. */
    public static final String SUBMISSION_FORM = "submit-business-case";

    static final String BALLOT_FORM = "engage-staff";
    static final String ENGAGEMENT_FORM = "record-patient-engagement";
    static final String REVIEW_FORM = "review-business-case";

    /** The sponsor's review, as the record calls it. */
    static final String REVIEW_GATE = "Sponsor review of the business case";

    /** The forms in which team and sponsor write the case, those of release 0.1 among them. */
    static final List<String> PARTS = List.of(
            "appraise-options",
            "score-options",
            "plan-clinical-quality",
            "plan-finance",
            "plan-five-years",
            "plan-workforce",
            "engage-staff",
            "ask-colleagues",
            "engage-patients",
            "record-patient-engagement",
            "assess-equality-impact",
            "plan-estates-and-it",
            "choose-legal-form",
            "settle-legal-form",
            "outline-service-and-people",
            "outline-money-and-form",
            SUBMISSION_FORM);

    /** Those of them that ask only for the parts that are to be improved. */
    static final Set<String> ASKED_IN_PARTS = Set.of("outline-service-and-people", "outline-money-and-form");

    /** What the form for sending asks for besides the case itself. */
    static final Set<String> NOT_OF_THE_CASE = Set.of("outcome", "improvePart", "teamAgrees");

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

    static final ProcessVariable<String> STAFF_SIDE_ANSWERED = new ProcessVariable<>("staffSideAnswered", String.class);
    static final ProcessVariable<Boolean> PATIENT_SIDE_ASKED = new ProcessVariable<>("patientSideAsked", Boolean.class);

    static final ProcessVariable<String> PATIENT_SIDE_SAID = new ProcessVariable<>("patientSideSaid", String.class);
    static final ProcessVariable<String> PATIENT_SIDE_ANSWERED =
            new ProcessVariable<>("patientSideReply", String.class);
    static final ProcessVariable<String> SCRUTINY_SAID = new ProcessVariable<>("scrutinySaid", String.class);
    static final ProcessVariable<String> OTHERS_SAID = new ProcessVariable<>("othersSaid", String.class);

    /** What the sponsor wants those who assure and decide to know. */
    static final ProcessVariable<String> SPONSOR_REMARKS = new ProcessVariable<>("sponsorRemarks", String.class);

    /** How many working days patients have to answer at least. */
    static final ProcessVariable<Integer> ENGAGEMENT_LEAST = new ProcessVariable<>("engagementLeast", Integer.class);

    public static final ProcessVariable<String> VIABILITY_VERDICT =
            new ProcessVariable<>("viabilityVerdict", String.class);
    public static final ProcessVariable<String> VIABILITY_REASONS =
            new ProcessVariable<>("viabilityReasons", String.class);
    public static final ProcessVariable<String> VIABILITY_MEASURES =
            new ProcessVariable<>("viabilityMeasures", String.class);
    public static final ProcessVariable<String> VIABILITY_INPUTS =
            new ProcessVariable<>("viabilityInputs", String.class);
    public static final ProcessVariable<String> FIVE_YEARS = new ProcessVariable<>("fiveYears", String.class);
    static final ProcessVariable<String> OPTION_SCORES = new ProcessVariable<>("optionScores", String.class);
    static final ProcessVariable<String> BALLOT_RESULT = new ProcessVariable<>("ballotResult", String.class);
    static final ProcessVariable<String> LEGAL_FORM_FINDING = new ProcessVariable<>("legalFormFinding", String.class);
    static final ProcessVariable<String> WHAT_CHANGED = new ProcessVariable<>("whatChanged", String.class);
    static final ProcessVariable<String> CASE_STOPS = new ProcessVariable<>("caseStops", String.class);
    static final ProcessVariable<String> RETURNS_SO_FAR = new ProcessVariable<>("returnsSoFar", String.class);
    public static final ProcessVariable<String> CASE_SUMMARY = new ProcessVariable<>("caseSummary", String.class);

    /** {@code submitted} or {@code improve}: what the team chose to do. */
    static final ProcessVariable<String> SUBMISSION = new ProcessVariable<>("submission", String.class);

    /** Why the case came back, in words for the team; empty when it did not. */
    static final ProcessVariable<String> RETURN_REASON = new ProcessVariable<>("returnReason", String.class);

    private DevelopBusinessCase() {}
}
