package org.spinout.process.holdboardmeeting;

import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.ITEM_ID;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.ITEM_STANDING;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_NUMBER;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.QUORUM_TEXT;

import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.AgendaItem;
import org.spinout.board.AgendaItems;
import org.spinout.board.Attendance;
import org.spinout.board.ItemState;
import org.spinout.board.Quorum;
import org.spinout.process.CaseVariables;
import org.spinout.process.Consultation;
import org.spinout.process.decideatboard.DecideAtBoard;
import org.spinout.process.decideatboard.ItemPapers;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/**
 * Counts, when an item is called, who is there and free to decide it, and lays the item out for whoever records the
 * decision. An item withdrawn since the notice went out is passed over.
 */
@Component
class FindQuorum implements JavaDelegate {

    private final AgendaItems items;
    private final Quorum quorum;
    private final BoardRules rules;
    private final Attendance attendance;
    private final Proposals proposals;
    private final ItemPapers papers;
    private final ItemScreen screen;
    private final Consultation consultation;

    FindQuorum(
            AgendaItems items,
            Quorum quorum,
            BoardRules rules,
            Attendance attendance,
            Proposals proposals,
            ItemPapers papers,
            ItemScreen screen,
            Consultation consultation) {
        this.items = items;
        this.quorum = quorum;
        this.rules = rules;
        this.attendance = attendance;
        this.proposals = proposals;
        this.papers = papers;
        this.screen = screen;
        this.consultation = consultation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var item = items.get(ITEM_ID.from(execution));
        execution.setVariablesLocal(DecisionFields.empty());
        execution.setVariableLocal(CaseVariables.CASE_NUMBER.name(), item.caseNumber());
        if (item.state() != ItemState.ON_AGENDA) {
            execution.setVariableLocal(ITEM_STANDING.name(), "withdrawn");
            return;
        }
        showPaper(execution, item);
        count(execution, item);
    }

    private void count(DelegateExecution execution, AgendaItem item) {
        var finding = quorum.forItem(item.id(), rules.quorumOf(item), proposals.team(item.caseNumber()));
        var free = new TreeSet<>(attendance.of(MEETING_NUMBER.from(execution)));
        free.removeAll(finding.recused());
        execution.setVariableLocal(ITEM_STANDING.name(), finding.quorate() ? "quorate" : "inquorate");
        execution.setVariableLocal(QUORUM_TEXT.name(), finding.words());
        screen.show(execution, item, free);
    }

    private void showPaper(DelegateExecution execution, AgendaItem item) {
        consultation.layOutLocally(execution, item.caseNumber());
        var paper = papers.of(item);
        execution.setVariableLocal(
                CaseVariables.SERVICE_NAME.name(),
                proposals.get(item.caseNumber()).serviceName());
        execution.setVariableLocal(
                DecideAtBoard.PAPER_SUMMARY.name(),
                paper.map(sent -> sent.text("paperSummary")).orElse(item.title()));
        execution.setVariableLocal(
                DecideAtBoard.RECOMMENDATION.name(),
                paper.map(sent -> sent.text("recommendation")).orElse(""));
    }
}
