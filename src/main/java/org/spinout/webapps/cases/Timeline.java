package org.spinout.webapps.cases;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.fund.AwardStatement;
import org.spinout.fund.Statements;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Consultations;
import org.spinout.proposal.Consultations.Consulted;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Days;
import org.spinout.webapps.casefile.CaseFileView;
import org.spinout.webapps.money.EntryLine;
import org.springframework.stereotype.Component;

/** What happened in a case, newest first: its moves, decisions, consultations, documents, money and
 * holds, as far as the reader may see. */
@Component
class Timeline {

    private final Proposals proposals;
    private final Consultations consultations;
    private final Statements statements;
    private final WorkingDays days;

    Timeline(Proposals proposals, Consultations consultations, Statements statements, WorkingDays days) {
        this.proposals = proposals;
        this.consultations = consultations;
        this.statements = statements;
        this.days = days;
    }

    /**
     * Something that happened.
     *
     * @param kind decision, consultation, document, money, hold or step
     * @param detail more about it, or an empty text
     * @param path where to open it, or null
     */
    record Event(
            Instant at,
            String day,
            String kind,
            String what,
            String detail,
            @Nullable String path) {

        static Event of(Instant at, String kind, String what, String detail) {
            return new Event(at, Days.inWords(at), kind, what, detail, null);
        }
    }

    /** @param file the case file as this reader may see it, which decides what is told here */
    List<Event> of(Proposal proposal, CaseFileView file) {
        var events = new ArrayList<Event>();
        events.add(Event.of(proposal.openedAt(), "Step", "The case was begun", ""));
        proposals
                .steps(proposal.number())
                .forEach(step ->
                        events.add(Event.of(step.at(), "Step", step.move().label(), "")));
        file.decisions().forEach(decision -> events.add(decided(decision)));
        consultations.of(proposal.number()).forEach(one -> events.add(consulted(one)));
        file.documents()
                .forEach(document -> document.versions().forEach(version -> events.add(added(document, version))));
        file.holds().forEach(hold -> events.addAll(held(hold)));
        if (file.seesMoney()) {
            statements
                    .ofEnterprise(proposal.number(), days.today())
                    .awards()
                    .forEach(award -> events.addAll(money(award)));
        }
        events.sort(Comparator.comparing(Event::at).reversed());
        return events;
    }

    private static Event decided(CaseFileView.Decision decision) {
        return Event.of(
                decision.moment(),
                "Decision",
                decision.gate() + ": " + decision.outcome(),
                "By " + decision.decidedBy() + ". " + decision.reasons());
    }

    private static Event consulted(Consulted one) {
        return Event.of(one.at(), "Consultation", "Consulted: " + one.whom(), one.inWords());
    }

    private static Event added(CaseFileView.Titled document, CaseFileView.Version version) {
        return new Event(
                version.moment(),
                Days.inWords(version.moment()),
                "Document",
                document.title() + ", version " + version.version(),
                document.kind() + ", " + version.size() + ", added by " + version.addedBy(),
                "/case-files/documents/" + version.id());
    }

    private static List<Event> held(CaseFileView.Hold hold) {
        var events = new ArrayList<Event>();
        events.add(
                new Event(hold.moment(), hold.since(), "Hold", "On hold: " + hold.challenge(), hold.because(), null));
        var until = hold.untilMoment();
        if (until != null) {
            events.add(Event.of(until, "Hold", "No longer on hold: " + hold.challenge(), ""));
        }
        return events;
    }

    private List<Event> money(AwardStatement statement) {
        var award = statement.award();
        var events = new ArrayList<Event>();
        events.add(Event.of(
                award.appliedAt(),
                "Money",
                "Applied for " + award.requested() + " (" + award.number() + ")",
                award.purpose()));
        statement
                .entries()
                .forEach(entry -> events.add(Event.of(
                        entry.bookedOn()
                                .atTime(LocalTime.NOON)
                                .atZone(WorkingDays.LONDON)
                                .toInstant(),
                        "Money",
                        EntryLine.inWords(entry.kind(), entry.corrects()) + ": " + entry.amount() + " ("
                                + award.number() + ")",
                        "")));
        return events;
    }
}
