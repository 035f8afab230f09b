package org.spinout.process.developbusinesscase;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spinout.proposal.Answer;
import org.spinout.shared.Refusal;

/**
 * A secret ballot of staff, as counts. Where fewer than ten vote, counts could give somebody away: then there are none, and
 * only whether the plan passed is known.
 *
 * @param passedAmongFew whether the plan passed, where fewer than ten vote; otherwise null
 * @param counts the counts, where ten or more vote; otherwise null
 */
record Ballot(@Nullable Boolean passedAmongFew, @Nullable Counts counts) {

    static final String FORM = "ask-colleagues";

    /** Below this, nobody counts. */
    static final int FEWEST = 10;

    /** What was counted: of those entitled, so many voted, for, against or on a spoilt paper. */
    record Counts(int entitled, int voted, int inFavour, int against, int spoilt) {

        static Counts of(Answer answer) {
            return new Counts(
                    count(answer, "ballotEntitled"),
                    count(answer, "ballotVoted"),
                    count(answer, "ballotFor"),
                    count(answer, "ballotAgainst"),
                    count(answer, "ballotSpoilt"));
        }

        private static int count(Answer answer, String field) {
            return Objects.requireNonNullElse(answer.number(field), BigDecimal.ZERO)
                    .intValue();
        }

        int turnoutPercent() {
            return entitled == 0 ? 0 : voted * 100 / entitled;
        }
    }

    /** The ballot of this form; nothing where none was held. */
    static Optional<Ballot> of(Answer answer) {
        if (!answer.isYes("ballotHeld")) {
            return Optional.empty();
        }
        return Optional.of(
                answer.isYes("ballotUnderTen")
                        ? new Ballot(answer.isYes("ballotPassed"), null)
                        : new Ballot(null, Counts.of(answer)));
    }

    /** @throws Refusal when the counts do not add up, or should not have been given */
    void check() {
        if (counts == null) {
            return;
        }
        if (counts.voted() < FEWEST || counts.entitled() < FEWEST) {
            throw new Refusal(
                    "ballotUnderTen",
                    "secret",
                    "Fewer than ten voted, so counts could give somebody away. Say yes to \"fewer than ten\" and give"
                            + " only whether the plan passed.");
        }
        if (counts.voted() > counts.entitled()) {
            throw new Refusal(
                    "ballotVoted",
                    "max",
                    counts.voted() + " people voted, which is more than the " + counts.entitled() + " who could.");
        }
        var papers = counts.inFavour() + counts.against() + counts.spoilt();
        if (papers != counts.voted()) {
            throw new Refusal(
                    "ballotVoted",
                    "sum",
                    "For, against and spoilt come to " + papers + ", but " + counts.voted()
                            + " people voted. The two must be the same.");
        }
    }

    /** Whether the plan has the ballot behind it. @param turnoutNeeded in per cent of those entitled */
    boolean passed(int turnoutNeeded) {
        return counts == null
                ? Boolean.TRUE.equals(passedAmongFew)
                : counts.inFavour() > counts.against() && counts.turnoutPercent() >= turnoutNeeded;
    }

    String inWords(int turnoutNeeded, boolean isBinding) {
        var result = passed(turnoutNeeded) ? "The plan passed." : "The plan did not pass.";
        var meaning = isBinding ? " By the policy of the host the ballot is binding." : " The ballot is advisory.";
        if (counts == null) {
            return result + " Fewer than ten could vote or voted, so no counts are kept." + meaning;
        }
        return result + " " + counts.voted() + " of " + counts.entitled() + " voted, a turnout of "
                + counts.turnoutPercent() + "% where " + turnoutNeeded + "% are needed: " + counts.inFavour() + " for, "
                + counts.against() + " against, " + counts.spoilt() + " spoilt." + meaning;
    }
}
