package org.spinout.process.holdboardmeeting;

import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.ITEM_ID;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.ITEM_STANDING;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_NUMBER;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.AgendaItem;
import org.spinout.board.AgendaItems;
import org.spinout.board.Attendance;
import org.spinout.board.Interests;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Enters all that was recorded of an item on its one screen: who stood aside only now, who left, what was decided. */
@Component
class EnterDecision implements JavaDelegate {

    private final Answers answers;
    private final AgendaItems items;
    private final Attendance attendance;
    private final Interests interests;
    private final Proposals proposals;
    private final LateRecusals late;
    private final ItemDecisions decisions;

    EnterDecision(
            Answers answers,
            AgendaItems items,
            Attendance attendance,
            Interests interests,
            Proposals proposals,
            LateRecusals late,
            ItemDecisions decisions) {
        this.answers = answers;
        this.items = items;
        this.attendance = attendance;
        this.interests = interests;
        this.proposals = proposals;
        this.late = late;
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var screen = DecisionFields.latest(answers, MEETING_NUMBER.from(execution));
        var item = items.get(ITEM_ID.from(execution));
        var team = proposals.team(item.caseNumber());
        refuseTheTeam(screen.user(), item, team);

        late.record(item, screen, free(screen.caseNumber(), item, team));
        attendance.leaveForItem(screen.caseNumber(), item.id(), Chosen.in(screen, "outOfRoom"));
        var standing = decisions.enter(item, screen, free(screen.caseNumber(), item, team), execution);

        ITEM_STANDING.set(execution, standing);
    }

    private SortedSet<String> free(String meetingNumber, AgendaItem item, Set<String> team) {
        var free = new TreeSet<>(attendance.forItem(meetingNumber, item.id()));
        free.removeAll(interests.barred(item.id(), team));
        return free;
    }

    private static void refuseTheTeam(String user, AgendaItem item, Set<String> team) {
        if (team.contains(user)) {
            throw new Refusal.NotEntitled(
                    "You are of the team of " + item.caseNumber() + ", so somebody else must record this decision.");
        }
    }
}
