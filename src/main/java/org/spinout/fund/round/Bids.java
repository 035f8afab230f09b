package org.spinout.fund.round;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.spinout.shared.Money;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The bids of all rounds, from a team's first draft to the end of the fund's tests. */
@Component
public class Bids {

    private final RoundRows rounds;
    private final BidRows rows;
    private final References references;
    private final Clock clock;

    Bids(JdbcClient jdbc, References references, Clock clock) {
        this.rounds = new RoundRows(jdbc);
        this.rows = new BidRows(jdbc);
        this.references = references;
        this.clock = clock;
    }

    /**
     * Begins a bid. Beginning twice makes two drafts.
     *
     * @param by the member of the team who begins it
     * @throws Refusal.Conflict when the round takes no bids now
     */
    @Transactional
    public Bid start(String roundNumber, String caseNumber, String by) {
        var now = LondonTime.now(clock);
        rounds.lock(roundNumber).requireTakesBids(now);
        var bid = new Bid(
                references.next("BD", 4).value(),
                roundNumber,
                caseNumber,
                BidState.DRAFT,
                by,
                now,
                null,
                null,
                null,
                null,
                List.of(),
                null);
        rows.add(bid);
        return bid;
    }

    /**
     * Sends a bid in and gives it its receipt. The moment that counts is when it reached the server, before it waited for
     * anybody else. The same again gets the same receipt.
     *
     * @throws Refusal when an amount is nothing, the least useful one is more than is bid for, or the round has not so
     *     much money of that kind
     * @throws Refusal.Conflict when the round takes no bids any more, the bid was submitted otherwise, or the case has
     *     another bid for this product in the round
     */
    @Transactional
    public Bid submit(String number, BidRequest request, String by) {
        var received = LondonTime.now(clock);
        var round = rounds.lock(rows.get(number).roundNumber());
        var bid = rows.lock(number);
        if (request.equals(bid.request()) && bid.state() != BidState.WITHDRAWN) {
            return bid;
        }
        BidMove.SUBMIT.require(bid);
        round.requireTakesBids(received);
        requirePossible(round, request);
        requireOnly(bid, request);
        var submitted = bid.submitted(request, by, received, rounds.nextReceipt(round.number()));
        rows.submit(submitted);
        return submitted;
    }

    private static void requirePossible(FundingRound round, BidRequest request) {
        Wording.require(request.purpose(), "Say what the money is for");
        requirePositive(request.requested(), "What you bid for");
        requirePositive(request.leastUseful(), "The least that would be of use");
        if (request.leastUseful().isMoreThan(request.requested())) {
            throw new Refusal("The least that would be of use, " + request.leastUseful() + ", is more than the "
                    + request.requested() + " you bid for.");
        }
        var product = request.product();
        var share = round.shareFor(product)
                .orElseThrow(() -> new Refusal("This round has no money for a " + product.plainName() + "."));
        if (request.requested().isMoreThan(share.budget())) {
            throw new Refusal("You bid for " + request.requested() + ", but the round has " + share.budget()
                    + " for every " + product.plainName() + " together.");
        }
    }

    private void requireOnly(Bid bid, BidRequest request) {
        rows.ofCase(bid.caseNumber()).stream()
                .filter(other -> other.roundNumber().equals(bid.roundNumber()))
                .filter(other -> other.state() != BidState.WITHDRAWN)
                .filter(other -> {
                    var asked = other.request();
                    return asked != null && asked.product() == request.product();
                })
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal.Conflict(bid.caseNumber() + " bids for a "
                            + request.product().plainName() + " in this round already: " + other.number()
                            + ". Withdraw that bid first.");
                });
    }

    private static void requirePositive(Money amount, String what) {
        if (!amount.isPositive()) {
            throw new Refusal(what + " must be more than nothing.");
        }
    }

    /** @throws Refusal when there is no such bid */
    public Bid get(String number) {
        return rows.get(number);
    }

    /** The bids of a round by receipt; those without one last. */
    public List<Bid> ofRound(String roundNumber) {
        return rows.ofRound(roundNumber);
    }

    /** The bids of a case, oldest first. */
    public List<Bid> ofCase(String caseNumber) {
        return rows.ofCase(caseNumber);
    }

    /**
     * Keeps what the tests of the fund found. The same again changes nothing.
     *
     * @param failedTests the codes of the tests it fails, as {@code fundingEligibility} writes them; none when it is
     *     eligible
     * @throws Refusal.Conflict when it was found otherwise before, or has not been submitted
     */
    @Transactional
    public Bid recordEligibility(String number, List<String> failedTests, String by) {
        var bid = rows.lock(number);
        var found = failedTests.isEmpty() ? BidState.ELIGIBLE : BidState.INELIGIBLE;
        if (bid.state() == found && bid.failedTests().equals(failedTests)) {
            return bid;
        }
        var tested = bid.tested(List.copyOf(failedTests));
        rows.test(tested, by);
        return tested;
    }

    /**
     * Takes a bid out. Doing so again changes nothing.
     *
     * @throws Refusal.Conflict when it has been decided on; an award is declined or withdrawn as such
     */
    @Transactional
    public Bid withdraw(String number) {
        var bid = rows.lock(number);
        if (bid.state() == BidState.WITHDRAWN) {
            return bid;
        }
        var withdrawn = bid.after(BidMove.WITHDRAW);
        rows.change(withdrawn);
        return withdrawn;
    }

    /**
     * Keeps every other writer out of the bids of a case until the transaction ends. Rounds lock their bids before their
     * pots; so whoever ends a case asks for this before it frees the money of the case's awards.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lockAll(String caseNumber) {
        rows.ofCase(caseNumber).forEach(bid -> rows.lock(bid.number()));
    }

    /** Takes out every bid of a case that still goes forward, because the case has ended; none is no fault. */
    @Transactional
    public List<Bid> withdrawAll(String caseNumber) {
        var withdrawn = new ArrayList<Bid>();
        for (var known : rows.ofCase(caseNumber)) {
            var bid = Objects.requireNonNull(rows.lock(known.number()));
            if (bid.state().isOpen()) {
                withdrawn.add(bid.after(BidMove.WITHDRAW));
            }
        }
        withdrawn.forEach(rows::change);
        return List.copyOf(withdrawn);
    }
}
