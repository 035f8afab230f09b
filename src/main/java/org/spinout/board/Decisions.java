package org.spinout.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.spinout.board.DecisionRows.By;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes decisions: once per item, by a quorum, with somebody free in the chair, carried by the majority of those voting,
 * with reasons. What cannot wait a chair decides alone ({@link UrgentDecisions}); what this board can never have a quorum
 * for another body decides.
 */
@Component
@Transactional
public class Decisions {

    private final DecisionRows rows;
    private final Meetings meetings;
    private final AgendaItems items;
    private final Attendance attendance;
    private final Interests interests;
    private final Quorum quorum;
    private final Conditions conditions;

    public Decisions(
            DecisionRows rows,
            Meetings meetings,
            AgendaItems items,
            Attendance attendance,
            Interests interests,
            Quorum quorum,
            Conditions conditions) {
        this.rows = rows;
        this.meetings = meetings;
        this.items = items;
        this.attendance = attendance;
        this.interests = interests;
        this.quorum = quorum;
        this.conditions = conditions;
    }

    /**
     * Decides an item at the meeting on whose agenda it stands. The quorum is found anew, at this moment.
     *
     * @param rule the quorum this body needs
     * @param caseTeam the user ids of the case's team, who are barred
     * @throws Inquorate when there is no quorum for this item
     * @throws Refusal when the item is on no agenda, when nobody free presides, when somebody voted who may not, when more
     *     voted than may, or when a condition's long-stop date is not in the future
     * @throws Refusal.Conflict when the item is decided or withdrawn already, or the meeting is closed
     */
    public DecidedItem decide(long itemId, BoardDecision decision, QuorumRule rule, Set<String> caseTeam) {
        var meetingNumber = onAgenda(pending(items.get(itemId)));
        meetings.lockOpen(meetingNumber);
        // Asked again behind the lock: somebody may have decided or withdrawn it between the two.
        var item = pending(items.lock(itemId));
        var finding = quorum.forItem(itemId, rule, caseTeam);
        if (!finding.quorate()) {
            throw new Inquorate(finding);
        }
        var free = new TreeSet<>(attendance.forItem(meetingNumber, itemId));
        free.removeAll(interests.barred(itemId, caseTeam));
        checkVotes(decision.voting(), free);
        var presiding = presiding(decision, meetingNumber, free);
        return decided(item, decision, new By(Authority.MEETING, null, meetingNumber, presiding, finding));
    }

    /**
     * Enters what another body decided in this board's place.
     *
     * @param body who decided, in words
     * @throws Refusal.Conflict when the item is decided or withdrawn already, or on an agenda
     */
    public DecidedItem decideElsewhere(long itemId, BoardDecision decision, String body) {
        var item = pending(items.lock(itemId));
        if (item.meetingNumber() != null) {
            throw new Refusal.Conflict("This item is on the agenda of " + item.meetingNumber() + ".");
        }
        var name = Wording.required("otherBodyName", body, 300, "Name the body that decided.");
        return decided(item, decision, new By(Authority.OTHER_BODY, name, null, null, null));
    }

    /** What a chair decides; {@link UrgentDecisions} keeps the rules of that. */
    DecidedItem decideByChair(AgendaItem item, BoardDecision decision, String chair) {
        return decided(pending(item), decision, new By(Authority.CHAIR, chair, null, null, null));
    }

    /** The decision on this item, if there is one. */
    @Transactional(readOnly = true)
    public Optional<DecidedItem> of(long itemId) {
        return rows.of(itemId);
    }

    /** Every decision of any board on this case, oldest first. */
    @Transactional(readOnly = true)
    public List<DecidedItem> ofCase(String caseNumber) {
        return rows.ofCase(caseNumber);
    }

    private DecidedItem decided(AgendaItem item, BoardDecision decision, By by) {
        rows.insert(item.id(), decision, by);
        conditions.impose(item.caseNumber(), ConditionSource.BOARD, item.id(), decision.conditions());
        items.end(item.id(), ItemState.DECIDED);
        return of(item.id()).orElseThrow();
    }

    private static AgendaItem pending(AgendaItem item) {
        if (item.state() == ItemState.DECIDED) {
            throw new Refusal.Conflict("The board has decided this item already.");
        }
        if (item.state() == ItemState.WITHDRAWN) {
            throw new Refusal.Conflict(
                    "The case " + item.caseNumber() + " was withdrawn, so there is nothing to decide.");
        }
        return item;
    }

    private static String onAgenda(AgendaItem item) {
        var meetingNumber = item.meetingNumber();
        if (meetingNumber == null) {
            throw new Refusal("This item is on no agenda yet.");
        }
        return meetingNumber;
    }

    private static void checkVotes(Voting voting, SortedSet<String> free) {
        if (voting instanceof Voting.Named named) {
            named.votes().keySet().stream()
                    .filter(member -> !free.contains(member))
                    .findFirst()
                    .ifPresent(member -> {
                        throw new Refusal(
                                "vote", "values", member + " is not present, or stands aside, and has no vote here.");
                    });
        }
        var count = DecisionRows.counted(voting);
        if (count != null && count.total() > free.size()) {
            throw new Refusal(
                    "votesFor",
                    "max",
                    "More votes and abstentions (" + count.total() + ") than members present and free to vote ("
                            + free.size() + ").");
        }
    }

    private String presiding(BoardDecision decision, String meetingNumber, SortedSet<String> free) {
        var named = Optional.ofNullable(decision.presiding());
        return named.or(() -> attendance.presiding(meetingNumber))
                .filter(free::contains)
                .orElseThrow(
                        () -> new Refusal(
                                "presidingMember",
                                "required",
                                named.isPresent()
                                        ? "Whoever presides must be present and free to decide."
                                        : "The chair is not there, or stands aside. Name the member who presides for this item."));
    }
}
