package org.spinout.process.runfundinground;

import static org.spinout.process.bidforfunding.BidForFunding.ROUND_NUMBER;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.Allocations;
import org.spinout.fund.round.PanelDecision;
import org.spinout.process.OwnAnswers;
import org.spinout.proposal.Answer;
import org.springframework.stereotype.Component;

/** Makes the awards of the round, exactly within each pot and once, and enters each decision in its case's record. */
@Component
class AllocateFunds implements JavaDelegate {

    private final OwnAnswers answers;
    private final Allocations allocations;
    private final OfferDays offers;
    private final RoundRecord record;

    AllocateFunds(OwnAnswers answers, Allocations allocations, OfferDays offers, RoundRecord record) {
        this.answers = answers;
        this.allocations = allocations;
        this.offers = offers;
        this.record = record;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = answers.latest(execution, RunFundingRound.DECISION_FORM);
        var decision = decisionIn(answer, RunFundingRound.SHOWN_ADJUSTMENT.from(execution));

        var result = allocations.decide(ROUND_NUMBER.from(execution), decision);

        result.results().forEach(one -> record.enter(one, answer, execution.getTenantId()));
        RunFundingRound.ROUND_DECIDED.set(execution, true);
    }

    private PanelDecision decisionIn(Answer answer, int adjustment) {
        return new PanelDecision(
                Objects.requireNonNull(answer.taskId()),
                adjustment,
                offers.lastDay(),
                Objects.requireNonNull(answer.day("reserveUntil")),
                Objects.requireNonNull(answer.text("reasons")),
                answer.user());
    }
}
