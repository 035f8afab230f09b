package org.spinout.organisation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.spinout.shared.Refusal;

/**
 * A deputy on the way to be appointed.
 *
 * @param absent whose place it is; whether they hold the role is for the caller to ask
 * @param deputy who will act
 * @param bodyId for which body
 * @param role in which role, the name of a group
 * @param from the first day
 * @param until the last day
 * @param by the administrator who appoints
 */
public record NewDeputy(
        String absent, String deputy, String bodyId, String role, LocalDate from, LocalDate until, String by) {

    /** Who is away for longer has left the role; a setting of ours, no law. */
    private static final int LONGEST_DAYS = 366;

    /** @throws Refusal when somebody would stand in for themselves, or the period has no end or the wrong one */
    public NewDeputy {
        if (absent.equals(deputy)) {
            throw new Refusal("deputy", "somebodyElse", "Nobody stands in for themselves. Name somebody else.");
        }
        if (until.isBefore(from)) {
            throw new Refusal("until", "after", "The last day comes before the first. Turn them round.");
        }
        if (ChronoUnit.DAYS.between(from, until) > LONGEST_DAYS) {
            throw new Refusal(
                    "until",
                    "max",
                    "Nobody stands in for longer than a year. Give the role itself to somebody, with Register person.");
        }
    }
}
