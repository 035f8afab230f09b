package org.spinout.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.spinout.organisation.WorkingDays;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds, item by item, whether enough members are there to decide. A barred member counts neither as present nor as a
 * vote, but still belongs to the whole membership of which the quorum is a part: standing aside never makes a quorum
 * smaller.
 */
@Component
@Transactional(readOnly = true)
public class Quorum {

    private final Clock clock;
    private final Meetings meetings;
    private final BoardMembers members;
    private final AgendaItems items;
    private final Interests interests;
    private final Attendance attendance;

    public Quorum(
            Clock clock,
            Meetings meetings,
            BoardMembers members,
            AgendaItems items,
            Interests interests,
            Attendance attendance) {
        this.clock = clock;
        this.meetings = meetings;
        this.members = members;
        this.items = items;
        this.interests = interests;
        this.attendance = attendance;
    }

    /**
     * Whether those who came may decide this item.
     *
     * @param caseTeam the user ids of the case's team, who are barred
     * @throws Refusal when the item is on no agenda
     */
    public QuorumFinding forItem(long itemId, QuorumRule rule, Set<String> caseTeam) {
        var meetingNumber = items.get(itemId).meetingNumber();
        if (meetingNumber == null) {
            throw new Refusal("This item is on no agenda, so nobody can be there for it.");
        }
        return find(
                boardFor(itemId), attendance.forItem(meetingNumber, itemId), interests.barred(itemId, caseTeam), rule);
    }

    /**
     * What the quorum for this item would be if everybody came but those who sent apologies. For an item that still waits
     * the board of today is asked.
     */
    public QuorumFinding forecast(long itemId, QuorumRule rule, Set<String> caseTeam, Set<String> apologies) {
        var board = boardFor(itemId);
        var expected = new TreeSet<String>();
        board.forEach(member -> expected.add(member.user()));
        expected.removeAll(apologies);
        return find(board, expected, interests.barred(itemId, caseTeam), rule);
    }

    /** Whether there is any attendance at all with which this board could decide the item. */
    public boolean canEverBeQuorate(long itemId, QuorumRule rule, Set<String> caseTeam) {
        return forecast(itemId, rule, caseTeam, Set.of()).quorate();
    }

    static QuorumFinding find(List<BoardMember> board, Set<String> present, Set<String> barred, QuorumRule rule) {
        var eligible =
                board.stream().filter(member -> !barred.contains(member.user())).toList();
        var there = eligible.stream()
                .filter(member -> present.contains(member.user()))
                .toList();
        var recused = new TreeSet<String>();
        board.stream().map(BoardMember::user).filter(barred::contains).forEach(recused::add);
        var needed = rule.needed(board.size());
        var hasOfficer = there.stream().anyMatch(BoardMember::officer);
        var hasNonOfficer = there.stream().anyMatch(member -> !member.officer());
        var quorate = there.size() >= needed
                && (hasOfficer || !rule.officerNeeded())
                && (hasNonOfficer || !rule.nonOfficerNeeded());
        return new QuorumFinding(
                there.size(),
                eligible.size(),
                needed,
                hasOfficer,
                hasNonOfficer,
                quorate,
                board.size(),
                Collections.unmodifiableSortedSet(recused));
    }

    private List<BoardMember> boardFor(long itemId) {
        var item = items.get(itemId);
        var day = item.meetingNumber() == null
                ? LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON)
                : meetings.get(item.meetingNumber()).date();
        return members.of(item.bodyId(), day);
    }
}
