package org.spinout.process.movetransferdate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.transferday.CaseClock;
import org.spinout.proposal.Proposal;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** What becomes impossible, or hard, when a transfer date moves. The law's own limits are no warnings: they refuse. */
@Component
class Warnings {

    private final LegalClocks legal;
    private final CareQualityTime careQuality;
    private final WorkingDays days;

    Warnings(LegalClocks legal, CareQualityTime careQuality, WorkingDays days) {
        this.legal = legal;
        this.careQuality = careQuality;
        this.days = days;
    }

    /** Each as a sentence or two. */
    List<String> of(Proposal proposal, LocalDate to, List<DatedRow> rows, List<CaseClock> clocks) {
        var warnings = new ArrayList<String>();
        Stream.of(noWorkingDay(to), careQuality(proposal, to), shadowRunning(proposal, to), overdue(clocks))
                .flatMap(Optional::stream)
                .forEach(warnings::add);
        rows.forEach(row -> ofRow(row, to).ifPresent(warnings::add));
        return warnings;
    }

    private Optional<String> noWorkingDay(LocalDate to) {
        return days.isWorkingDay(to)
                ? Optional.empty()
                : Optional.of(WeekDays.inWords(to) + " is no working day: think of who hands over, and of payroll and"
                        + " systems.");
    }

    private Optional<String> careQuality(Proposal proposal, LocalDate to) {
        if (!legal.awaitsCareQuality(proposal.number())
                || !careQuality.applyBy(proposal.number(), to).isBefore(days.today())) {
            return Optional.empty();
        }
        return Optional.of("The Care Quality Commission has to register the service first. "
                + careQuality.inWords(proposal.number(), to) + ", and " + weeksUntil(to)
                + " weeks are left. Without it the service cannot go live, whoever wishes it.");
    }

    private Optional<String> shadowRunning(Proposal proposal, LocalDate to) {
        return legal.shadowRunningWeeks(proposal)
                .filter(weeks -> to.minusWeeks(weeks).isBefore(days.today()))
                .map(weeks -> "About " + weeks + " weeks of shadow running are usual, and " + weeksUntil(to)
                        + " weeks are left.");
    }

    private Optional<String> overdue(List<CaseClock> clocks) {
        var names = clocks.stream()
                .filter(clock -> clock.kind() == CaseClock.Kind.DUE && clock.moves())
                .filter(clock -> WeekDays.of(clock.becomes()).isBefore(days.today()))
                .map(CaseClock::name)
                .distinct()
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of("These tasks would be overdue at once: " + String.join(", ", names) + ".");
    }

    private Optional<String> ofRow(DatedRow row, LocalDate to) {
        var day = row.becomes();
        return switch (row.kind()) {
            case CONTRACT_START ->
                day.equals(to)
                        ? Optional.empty()
                        : Optional.of("The contract begins on " + Days.inWords(day)
                                + ". The commissioner and the team have to agree " + Days.inWords(to) + " instead"
                                + (day.isAfter(to) ? "; until they have, the service cannot go live then." : "."));
            case LONG_STOP ->
                day.isBefore(to)
                        ? Optional.of(row.what() + ": its long-stop, " + Days.inWords(day)
                                + ", comes before the transfer and does not move.")
                        : Optional.empty();
            case MOVES, STAYS -> Optional.empty();
        };
    }

    private long weeksUntil(LocalDate to) {
        return ChronoUnit.WEEKS.between(days.today(), to);
    }
}
