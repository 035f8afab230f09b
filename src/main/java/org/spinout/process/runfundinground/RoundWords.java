package org.spinout.process.runfundinground;

import org.spinout.fund.round.FundingRound;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** A round as people read of it. */
@Component
public class RoundWords {

    private final Answers answers;

    RoundWords(Answers answers) {
        this.answers = answers;
    }

    /** Its name, and what it is for. */
    public String of(FundingRound round) {
        return "**" + round.title() + "** (" + round.number() + ")\n\n"
                + answers.latest(round.number(), RunFundingRound.OPEN_FORM).text("roundPurpose");
    }

    /** Until when a bid can be sent. */
    public String closing(FundingRound round) {
        return "The round closes at " + round.closesInWords()
                + ", UK time: in that very second a bid is in, one second later it is out.";
    }

    /** By what its bids are scored. */
    public String criteria(FundingRound round) {
        var words = new StringBuilder("Of 100 points");
        round.criteria()
                .forEach(one -> words.append(", ")
                        .append(one.label())
                        .append(" counts **")
                        .append(one.weight())
                        .append("**"));
        return words.append(".").toString();
    }
}
