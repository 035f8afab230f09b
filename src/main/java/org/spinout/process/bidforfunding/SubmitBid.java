package org.spinout.process.bidforfunding;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Product;
import org.spinout.fund.round.BidRequest;
import org.spinout.fund.round.Bids;
import org.spinout.process.CaseNotices;
import org.spinout.process.OwnAnswers;
import org.spinout.process.awardfunding.ApplicationRules;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Sends the bid in, keeps it under its own number for those who will read it, and gives the team its receipt. */
@Component
class SubmitBid implements JavaDelegate {

    private final OwnAnswers own;
    private final Answers answers;
    private final ApplicationRules rules;
    private final Bids bids;
    private final CaseNotices notices;

    SubmitBid(OwnAnswers own, Answers answers, ApplicationRules rules, Bids bids, CaseNotices notices) {
        this.own = own;
        this.answers = answers;
        this.rules = rules;
        this.bids = bids;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var sent = own.latest(execution, BidForFunding.WRITE_FORM);
        var request = requestIn(sent);

        rules.requireWithinLimit(request.product(), request.requested());
        var bid = bids.submit(BidForFunding.BID_NUMBER.from(execution), request, sent.user());
        answers.keep(bid.number(), BidForFunding.WRITE_FORM, null, sent.user(), sent.fields());

        notices.tellTeam(
                execution.getProcessBusinessKey(),
                "Your bid " + bid.number() + " is in: receipt " + bid.receiptNumber(),
                "You bid for a " + request.product().plainName() + " of " + request.requested()
                        + ". Keep the receipt number. You hear the result when the round is decided.");
    }

    /** A team that names no least amount wants all or nothing. */
    private static BidRequest requestIn(Answer sent) {
        var requested = Objects.requireNonNull(sent.pounds("amountPounds"));
        return new BidRequest(
                Product.ofCode(Objects.requireNonNull(sent.text("product"))),
                requested,
                Objects.requireNonNullElse(sent.pounds("leastUsefulPounds"), requested),
                Objects.requireNonNull(sent.text("purpose")));
    }
}
