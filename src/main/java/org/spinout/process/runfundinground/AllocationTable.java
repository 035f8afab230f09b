package org.spinout.process.runfundinground;

import static org.camunda.spin.Spin.JSON;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spinout.fund.round.Adjustment;
import org.spinout.fund.round.Outcome;
import org.spinout.fund.round.PotPreview;
import org.spinout.fund.round.Preview;
import org.spinout.fund.round.Ranked;
import org.spinout.organisation.Directory;
import org.spinout.process.bidforfunding.BidWords;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/** What the panel would decide now, as the forms list it. */
@Component
class AllocationTable {

    private static final Map<Outcome, String> FINDINGS = Map.of(
            Outcome.INVEST, "Invest",
            Outcome.RESERVE, "Reserve list",
            Outcome.MORE_SUPPORT, "More support first",
            Outcome.REJECT, "Reject");

    private final BidWords words;
    private final BidTable bids;
    private final Directory directory;

    AllocationTable(BidWords words, BidTable bids, Directory directory) {
        this.words = words;
        this.bids = bids;
        this.directory = directory;
    }

    Map<String, Object> of(Preview preview, List<Adjustment> tried) {
        var ranked = preview.ranked();
        var shown = new TreeMap<String, Object>();
        shown.put(RunFundingRound.SHOWN_ADJUSTMENT.name(), preview.adjustment());
        shown.put(RunFundingRound.DECISION_TEXT.name(), inWords(ranked));
        shown.put(
                RunFundingRound.ALLOCATION_POTS.name(),
                JSON(preview.pots().stream().map(AllocationTable::pot).toList()));
        shown.put(
                RunFundingRound.ALLOCATION_ROWS.name(),
                JSON(ranked.stream().map(this::row).toList()));
        shown.put(
                RunFundingRound.TRIAL_ROWS.name(),
                JSON(tried.stream().map(this::trial).toList()));
        shown.put(RunFundingRound.RANKED_CHOICES.name(), choices(ranked));
        shown.put(
                RunFundingRound.STANDING_CHOICES.name(),
                choices(ranked.stream().filter(AllocationTable::stands).toList()));
        return shown;
    }

    private Object choices(List<Ranked> ranked) {
        return JSON(ranked.stream().map(one -> bids.choice(one.bid())).toList());
    }

    private static boolean stands(Ranked one) {
        return one.outcome() == Outcome.INVEST || one.outcome() == Outcome.RESERVE;
    }

    private Map<String, Object> row(Ranked one) {
        var bid = one.bid();
        return Map.of(
                "place", one.rank(),
                "number", bid.number(),
                "service", words.service(bid),
                "score", Objects.requireNonNull(bid.score()).toString(),
                "asked", bid.requested().toString(),
                "award", inWords(one.amount()),
                "finding", finding(one));
    }

    private static Map<String, Object> pot(PotPreview pot) {
        return Map.of(
                "pot", pot.share().kind().plainName(),
                "budget", pot.limit().toString(),
                "spent", pot.given().toString(),
                "left", pot.left().toString());
    }

    private Map<String, Object> trial(Adjustment one) {
        return Map.of(
                "change", change(one),
                "bid", Objects.requireNonNullElse(one.bidNumber(), "all"),
                "reasons", one.reasons(),
                "by", directory.nameOf(one.by()));
    }

    private static String change(Adjustment one) {
        return switch (one.kind()) {
            case DROP -> "left out: " + finding(Objects.requireNonNull(one.outcome()));
            case TRIM -> trim(one);
            case PLACE -> "to place " + one.place();
            case RESTORE -> "as it was scored";
            case PASS_MARK -> "nothing below " + one.passMark();
        };
    }

    private static String trim(Adjustment one) {
        var product = one.product();
        return (product == null ? "" : "as a " + product.plainName() + ", ") + "at most " + one.amount();
    }

    private static String inWords(List<Ranked> ranked) {
        var spent = ranked.stream().map(Ranked::amount).filter(Objects::nonNull).reduce(Money.ZERO, Money::plus);
        return "**Invest: " + count(ranked, Outcome.INVEST) + ", with " + spent + ".** Reserve list: "
                + count(ranked, Outcome.RESERVE) + ". More support first: " + count(ranked, Outcome.MORE_SUPPORT)
                + ". Reject: " + count(ranked, Outcome.REJECT) + ".";
    }

    private static long count(List<Ranked> ranked, Outcome outcome) {
        return ranked.stream().filter(one -> one.outcome() == outcome).count();
    }

    private static String finding(Ranked one) {
        var isAsAsked = one.product() == one.bid().submittedRequest().product();
        return finding(one.outcome())
                + (isAsAsked ? "" : ", as a " + one.product().plainName());
    }

    private static String finding(Outcome outcome) {
        return Objects.requireNonNull(FINDINGS.get(outcome));
    }

    private static String inWords(@Nullable Money amount) {
        return amount == null ? "nothing" : amount.toString();
    }
}
