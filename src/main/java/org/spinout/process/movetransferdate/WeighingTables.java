package org.spinout.process.movetransferdate;

import static org.camunda.spin.Spin.JSON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.Bodies;
import org.spinout.process.ShownText;
import org.spinout.process.renewevidence.RenewEvidence;
import org.spinout.process.transferday.CaseClock;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** What a move would do, as the form shows it and the record keeps it. */
@Component
class WeighingTables {

    private final Bodies bodies;

    WeighingTables(Bodies bodies) {
        this.bodies = bodies;
    }

    /** The variables that the form shows. */
    Map<String, Object> of(Weighing weighing) {
        return Map.of(
                MoveTransferDate.SEEN.name(),
                weighing.seen(),
                MoveTransferDate.MOVE_TEXT.name(),
                headline(weighing),
                MoveTransferDate.WARNINGS_TEXT.name(),
                warnings(weighing.warnings()),
                MoveTransferDate.UNMOVED_TEXT.name(),
                unmoved(weighing),
                MoveTransferDate.LEGAL_ROWS,
                JSON(weighing.legal().stream().map(DatedRow::shown).toList()),
                MoveTransferDate.CLOCK_ROWS,
                JSON(moving(weighing).map(DatedRow::shown).toList()),
                MoveTransferDate.STALE_ROWS,
                JSON(weighing.stale().stream().map(WeighingTables::stale).toList()),
                RenewEvidence.STALE_TEXT.name(),
                staleList(weighing.stale()),
                MoveTransferDate.EVIDENCE_IS_STALE.name(),
                !weighing.stale().isEmpty());
    }

    /** Every date that moves, old and new, one to a line; those who decide later read it in the record. */
    String lines(Weighing weighing) {
        return Stream.concat(weighing.legal().stream(), moving(weighing))
                .map(DatedRow::line)
                .collect(Collectors.joining("\n"));
    }

    /** From which day to which. */
    static String headline(Weighing weighing) {
        var was = weighing.was();
        return (was == null ? "It has no planned date yet" : "It is planned for **" + WeekDays.inWords(was) + "**")
                + " and would take place on **" + WeekDays.inWords(weighing.becomes()) + "**"
                + (was == null ? "" : ", " + difference(was, weighing.becomes())) + ".";
    }

    private static String difference(LocalDate was, LocalDate becomes) {
        var days = Math.abs(java.time.temporal.ChronoUnit.DAYS.between(was, becomes));
        return days + (days == 1 ? " day " : " days ") + (becomes.isBefore(was) ? "earlier" : "later");
    }

    private Stream<DatedRow> moving(Weighing weighing) {
        return weighing.moving().stream()
                .filter(clock -> clock.kind() == CaseClock.Kind.DUE || clock.kind() == CaseClock.Kind.TIMER)
                .map(clock ->
                        DatedRow.moving(clock.name(), day(clock.was()), WeekDays.of(clock.becomes()), where(clock)));
    }

    private static @Nullable LocalDate day(Instant moment) {
        return CaseClock.known(moment).map(WeekDays::of).orElse(null);
    }

    private String where(CaseClock clock) {
        var body = clock.bodyId();
        return (clock.kind() == CaseClock.Kind.DUE ? "Open task" : "Happens by itself")
                + (body == null ? "" : ", " + bodies.get(body).name());
    }

    private static String unmoved(Weighing weighing) {
        var reminders = weighing.moving().stream()
                .filter(clock -> clock.kind() == CaseClock.Kind.REMINDER || clock.kind() == CaseClock.Kind.ESCALATION)
                .count();
        var staying = weighing.clocks().stream()
                .filter(clock -> !clock.moves() && clock.kind() == CaseClock.Kind.DUE)
                .filter(clock -> !clock.process().equals(MoveTransferDate.PROCESS))
                .map(clock -> "- " + clock.name() + ": " + Days.inWords(clock.was()))
                .toList();
        return (reminders == 0 ? "" : reminders + " reminders and escalations move with their tasks.\n\n")
                + (staying.isEmpty()
                        ? "Every open task moves."
                        : ShownText.fitting(
                                "These open tasks do not hang on the transfer and keep their due dates:\n\n"
                                        + String.join("\n", staying),
                                3000));
    }

    private static String warnings(List<String> warnings) {
        return warnings.isEmpty()
                ? "Nothing that is known today becomes impossible."
                : ShownText.whole(
                        warnings.stream().map(warning -> "- " + warning).collect(Collectors.joining("\n")));
    }

    private static Map<String, Object> stale(Evidence evidence) {
        return Map.of(
                "what", evidence.label(),
                "given", WeekDays.inWords(evidence.givenOn()),
                "until", WeekDays.inWords(evidence.holdsUntil()),
                "note", evidence.rule());
    }

    /** Evidence that does not hold, as a list for forms and notices. */
    static String staleList(List<Evidence> stale) {
        return ShownText.whole(
                stale.isEmpty()
                        ? "None."
                        : stale.stream()
                                .map(evidence ->
                                        "- **" + evidence.label() + "**, given " + Days.inWords(evidence.givenOn())
                                                + ", held for transfers until " + Days.inWords(evidence.holdsUntil()))
                                .collect(Collectors.joining("\n")));
    }
}
