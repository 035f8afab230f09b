package org.spinout.process;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spinout.board.BoardDecision;
import org.spinout.board.BoardOutcome;
import org.spinout.board.NewCondition;
import org.spinout.board.Voting;
import org.spinout.proposal.Answer;

/** Reads the part that every form has in which somebody records what a board, its chair or another body decided. */
public final class BoardDecisionForm {

    private static final int MOST_CONDITIONS = 5;

    private BoardDecisionForm() {}

    /** The names of the fields, conditions included. */
    public static List<String> fields() {
        return Stream.concat(
                        Stream.of(
                                "outcome",
                                "reasons",
                                "reasonCode",
                                "askedFor",
                                "modification",
                                "equalityOfModification"),
                        IntStream.rangeClosed(1, MOST_CONDITIONS)
                                .boxed()
                                .flatMap(row -> Stream.of("Text", "Owner", "Evidence", "LongStop")
                                        .map(part -> "condition" + row + part)))
                .toList();
    }

    /**
     * The decision.
     *
     * @param presiding who presides, where the form names somebody
     * @throws org.spinout.shared.Refusal when the parts do not make a decision
     */
    public static BoardDecision decision(Answer answer, Voting voting, @Nullable String presiding) {
        return new BoardDecision(
                BoardOutcome.of(answer.text("outcome")),
                answer.text("reasonCode"),
                Objects.requireNonNullElse(answer.text("reasons"), ""),
                voting,
                presiding,
                conditions(answer));
    }

    /** What is asked of the team, whatever the outcome calls it; empty where nothing is. */
    public static String asked(Answer answer) {
        return Stream.of("askedFor", "modification")
                .map(answer::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static List<NewCondition> conditions(Answer answer) {
        return IntStream.rangeClosed(1, MOST_CONDITIONS)
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
