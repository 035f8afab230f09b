package org.spinout.webapps.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spinout.board.AgendaItem;
import org.spinout.board.AgendaItems;
import org.spinout.board.ItemState;
import org.spinout.board.Meeting;
import org.spinout.board.Meetings;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Hold;
import org.spinout.proposal.Holds;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.ProposalStep;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Gathers what the sentence of a case is made of. */
@Component
class CaseSentences {

    private final Proposals proposals;
    private final Holds holds;
    private final AgendaItems items;
    private final Meetings meetings;
    private final WorkingDays days;

    CaseSentences(Proposals proposals, Holds holds, AgendaItems items, Meetings meetings, WorkingDays days) {
        this.proposals = proposals;
        this.holds = holds;
        this.items = items;
        this.meetings = meetings;
        this.days = days;
    }

    /** @param work what waits in the case, the most important to the reader first */
    CaseSentence of(Proposal proposal, List<OpenWork> work, Optional<CaseRoute> route) {
        return new CaseSentence(
                ended(proposal, route),
                heldSince(proposal.number()),
                work,
                route.flatMap(known -> known.now().stream().findFirst()).orElse(null),
                boardMeets(proposal.number()));
    }

    /** A service that is live has left the spine as well, though its enterprise goes on. */
    private Optional<CaseSentence.Ended> ended(Proposal proposal, Optional<CaseRoute> route) {
        var isOver = proposal.state().isFinal()
                || route.filter(known -> known.now().isEmpty() && !known.done().isEmpty())
                        .isPresent();
        return isOver
                ? Optional.of(new CaseSentence.Ended(proposal.state().meaning(), lastMove(proposal.number())))
                : Optional.empty();
    }

    private @Nullable Instant lastMove(String number) {
        return proposals.steps(number).stream()
                .map(ProposalStep::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable Instant heldSince(String number) {
        return holds.open(number).stream()
                .map(Hold::placedAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The meeting that has the case on its agenda; where it only waits for one, the next that is called. */
    private @Nullable LocalDate boardMeets(String number) {
        return items.ofCase(number).stream()
                .filter(item -> item.state() == ItemState.ON_AGENDA || item.state() == ItemState.WAITING)
                .flatMap(item -> meetingFor(item).stream())
                .map(Meeting::date)
                .filter(day -> !day.isBefore(days.today()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Optional<Meeting> meetingFor(AgendaItem item) {
        var placed = item.meetingNumber();
        return placed != null && item.state() == ItemState.ON_AGENDA
                ? meetings.find(placed)
                : meetings.open(item.bodyId()).stream().min(Comparator.comparing(Meeting::date));
    }
}
