package org.spinout.process;

/** The few variables that every stage of a case carries, handed from the spine to each stage it calls. */
public final class CaseVariables {

    /** The proposal number, which is the business key too: {@code SP-2026-0001}. */
    public static final ProcessVariable<String> CASE_NUMBER = new ProcessVariable<>("caseNumber", String.class);

    public static final ProcessVariable<String> SERVICE_NAME = new ProcessVariable<>("serviceName", String.class);

    /** A row of the {@code schemeRules} table, such as {@code RIGHT_TO_PROVIDE}. */
    public static final ProcessVariable<String> SCHEME = new ProcessVariable<>("scheme", String.class);

    /** The host body, which is the tenant of the case. */
    public static final ProcessVariable<String> BODY_ID = new ProcessVariable<>("bodyId", String.class);

    /** The name of a {@code BodyKind}. */
    public static final ProcessVariable<String> BODY_KIND = new ProcessVariable<>("bodyKind", String.class);

    /** {@code small}, {@code standard} or {@code large}, as the {@code proportionality} table found. */
    public static final ProcessVariable<String> SIZE = new ProcessVariable<>("size", String.class);

    /** The user who leads the team. */
    public static final ProcessVariable<String> LEAD = new ProcessVariable<>("lead", String.class);

    public static final ProcessVariable<String> LINE_MANAGER = new ProcessVariable<>("lineManager", String.class);

    /** Whether the approved plan can only go ahead with an award from a fund. */
    public static final ProcessVariable<Boolean> MONEY_IS_CONDITION =
            new ProcessVariable<>("moneyIsCondition", Boolean.class);

    /** Whether the service is an activity that the Care Quality Commission regulates. */
    public static final ProcessVariable<Boolean> REGULATED_ACTIVITY =
            new ProcessVariable<>("regulatedActivity", Boolean.class);

    public static final ProcessVariable<Integer> STAFF_COUNT = new ProcessVariable<>("staffCount", Integer.class);

    private CaseVariables() {}
}
