package org.spinout.process.paytranche;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.spinout.fund.PlannedTranche;
import org.spinout.proposal.Answer;
import org.spinout.shared.Money;

/** The rows of a form in which a fund manager plans tranches: as many as it says, the first at the top. */
public final class TrancheLines {

    private TrancheLines() {}

    /** @throws org.spinout.shared.Refusal when a row makes no sense */
    public static List<PlannedTranche> of(Answer form) {
        var count = Objects.requireNonNull(form.number("trancheCount")).intValueExact();
        return IntStream.rangeClosed(1, count)
                .mapToObj(row -> line(form, "tranche" + row))
                .toList();
    }

    private static PlannedTranche line(Answer form, String row) {
        return new PlannedTranche(
                Objects.requireNonNull(form.text(row + "Milestone"), row),
                Objects.requireNonNull(form.pounds(row + "Pounds"), row),
                Objects.requireNonNullElse(form.pounds(row + "MatchPounds"), Money.ZERO),
                Objects.requireNonNull(form.day(row + "DueOn"), row));
    }
}
