package org.spinout.process.assurebusinesscase;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spinout.board.NewCondition;
import org.spinout.proposal.Answer;

/** Reads the rows of the form {@code decide-on-assurance} as conditions. */
final class ImposedConditions {

    private static final int ROWS = 5;

    private ImposedConditions() {}

    /** Those that were filled in; none where the form has no rows for them. */
    static List<NewCondition> of(Answer decision) {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> "condition" + row)
                .filter(row -> isGiven(decision.text(row + "Text")))
                .map(row -> new NewCondition(
                        decision.text(row + "Text"),
                        Objects.requireNonNullElse(decision.text(row + "Owner"), "proposers"),
                        decision.text(row + "Evidence"),
                        decision.day(row + "LongStop")))
                .toList();
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
