package org.spinout.process.holdboardmeeting;

import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.DECISION_FORM;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.ITEM_ID;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_NUMBER;

import java.util.List;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.AgendaItems;
import org.spinout.board.Attendance;
import org.spinout.board.DecidedItem;
import org.spinout.board.Decisions;
import org.spinout.board.Interests;
import org.spinout.process.decideatboard.DecideAtBoard;
import org.spinout.process.people.Role;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Puts a decision to the board's own rules, which count the quorum once more, and then enters it in the record. */
@Component
class EnterDecision implements JavaDelegate {

    private static final String GATE = "Decide at board";

    private final Answers answers;
    private final AgendaItems items;
    private final Attendance attendance;
    private final Interests interests;
    private final Decisions decisions;
    private final BoardRules rules;
    private final Proposals proposals;
    private final DecisionRecord record;

    EnterDecision(
            Answers answers,
            AgendaItems items,
            Attendance attendance,
            Interests interests,
            Decisions decisions,
            BoardRules rules,
            Proposals proposals,
            DecisionRecord record) {
        this.answers = answers;
        this.items = items;
        this.attendance = attendance;
        this.interests = interests;
        this.decisions = decisions;
        this.rules = rules;
        this.proposals = proposals;
        this.record = record;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = answers.latest(MEETING_NUMBER.from(execution), DECISION_FORM);
        var item = items.get(ITEM_ID.from(execution));
        var team = proposals.team(item.caseNumber());
        if (team.contains(answer.user())) {
            throw new Refusal.NotEntitled(
                    "You are of the team of " + item.caseNumber() + ", so somebody else must record this decision.");
        }
        var free = new TreeSet<>(attendance.of(answer.caseNumber()));
        free.removeAll(interests.barred(item.id(), team));

        var decided = decisions.decide(item.id(), DecisionFields.decision(answer, free), rules.quorumOf(item), team);

        record.enter(entry(decided, answer, item.bodyId()));
    }

    private NewEntry entry(DecidedItem decided, Answer answer, String bodyId) {
        var paper = answers.findLatest(decided.caseNumber(), DecideAtBoard.PAPER_FORM);
        return new NewEntry(
                decided.caseNumber(),
                GATE,
                decided.outcome().code(),
                decided.reasonCode(),
                decided.reasons(),
                answer.user(),
                Role.BOARD_SECRETARIES.group(),
                bodyId,
                paper.map(sent -> List.of(sent.reference(), answer.reference())).orElse(List.of(answer.reference())),
                List.copyOf(decided.recused()));
    }
}
