package org.spinout.process.returnperformance;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.process.ProcessVariable;
import org.spinout.process.WorkingTime;
import org.spinout.process.sustainenterprise.SustainEnterprise;

/** The names of the model {@code return-performance}. */
public final class ReturnPerformance {

    /** To the commissioner: a return to read. */
    static final String RETURN_SENT = "Message_ReturnSent";

    /** To the commissioner: what the officers answered. */
    static final String REVIEW_ANSWERED = "Message_ReviewAnswered";

    /** To the return: what the commissioner says. */
    public static final String RETURN_REVIEWED = "Message_ReturnReviewed";

    static final String RETURN_FORM = "report-performance";

    /** As many as the form has rows for. */
    static final int MOST_MEASURES = 6;

    public static final ProcessVariable<String> REVIEW_OUTCOME = new ProcessVariable<>("reviewOutcome", String.class);

    public static final ProcessVariable<String> REVIEW_TEXT = new ProcessVariable<>("reviewText", String.class);

    public static final ProcessVariable<String> OFFICERS_ANSWER = new ProcessVariable<>("officersAnswer", String.class);

    static final ProcessVariable<String> RETURN_REPORT = new ProcessVariable<>("returnReport", String.class);

    static final ProcessVariable<String> RETURN_TEXT = new ProcessVariable<>("returnText", String.class);

    static final ProcessVariable<String> SCHEDULE_TEXT = new ProcessVariable<>("scheduleText", String.class);

    static final ProcessVariable<String> BENEFITS_TEXT = new ProcessVariable<>("benefitsText", String.class);

    static final ProcessVariable<Boolean> MEASURES_KNOWN = new ProcessVariable<>("measuresKnown", Boolean.class);

    static final ProcessVariable<Boolean> CASH_SHORT = new ProcessVariable<>("cashShort", Boolean.class);

    static final ProcessVariable<Boolean> MISSED_TWICE = new ProcessVariable<>("missedTwice", Boolean.class);

    static final ProcessVariable<String> RETURN_OUTCOME = new ProcessVariable<>("returnOutcome", String.class);

    /** The last day of the time that a return is about. */
    static LocalDate upTo(DelegateExecution execution) {
        return WorkingTime.dayOf(SustainEnterprise.NEXT_RETURN_ON.from(execution))
                .minusDays(1);
    }

    private ReturnPerformance() {}
}
