package org.spinout.process;

/**
 * What the law, or what stands in its place, says on a certain day.
 *
 * @param kind which rule, such as {@code meetingNoticeClearDays}
 * @param value the figure
 * @param unit what the figure counts, in words
 * @param source where it is written
 * @param status {@code law}, {@code guidance}, {@code practice}, {@code setting} or {@code unverified}
 */
public record LegalRule(String kind, long value, String unit, String source, String status) {

    /** The figure as a count of days, members or years. */
    public int count() {
        return Math.toIntExact(value);
    }

    /** Whether nobody has checked the rule against its source yet, which a screen should say. */
    public boolean isUnverified() {
        return status.equals("unverified");
    }
}
