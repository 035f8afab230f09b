package org.spinout.fund.round;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the scoring of a bid has come.
 *
 * @param scorersNeeded how many people must score it
 * @param sheets those that count, the moderated one last
 * @param difference between the highest and the lowest scorer
 * @param needsModeration whether that is more than the round allows, and nothing was agreed yet
 * @param score the agreed score, or the mean of the scorers, rounded half-even to a hundredth; null until it stands
 */
public record Assessment(
        int scorersNeeded,
        List<ScoreSheet> sheets,
        Points difference,
        boolean needsModeration,
        @Nullable Points score) {

    static Assessment of(FundingRound round, Bid bid, List<ScoreSheet> all) {
        var sheets = all.stream().filter(ScoreSheet::counts).toList();
        var totals = sheets.stream()
                .filter(sheet -> !sheet.moderated())
                .map(ScoreSheet::total)
                .toList();
        var agreed = sheets.stream()
                .filter(ScoreSheet::moderated)
                .map(ScoreSheet::total)
                .findFirst();
        var needed = round.scorersFor(bid.requested());
        var difference = difference(totals);
        var isComplete = totals.size() >= needed;
        var differs = difference.compareTo(round.allowedDifference()) > 0;
        var needsModeration = isComplete && differs && agreed.isEmpty();
        var score = !isComplete || needsModeration ? null : agreed.orElseGet(() -> Points.mean(totals));
        return new Assessment(needed, sheets, difference, needsModeration, score);
    }

    private static Points difference(List<Points> totals) {
        if (totals.isEmpty()) {
            return new Points(0);
        }
        var highest = totals.stream().max(Comparator.naturalOrder()).orElseThrow();
        var lowest = totals.stream().min(Comparator.naturalOrder()).orElseThrow();
        return new Points(highest.hundredths() - lowest.hundredths());
    }
}
