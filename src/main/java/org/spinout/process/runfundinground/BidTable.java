package org.spinout.process.runfundinground;

import static org.camunda.spin.Spin.JSON;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.spinout.fund.round.Bid;
import org.spinout.fund.round.BidState;
import org.spinout.fund.round.Closing;
import org.spinout.process.bidforfunding.BidWords;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/** The bids of a closed round, as its forms list them. */
@Component
class BidTable {

    private final BidWords words;

    BidTable(BidWords words) {
        this.words = words;
    }

    Map<String, Object> of(Closing closing) {
        var there = closing.submitted().stream()
                .filter(bid -> bid.state() != BidState.WITHDRAWN)
                .toList();
        var shown = new TreeMap<String, Object>();
        shown.put(RunFundingRound.BIDS_TEXT.name(), inWords(there, closing.notSubmitted()));
        shown.put(
                RunFundingRound.ROUND_BIDS.name(),
                JSON(there.stream().map(this::row).toList()));
        shown.put(
                RunFundingRound.BID_CHOICES.name(),
                JSON(there.stream().map(this::choice).toList()));
        shown.put(RunFundingRound.NOTHING_TICKED.name(), JSON(List.of()));
        return shown;
    }

    Map<String, String> choice(Bid bid) {
        return Map.of("label", bid.number() + ", " + words.service(bid), "value", bid.number());
    }

    private Map<String, String> row(Bid bid) {
        return Map.of(
                "number", bid.number(),
                "service", words.service(bid),
                "host", words.host(bid),
                "product", bid.submittedRequest().product().plainName(),
                "amount", bid.requested().toString());
    }

    private static String inWords(List<Bid> there, List<Bid> missed) {
        var sum = there.stream().map(Bid::requested).reduce(Money.ZERO, Money::plus);
        var sent = "**" + there.size() + (there.size() == 1 ? " bid" : " bids") + "** for **" + sum + "** in all.";
        return missed.isEmpty()
                ? sent
                : sent + " Begun and not submitted in time: "
                        + missed.stream().map(Bid::number).collect(Collectors.joining(", ")) + ".";
    }
}
