package org.spinout.process.agreecontract;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spinout.contract.ContractClauses;
import org.spinout.contract.ExitClause;
import org.spinout.contract.Kpi;
import org.spinout.contract.PromisedBenefit;
import org.spinout.contract.RenewalClause;
import org.spinout.contract.ServiceLine;
import org.spinout.proposal.Answer;

/** Reads the clauses of a contract from the commissioner's form. */
final class WrittenClauses {

    private WrittenClauses() {}

    /** @param promises what was promised, in the order of the form's rows */
    static ContractClauses of(Answer form, List<String> promises) {
        return new ContractClauses(
                rows(form, "kpiCount").mapToObj(row -> kpi(form, row)).toList(),
                IntStream.rangeClosed(1, promises.size())
                        .mapToObj(row -> promise(form, row, promises.get(row - 1)))
                        .toList(),
                count(form, "reinvestmentPercent"),
                new RenewalClause(count(form, "extensionYears"), count(form, "extensionNoticeMonths")),
                new ExitClause(
                        count(form, "handBackMonths"),
                        form.isYes("stepIn"),
                        form.isYes("reverseTransfer"),
                        form.isYes("assetLock")),
                rows(form, "lineCount").mapToObj(row -> line(form, row)).toList());
    }

    private static IntStream rows(Answer form, String counter) {
        return IntStream.rangeClosed(1, count(form, counter));
    }

    private static Kpi kpi(Answer form, int row) {
        return new Kpi(
                text(form, "kpi" + row),
                Objects.requireNonNull(form.number("kpi" + row + "Target")),
                text(form, "kpi" + row + "Unit"),
                "atMost".equals(form.text("kpi" + row + "Sense")));
    }

    /** A promise nobody touches is a term word for word. */
    private static PromisedBenefit promise(Answer form, int row, String promise) {
        var written = blankToNull(form.text("promise" + row + "Term"));
        return form.isYes("promise" + row + "LeftOut")
                ? new PromisedBenefit(promise, null, blankToNull(form.text("promise" + row + "Reason")))
                : new PromisedBenefit(promise, Objects.requireNonNullElse(written, promise), null);
    }

    private static ServiceLine line(Answer form, int row) {
        return new ServiceLine(text(form, "line" + row), Objects.requireNonNull(form.pounds("line" + row + "Pounds")));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String text(Answer form, String field) {
        return Objects.requireNonNull(form.text(field), field).strip();
    }

    private static int count(Answer form, String field) {
        var number = form.number(field);
        return number == null ? 0 : number.intValueExact();
    }
}
