package org.spinout.process.bidforfunding;

import org.spinout.fund.round.Bid;
import org.spinout.organisation.Bodies;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** A bid as those read it who test, score or visit it. */
@Component
public class BidWords {

    private final Proposals proposals;
    private final Bodies bodies;
    private final Answers answers;

    BidWords(Proposals proposals, Bodies bodies, Answers answers) {
        this.proposals = proposals;
        this.bodies = bodies;
        this.answers = answers;
    }

    /** What the team wrote, as it was sent. */
    public Answer sent(Bid bid) {
        return answers.latest(bid.number(), BidForFunding.WRITE_FORM);
    }

    /** Who bids, for what and for how much. */
    public String heading(Bid bid) {
        var request = bid.submittedRequest();
        return "**" + service(bid) + "** (" + bid.caseNumber() + ", " + host(bid) + ") bids for a **"
                + request.product().plainName() + " of " + request.requested() + "** (" + bid.number() + ").\n\n"
                + "**The least of use:** " + request.leastUseful() + "\n\n**Others put in:** " + others(bid);
    }

    public String service(Bid bid) {
        return proposals.get(bid.caseNumber()).serviceName();
    }

    public String host(Bid bid) {
        return bodies.get(proposals.get(bid.caseNumber()).bodyId()).name();
    }

    private String others(Bid bid) {
        var pounds = sent(bid).pounds("matchFundingPounds");
        return pounds == null ? "nothing" : pounds.toString();
    }
}
