package org.spinout.process.reportcommunityinterest;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.process.ProcessVariable;
import org.spinout.process.WorkingTime;
import org.spinout.process.sustainenterprise.SustainEnterprise;

/** The names of the model {@code report-community-interest}. */
public final class ReportCommunityInterest {

    static final String REPORT_FORM = "report-community-interest";

    static final ProcessVariable<Date> REPORT_DUE_ON = new ProcessVariable<>("reportDueOn", Date.class);

    static final ProcessVariable<Date> REPORT_MISSED_ON = new ProcessVariable<>("reportMissedOn", Date.class);

    static final ProcessVariable<String> REPORT_DUE_TEXT = new ProcessVariable<>("reportDueText", String.class);

    static final ProcessVariable<String> YEAR_TEXT = new ProcessVariable<>("yearText", String.class);

    static final ProcessVariable<String> RULES_TEXT = new ProcessVariable<>("rulesText", String.class);

    static final ProcessVariable<Boolean> LOOK_NEEDED = new ProcessVariable<>("lookNeeded", Boolean.class);

    static final ProcessVariable<String> REPORT_OUTCOME = new ProcessVariable<>("reportOutcome", String.class);

    /** The last day of the year that is reported. */
    static LocalDate year(DelegateExecution execution) {
        return WorkingTime.dayOf(SustainEnterprise.YEAR_ENDS_ON.from(execution));
    }

    private ReportCommunityInterest() {}
}
