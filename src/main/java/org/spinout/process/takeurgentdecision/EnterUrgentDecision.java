package org.spinout.process.takeurgentdecision;

import static org.spinout.process.takeurgentdecision.TakeUrgentDecision.CHAIR;
import static org.spinout.process.takeurgentdecision.TakeUrgentDecision.FORM;
import static org.spinout.process.takeurgentdecision.TakeUrgentDecision.ITEM_ID;
import static org.spinout.process.takeurgentdecision.TakeUrgentDecision.NEEDED_BY;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.BoardOutcome;
import org.spinout.board.NewUrgentDecision;
import org.spinout.board.UrgentDecisions;
import org.spinout.board.Voting;
import org.spinout.process.BoardDecisionForm;
import org.spinout.process.CaseVariables;
import org.spinout.process.WorkingTime;
import org.spinout.process.decideatboard.DecideAtBoard;
import org.spinout.process.developbusinesscase.EqualityDuty;
import org.spinout.process.people.Role;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.springframework.stereotype.Component;

/** Puts the chair's decision to the rules for it, and enters it in the record with why it could not wait. */
@Component
class EnterUrgentDecision implements JavaDelegate {

    private final Answers answers;
    private final UrgentDecisions urgent;
    private final Proposals proposals;
    private final DecisionRecord record;
    private final EqualityDuty equality;

    EnterUrgentDecision(
            Answers answers,
            UrgentDecisions urgent,
            Proposals proposals,
            DecisionRecord record,
            EqualityDuty equality) {
        this.equality = equality;
        this.answers = answers;
        this.urgent = urgent;
        this.proposals = proposals;
        this.record = record;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CaseVariables.CASE_NUMBER.from(execution);
        var answer = answers.keep(caseNumber, FORM, null, CHAIR.from(execution), asWritten(execution));

        equality.requireAssessed(caseNumber, BoardOutcome.of(answer.text("outcome")));
        var decided = urgent.decide(ITEM_ID.from(execution), asked(answer, execution), proposals.team(caseNumber));

        record.enter(new NewEntry(
                caseNumber,
                DecideAtBoard.GATE,
                decided.decided().outcome().code(),
                decided.decided().reasonCode(),
                decided.decided().reasons() + "\nUrgent decision of the chair: " + decided.whyUrgent(),
                decided.chair(),
                Role.BOARD_CHAIRS.group(),
                execution.getTenantId(),
                List.of(answer.reference()),
                List.of()));
    }

    private static NewUrgentDecision asked(Answer answer, DelegateExecution execution) {
        return new NewUrgentDecision(
                BoardDecisionForm.decision(answer, new Voting.Consensus(), null),
                answer.user(),
                Objects.requireNonNullElse(answer.text("whyUrgent"), ""),
                WorkingTime.dayOf(NEEDED_BY.from(execution)),
                Objects.requireNonNullElse(answer.text("consulted"), ""));
    }

    private static Map<String, Object> asWritten(DelegateExecution execution) {
        var fields = new TreeMap<String, Object>();
        Stream.concat(BoardDecisionForm.fields().stream(), Stream.of("whyUrgent", "consulted", NEEDED_BY.name()))
                .forEach(field -> {
                    var value = execution.getVariable(field);
                    if (value != null) {
                        fields.put(field, value instanceof Date date ? WorkingTime.dayOf(date) : value);
                    }
                });
        return fields;
    }
}
