package org.spinout.process.transferday;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.spinout.contract.PlannedDate;
import org.spinout.contract.TransferDates;
import org.springframework.stereotype.Component;

/** For which day a transfer is planned, or is supposed to be while somebody weighs another day. */
@Component
public class PlannedTransfer {

    private final TransferDates dates;
    private final ThreadLocal<@Nullable Supposition> supposition = new ThreadLocal<>();

    PlannedTransfer(TransferDates dates) {
        this.dates = dates;
    }

    private record Supposition(String caseNumber, LocalDate day) {}

    /** The planned day; nothing for a case without a transfer, or whose transfer has no date yet. */
    public Optional<LocalDate> dayOf(@Nullable String caseNumber) {
        if (caseNumber == null) {
            return Optional.empty();
        }
        var supposed = supposition.get();
        return supposed != null && supposed.caseNumber().equals(caseNumber)
                ? Optional.of(supposed.day())
                : dates.current(caseNumber).map(PlannedDate::day);
    }

    /** What comes out if the transfer were planned for that day. Nothing changes, and only this thread supposes it. */
    public <T> T supposing(String caseNumber, LocalDate day, Supplier<T> question) {
        var before = supposition.get();
        supposition.set(new Supposition(caseNumber, day));
        try {
            return question.get();
        } finally {
            supposition.set(before);
        }
    }
}
