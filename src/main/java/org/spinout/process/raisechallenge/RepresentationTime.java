package org.spinout.process.raisechallenge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spinout.contract.AwardNotice;
import org.spinout.contract.ContractAwards;
import org.spinout.organisation.Bodies;
import org.spinout.process.Standstills;
import org.spinout.proposal.Challenge;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.RepresentationPeriod;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Until when a provider can make representations against an award (Provider Selection Regime, regulation 12): up to
 * midnight of the eighth working day after the day on which the standstill begins, which is the day after the notice.
 */
@Component
class RepresentationTime {

    private final Standstills standstills;
    private final ContractAwards awards;
    private final Bodies bodies;

    RepresentationTime(Standstills standstills, ContractAwards awards, Bodies bodies) {
        this.standstills = standstills;
        this.awards = awards;
        this.bodies = bodies;
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
        awards.notice(proposal.number()).ifPresent(notice -> requireSame(notice, noticeOn));
        var authority = bodies.get(proposal.contractingBodyId()).kind();
        return new RepresentationPeriod(
                noticeOn,
                standstills.lastDayForRepresentations(authority, noticeOn).orElse(null));
    }

    /** Where Spinout has the notice, nobody counts from another day. */
    private static void requireSame(AwardNotice notice, LocalDate noticeOn) {
        if (!notice.publishedOn().equals(noticeOn)) {
            throw new Refusal(
                    "noticePublishedOn",
                    "notice",
                    "The notice of this award was published on " + Days.inWords(notice.publishedOn())
                            + ", so that is the day to count from.");
        }
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
