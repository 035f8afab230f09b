package org.spinout.process.transferday;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * So many days before the planned transfer, as a model says it.
 *
 * @param working whether working days are counted, and not calendar days
 * @param amount how many; or the name of a row of the table {@code legalRules} that says how many
 */
public record DaysBefore(boolean working, String amount) {

    /** The property of a user task that counts calendar days. */
    public static final String CALENDAR_DAYS = "daysBeforeTransfer";

    /** The property of a user task that counts working days. */
    public static final String WORKING_DAYS = "workingDaysBeforeTransfer";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern RULE = Pattern.compile("[a-z][A-Za-z]+");

    /** @throws IllegalArgumentException when the amount is neither a number of days nor the name of a rule */
    public DaysBefore {
        if (!NUMBER.matcher(amount).matches() && !RULE.matcher(amount).matches()) {
            throw new IllegalArgumentException("\"" + amount + "\" is neither a number of days before the transfer nor"
                    + " the name of a rule that says how many.");
        }
    }

    /** What the two properties of a task say; nothing where it has neither. */
    public static @Nullable DaysBefore of(@Nullable String calendarDays, @Nullable String workingDays) {
        if (calendarDays != null && workingDays != null) {
            throw new IllegalArgumentException(
                    "A task counts either calendar days or working days before the transfer, not both.");
        }
        if (calendarDays != null) {
            return new DaysBefore(false, calendarDays);
        }
        return workingDays == null ? null : new DaysBefore(true, workingDays);
    }

    /** Whether the law says how many days, and not the model. */
    boolean isRule() {
        return !NUMBER.matcher(amount).matches();
    }

    int number() {
        return Integer.parseInt(amount);
    }
}
