package org.spinout.record;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets records go when their time is over: one person of a body asks, another of the same body confirms, and what stood in
 * the way when it was asked for is looked at again in the very transaction in which the content goes.
 *
 * <p>Of every record its hash stays, with the date, the authority and the two people; one hash over the whole list is entered
 * in the case's chain, so that neither can be changed without the other.
 */
@Component
@Transactional
public class Disposals {

    /** The gate under which a disposal stands in the chain of the case. */
    public static final String GATE = "Disposal of records";

    private final Clock clock;
    private final Retention retention;
    private final RecordsHolds holds;
    private final DecisionRecord record;
    private final ObjectProvider<BeforeDisposal> lastLooks;
    private final DisposalRows rows;
    private final DisposalList list;

    public Disposals(
            JdbcClient jdbc,
            Clock clock,
            Retention retention,
            RecordsHolds holds,
            DecisionRecord record,
            ObjectProvider<BeforeDisposal> lastLooks) {
        this.clock = clock;
        this.retention = retention;
        this.holds = holds;
        this.record = record;
        this.lastLooks = lastLooks;
        this.rows = new DisposalRows(jdbc);
        this.list = new DisposalList(jdbc);
    }

    /** What of a body's records may be disposed of today, each class of each case that is still there. */
    @Transactional(readOnly = true)
    public List<NewDisposal.Item> due(String bodyId) {
        var due = new ArrayList<NewDisposal.Item>();
        for (var caseNumber : retention.casesOf(bodyId)) {
            var standing = retention.of(caseNumber);
            if (!standing.dates().isEmpty() && against(standing).isEmpty()) {
                standing.dates().stream()
                        .filter(date -> date.isDue(today()) && !isGone(caseNumber, date.recordClass()))
                        .forEach(date -> due.add(new NewDisposal.Item(caseNumber, date.recordClass())));
            }
        }
        return List.copyOf(due);
    }

    /**
     * Asks for a disposal; a second person decides.
     *
     * @throws Refusal when nothing is asked for, a case is another body's, or records have to be kept
     */
    public Disposal ask(NewDisposal asked) {
        if (asked.items().isEmpty()) {
            throw new Refusal("chosenRecords", "required", "Choose at least one class of records.");
        }
        for (var item : asked.items()) {
            var standing = retention.locked(item.caseNumber());
            if (!standing.bodyId().equals(asked.bodyId())) {
                throw new Refusal("Your body has no case " + item.caseNumber() + ".");
            }
            var against = against(standing, item.recordClass());
            if (!against.isEmpty()) {
                throw new Refusal(
                        "The records of " + item.caseNumber() + " have to be kept. " + String.join(" ", against));
            }
        }
        rows.add(asked, now());
        for (var item : asked.items()) {
            var date = retention.of(item.caseNumber()).of(item.recordClass()).orElseThrow();
            rows.addPart(asked.number(), item, date.due());
        }
        return get(asked.number());
    }

    /**
     * Confirms what somebody else asked for. Nothing goes by it yet.
     *
     * @param role in which it is confirmed
     */
    public Disposal confirm(String number, String user, String role) {
        return decide(number, Disposal.Outcome.CONFIRMED, user, role);
    }

    /** Refuses what somebody else asked for. */
    public Disposal refuse(String number, String user, String role) {
        return decide(number, Disposal.Outcome.REFUSED, user, role);
    }

    /** Gives up what nobody decided on. */
    public Disposal lapse(String number) {
        return decide(number, Disposal.Outcome.LAPSED, null, null);
    }

    /** @throws Refusal.NotEntitled when it is this very person who asked */
    @Transactional(readOnly = true)
    public void requireFourEyes(String number, String user) {
        if (get(number).askedBy().equals(user)) {
            throw new Refusal.NotEntitled(
                    "You asked for this disposal yourself. A second person of your body decides.");
        }
    }

    /**
     * Disposes of what was confirmed for one case, all of it or nothing.
     *
     * @return why it was kept back after all, each as a sentence; empty when it went, or was gone already
     * @throws Refusal.Conflict when nobody has confirmed
     */
    public List<String> dispose(String number, String caseNumber) {
        var disposal = rows.find(number, "FOR UPDATE").orElseThrow(() -> unknown(number));
        if (disposal.outcome() != Disposal.Outcome.CONFIRMED) {
            throw new Refusal.Conflict("Nobody has confirmed " + number + ".");
        }
        var parts = disposal.parts().stream()
                .filter(part -> part.caseNumber().equals(caseNumber) && part.isOpen())
                .toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        var standing = retention.locked(caseNumber);
        var against = new TreeSet<String>();
        parts.forEach(part -> against.addAll(against(standing, part.recordClass())));
        if (!against.isEmpty()) {
            keepBack(disposal, caseNumber, String.join(" ", against));
            return List.copyOf(against);
        }
        lastLooks.forEach(look -> look.lastLook(caseNumber));
        enter(disposal, caseNumber, parts.stream().map(this::letGo).toList());
        return List.of();
    }

    /** @throws Refusal when there is no such disposal */
    @Transactional(readOnly = true)
    public Disposal get(String number) {
        return rows.find(number, "").orElseThrow(() -> unknown(number));
    }

    /** The disposals that have to do with a case, the oldest first. */
    @Transactional(readOnly = true)
    public List<Disposal> of(String caseNumber) {
        return rows.ofCase(caseNumber);
    }

    /** The classes of a case's records that went, in the order in which they went. */
    @Transactional(readOnly = true)
    public List<Disposal.Part> goneOf(String caseNumber) {
        return rows.goneOf(caseNumber);
    }

    /** What is left of every record of a case that went. */
    @Transactional(readOnly = true)
    public List<DisposedRecord> recordsOf(String caseNumber) {
        return rows.recordsOf(caseNumber);
    }

    private Disposal.Part letGo(Disposal.Part part) {
        var found = list.find(part.recordClass(), part.caseNumber());
        var gone = new ArrayList<DisposedRecord>();
        for (var one : found) {
            gone.add(new DisposedRecord(
                    part.disposalNumber(),
                    gone.size() + 1,
                    part.recordClass(),
                    one.table(),
                    one.reference(),
                    one.hash()));
        }
        rows.addGone(part, gone);
        list.empty(part.recordClass(), part.caseNumber());
        return rows.letGo(part, gone, now());
    }

    private void enter(Disposal disposal, String caseNumber, List<Disposal.Part> gone) {
        record.enter(new NewEntry(
                caseNumber,
                GATE,
                "disposed",
                null,
                "Authority: " + disposal.authority() + ". Asked for by " + disposal.askedBy() + ". "
                        + disposal.reasons(),
                Objects.requireNonNull(disposal.decidedBy(), "confirmed by somebody"),
                Objects.requireNonNull(disposal.decidedAs(), "confirmed in a role"),
                disposal.bodyId(),
                gone.stream()
                        .map(part -> DisposalRows.evidence(
                                part.disposalNumber(),
                                part.recordClass(),
                                part.records(),
                                Objects.requireNonNull(part.digest())))
                        .toList(),
                List.of()));
    }

    private void keepBack(Disposal disposal, String caseNumber, String because) {
        disposal.parts().stream()
                .filter(part -> part.caseNumber().equals(caseNumber) && part.isOpen())
                .forEach(part -> rows.keep(part, because));
    }

    private Disposal decide(String number, Disposal.Outcome outcome, @Nullable String user, @Nullable String role) {
        var disposal = rows.find(number, "FOR UPDATE").orElseThrow(() -> unknown(number));
        if (user != null) {
            requireFourEyes(number, user);
        }
        if (disposal.outcome() != null) {
            throw new Refusal.Conflict("It was decided on " + number + " already.");
        }
        rows.decide(number, outcome, user, role, now());
        return get(number);
    }

    private List<String> against(CaseRetention standing) {
        var against = new ArrayList<>(standing.impediments());
        holds.open(standing.caseNumber()).forEach(hold -> against.add(hold.inWords()));
        return against;
    }

    /** Everything that stands in the way of one class, each as a sentence. */
    private List<String> against(CaseRetention standing, RecordClass recordClass) {
        var against = against(standing);
        var date = standing.of(recordClass);
        if (date.isEmpty()) {
            against.add("Nobody can say yet until when they are kept.");
        } else if (!date.get().isDue(today())) {
            against.add(recordClass.words() + " are kept until "
                    + Days.inWords(date.get().due().minusDays(1)) + ".");
        }
        if (isGone(standing.caseNumber(), recordClass)) {
            against.add(recordClass.words() + " were disposed of already.");
        }
        return against;
    }

    private boolean isGone(String caseNumber, RecordClass recordClass) {
        return rows.goneOf(caseNumber).stream().anyMatch(part -> part.recordClass() == recordClass);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.LONDON);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    private static Refusal unknown(String number) {
        return new Refusal("There is no disposal " + number + ".");
    }
}
