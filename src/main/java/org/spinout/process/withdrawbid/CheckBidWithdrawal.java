package org.spinout.process.withdrawbid;

import static org.spinout.process.bidforfunding.BidForFunding.BID_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.Bids;
import org.spinout.process.CaseVariables;
import org.spinout.process.awardfunding.ApplicationRules;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Asks whether this is a bid of this person's team. */
@Component
class CheckBidWithdrawal implements JavaDelegate {

    private final ApplicationRules rules;
    private final Bids bids;

    CheckBidWithdrawal(ApplicationRules rules, Bids bids) {
        this.rules = rules;
        this.bids = bids;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CaseVariables.CASE_NUMBER.from(execution);
        var bidNumber = BID_NUMBER.from(execution);

        rules.requireMember(caseNumber, WithdrawBid.REQUESTER.from(execution));
        if (bids.ofCase(caseNumber).stream().noneMatch(bid -> bid.number().equals(bidNumber))) {
            throw new Refusal("bidNumber", "known", "Your case has no bid " + bidNumber + ". Check the number.");
        }

        execution.setProcessBusinessKey(caseNumber);
    }
}
