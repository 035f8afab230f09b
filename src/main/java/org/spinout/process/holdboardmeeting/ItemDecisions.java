package org.spinout.process.holdboardmeeting;

import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.QUORUM_TEXT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.board.AgendaItem;
import org.spinout.board.DecidedItem;
import org.spinout.board.Decisions;
import org.spinout.board.Quorum;
import org.spinout.process.decideatboard.DecideAtBoard;
import org.spinout.process.decideatboard.ItemPapers;
import org.spinout.process.developbusinesscase.EqualityDuty;
import org.spinout.process.people.Role;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Puts a decision to the board's own rules, which count the quorum once more, and then enters it in the record. */
@Component
class ItemDecisions {

    private final ItemPapers papers;
    private final Decisions decisions;
    private final Quorum quorum;
    private final BoardRules rules;
    private final Proposals proposals;
    private final DecisionRecord record;
    private final EqualityDuty equality;

    ItemDecisions(
            ItemPapers papers,
            Decisions decisions,
            Quorum quorum,
            BoardRules rules,
            Proposals proposals,
            DecisionRecord record,
            EqualityDuty equality) {
        this.equality = equality;
        this.papers = papers;
        this.decisions = decisions;
        this.quorum = quorum;
        this.rules = rules;
        this.proposals = proposals;
        this.record = record;
    }

    /**
     * Enters what the screen says.
     *
     * @param free the members present and not barred
     * @return {@code decided}, or {@code inquorate} where no quorum was left
     */
    String enter(AgendaItem item, Answer screen, Set<String> free, DelegateExecution execution) {
        var team = proposals.team(item.caseNumber());
        if ("noQuorum".equals(screen.text("outcome"))) {
            var finding = quorum.forItem(item.id(), rules.quorumOf(item), team);
            if (finding.quorate()) {
                throw new Refusal(
                        "outcome",
                        "quorum",
                        finding.words() + " Record the decision, or say who stood aside or left the room.");
            }
            QUORUM_TEXT.set(execution, finding.words());
            return "inquorate";
        }
        var decision = DecisionFields.decision(screen, free, rows(execution));
        equality.requireAssessed(item.caseNumber(), decision.outcome());
        var decided = decisions.decide(item.id(), decision, rules.quorumOf(item), team);
        record.enter(entry(decided, screen, item));
        return "decided";
    }

    private static Map<Integer, String> rows(DelegateExecution execution) {
        var rows = new TreeMap<Integer, String>();
        for (var row = 1; row <= DecisionFields.ROWS; row++) {
            if (execution.getVariable(DecisionFields.voter(row)) instanceof String member) {
                rows.put(row, member);
            }
        }
        return rows;
    }

    private NewEntry entry(DecidedItem decided, Answer screen, AgendaItem item) {
        var paper = papers.of(item);
        return new NewEntry(
                decided.caseNumber(),
                DecideAtBoard.GATE,
                decided.outcome().code(),
                decided.reasonCode(),
                decided.reasons(),
                screen.user(),
                Role.BOARD_SECRETARIES.group(),
                item.bodyId(),
                paper.map(sent -> List.of(sent.reference(), screen.reference())).orElse(List.of(screen.reference())),
                List.copyOf(decided.recused()));
    }
}
