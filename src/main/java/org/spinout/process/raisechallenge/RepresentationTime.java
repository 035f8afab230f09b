package org.spinout.process.raisechallenge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.LegalRule;
import org.spinout.process.LegalRules;
import org.spinout.proposal.Challenge;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.RepresentationPeriod;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/**
 * Until when a provider can make representations against an award (Provider Selection Regime, regulation 12): up to
 * midnight of the eighth working day after the day on which the standstill begins, which is the day after the notice.
 */
@Component
class RepresentationTime {

    private static final String RULE = "standstillWorkingDays";

    private final LegalRules rules;
    private final Bodies bodies;
    private final WorkingDays days;

    RepresentationTime(LegalRules rules, Bodies bodies, WorkingDays days) {
        this.rules = rules;
        this.bodies = bodies;
        this.days = days;
    }

    /**
     * The time there was, by the rule for the body that awards the contract on the day of the notice.
     *
     * @param noticeOn when the notice was published, or null where there was none to publish
     */
    @Nullable
    RepresentationPeriod since(@Nullable LocalDate noticeOn, Proposal proposal) {
        if (noticeOn == null) {
            return null;
        }
        var lastDay = rules.find(RULE, bodies.get(proposal.contractingBodyId()).kind(), noticeOn)
                .map(LegalRule::count)
                .map(count -> days.plus(noticeOn.plusDays(1), count));
        return new RepresentationPeriod(noticeOn, lastDay.orElse(null));
    }

    /** Whether it came in time, as a sentence of its own; empty for a challenge that knows no such period. */
    static String inWords(Challenge challenge) {
        var period = challenge.period();
        if (period == null) {
            return "";
        }
        var notice = "The notice of the award was published on " + Days.inWords(period.noticeOn()) + ". ";
        if (period.lastDay() == null) {
            return notice
                    + "Whether the representation came in time is not known: the rules give the body that awards"
                    + " no period on that day.";
        }
        return notice + "Representations could be made until the end of " + Days.inWords(period.lastDay())
                + (challenge.isLate() ? ": this one came too late." : ": this one came in time.");
    }
}
