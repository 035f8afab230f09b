package org.spinout.process.guard.rules;

import java.time.LocalDate;

/**
 * A rule of the house.
 *
 * @param id short and stable, such as {@code human-target}
 * @param says the rule, in one sentence
 * @param why what would go wrong without it
 * @param remedy what to do about a breach
 * @param severity whether a breach refuses the deployment
 * @param always whether it also holds for what a release brings, and not only for what a person deploys
 * @param from the first day on which it holds
 */
public record HouseRule(
        String id, String says, String why, String remedy, Severity severity, boolean always, LocalDate from) {

    public boolean refuses() {
        return severity == Severity.REFUSE;
    }
}
