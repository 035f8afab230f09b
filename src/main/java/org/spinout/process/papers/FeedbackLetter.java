package org.spinout.process.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spinout.fund.round.Allocations;
import org.spinout.fund.round.Bid;
import org.spinout.fund.round.BidResult;
import org.spinout.fund.round.Criterion;
import org.spinout.fund.round.FundingRound;
import org.spinout.fund.round.FundingRounds;
import org.spinout.fund.round.ScoreSheet;
import org.spinout.fund.round.Scores;
import org.spinout.fund.round.Visits;
import org.spinout.process.awardfunding.EligibilityTest;
import org.spinout.process.bidforfunding.BidOutcome;
import org.spinout.process.papers.ItemPaper.Voice;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** What a feedback letter says: the decision, the scores and the reasons, and never who gave a score. */
@Component
class FeedbackLetter {

    private final Letters letters;
    private final FundingRounds rounds;
    private final Scores scores;
    private final Visits visits;
    private final Allocations allocations;

    FeedbackLetter(Letters letters, FundingRounds rounds, Scores scores, Visits visits, Allocations allocations) {
        this.letters = letters;
        this.rounds = rounds;
        this.scores = scores;
        this.visits = visits;
        this.allocations = allocations;
    }

    Map<String, Object> of(Bid bid, BidOutcome outcome) {
        var round = rounds.get(bid.roundNumber());
        var result = resultOf(bid);
        var sheets = scores.sheetsOf(bid.number()).stream()
                .filter(ScoreSheet::counts)
                .toList();
        var letter = letters.head(bid.caseNumber(), outcome.subject() + " (" + bid.number() + ")");
        letter.put("facts", facts(bid, round, result));
        letter.put("reasons", reasons(bid, result));
        letter.put(
                "scores",
                round.criteria().stream().map(one -> line(one, sheets)).toList());
        letter.put("voices", voices(bid, sheets));
        letter.put("next", List.of(outcome.meaning()));
        return letter;
    }

    /** Null for a bid that failed a test, and so never came before the panel. */
    private @Nullable BidResult resultOf(Bid bid) {
        return allocations.resultOf(bid.roundNumber()).results().stream()
                .filter(result -> result.bidNumber().equals(bid.number()))
                .findFirst()
                .orElse(null);
    }

    private static List<Fact> facts(Bid bid, FundingRound round, @Nullable BidResult result) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Round", round.title() + " (" + round.number() + ")"));
        facts.add(new Fact("Receipt", bid.receiptNumber()));
        facts.add(new Fact("Asked for", bid.requested().toString()));
        facts.add(new Fact("For", bid.submittedRequest().product().plainName()));
        if (bid.score() != null) {
            facts.add(new Fact("Score, out of 100", bid.score().toString()));
        }
        if (result != null) {
            facts.add(new Fact("Place in the round", String.valueOf(result.rank())));
        }
        if (result != null && result.amount() != null) {
            facts.add(new Fact("Offered", result.amount().toString()));
        }
        return facts;
    }

    private static List<String> reasons(Bid bid, @Nullable BidResult result) {
        if (result != null) {
            return Lines.of(result.reasons(), "No further reasons were given.");
        }
        return List.of("The fund cannot support the bid, because " + EligibilityTest.inWords(bid.failedTests()) + ".");
    }

    private static ScoreLine line(Criterion criterion, List<ScoreSheet> sheets) {
        var points = sheets.stream()
                .map(sheet ->
                        (sheet.moderated() ? "agreed: " : "") + sheet.scores().get(criterion.code()))
                .collect(Collectors.joining(", "));
        return new ScoreLine(criterion.label(), criterion.weight(), points.isEmpty() ? "not scored" : points);
    }

    private List<Voice> voices(Bid bid, List<ScoreSheet> sheets) {
        var said = IntStream.range(0, sheets.size())
                .mapToObj(place -> new Voice(
                        sheets.get(place).moderated() ? "The scorers together" : "Scorer " + (place + 1),
                        Lines.of(sheets.get(place).comments(), "Nothing.")));
        var seen = visits.of(bid.number()).stream()
                .map(visit -> new Voice(
                        "The visit on " + Days.inWords(visit.visitedOn()), Lines.of(visit.note(), "Nothing.")));
        return Stream.concat(said, seen).toList();
    }
}
