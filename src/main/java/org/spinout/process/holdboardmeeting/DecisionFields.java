package org.spinout.process.holdboardmeeting;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spinout.board.BoardDecision;
import org.spinout.board.BoardOutcome;
import org.spinout.board.CastingVote;
import org.spinout.board.NewCondition;
import org.spinout.board.Voting;
import org.spinout.proposal.Answer;
import org.spinout.shared.Refusal;

/** Reads the form {@code record-decision} as the decision of a board. */
final class DecisionFields {

    private static final int CONDITIONS = 5;

    /** Every field of the form, so that no item's answers are taken for those of the next. */
    static final List<String> NAMES = Stream.concat(
                    Stream.of(
                            "outcome",
                            "reasons",
                            "reasonCode",
                            "askedFor",
                            "modification",
                            "decidedBy",
                            "membersFor",
                            "membersAgainst",
                            "membersAbstained",
                            "castingVote"),
                    IntStream.rangeClosed(1, CONDITIONS)
                            .boxed()
                            .flatMap(row -> Stream.of("Text", "Owner", "Evidence", "LongStop")
                                    .map(part -> "condition" + row + part)))
            .toList();

    private DecisionFields() {}

    /**
     * The decision.
     *
     * @param free the members present and not barred
     * @throws Refusal when somebody voted who may not, or twice, or when the parts do not make a decision
     */
    static BoardDecision decision(Answer answer, Set<String> free) {
        return new BoardDecision(
                BoardOutcome.of(answer.text("outcome")),
                answer.text("reasonCode"),
                Objects.requireNonNullElse(answer.text("reasons"), ""),
                voting(answer, free),
                conditions(answer));
    }

    /** What the board asks of the team, whatever the outcome calls it; empty where it asks for nothing. */
    static String asked(Answer answer) {
        return Stream.of("askedFor", "modification")
                .map(answer::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static Voting voting(Answer answer, Set<String> free) {
        if (!"vote".equals(answer.text("decidedBy"))) {
            return new Voting.Consensus();
        }
        var votes = Stream.of("membersFor", "membersAgainst", "membersAbstained")
                .map(field -> Chosen.in(answer, field))
                .toList();
        var seen = new HashSet<String>();
        votes.stream().flatMap(List::stream).forEach(member -> {
            if (!free.contains(member)) {
                throw new Refusal(
                        "membersFor", "values", member + " is not present, or stands aside, and has no vote here.");
            }
            if (!seen.add(member)) {
                throw new Refusal("membersFor", "once", member + " is counted twice. Each member has one vote.");
            }
        });
        return new Voting.Count(
                votes.get(0).size(), votes.get(1).size(), votes.get(2).size(), casting(answer.text("castingVote")));
    }

    private static @Nullable CastingVote casting(@Nullable String vote) {
        return vote == null || vote.isBlank() ? null : CastingVote.valueOf(vote.toUpperCase(Locale.ROOT));
    }

    private static List<NewCondition> conditions(Answer answer) {
        return IntStream.rangeClosed(1, CONDITIONS)
                .mapToObj(row -> "condition" + row)
                .filter(row -> isFilled(answer.text(row + "Text")))
                .map(row -> new NewCondition(
                        answer.text(row + "Text"),
                        answer.text(row + "Owner"),
                        answer.text(row + "Evidence"),
                        answer.day(row + "LongStop")))
                .toList();
    }

    private static boolean isFilled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
