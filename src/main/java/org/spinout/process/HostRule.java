package org.spinout.process;

/**
 * A row of {@code legalRules} that the business case and its consultation rest on, with the figure that counts where a
 * process owner's own table does not have the row yet.
 */
public enum HostRule {
    PATIENT_ENGAGEMENT("patientEngagementWorkingDays", 20),
    PATIENT_REPORT_ANSWER("patientReportAnswerWorkingDays", 20),
    SCRUTINY_ANSWER("scrutinyAnswerWorkingDays", 30),
    BALLOT_TURNOUT("ballotTurnoutPercent", 50),
    BALLOT_IS_BINDING("ballotIsBinding", 0),
    MOST_RETURNS("businessCaseMostReturns", 3);

    private final String kind;
    private final int otherwise;

    HostRule(String kind, int otherwise) {
        this.kind = kind;
        this.otherwise = otherwise;
    }

    String kind() {
        return kind;
    }

    int otherwise() {
        return otherwise;
    }

    /** The rule that the table calls so. @throws IllegalArgumentException when there is none: a model is at fault */
    static HostRule ofKind(String kind) {
        for (var rule : values()) {
            if (rule.kind.equals(kind)) {
                return rule;
            }
        }
        throw new IllegalArgumentException("No stage asks for a rule " + kind + ".");
    }
}
