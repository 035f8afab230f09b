package org.spinout.process.assessbid;

import static org.spinout.process.bidforfunding.BidForFunding.BID_NUMBER;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.Bids;
import org.spinout.process.OwnAnswers;
import org.spinout.process.awardfunding.EligibilityTest;
import org.spinout.process.runfundinground.RunFundingRound;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.springframework.stereotype.Component;

/** Enters what the six tests found of a bid, with the fund manager's answers as its evidence. */
@Component
class RecordBidTests implements JavaDelegate {

    private final OwnAnswers answers;
    private final Bids bids;
    private final DecisionRecord record;

    RecordBidTests(OwnAnswers answers, Bids bids, DecisionRecord record) {
        this.answers = answers;
        this.bids = bids;
        this.record = record;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var tests = answers.latest(execution, AssessBid.TEST_FORM);
        var failures = failuresIn(execution);

        var bid = bids.recordEligibility(BID_NUMBER.from(execution), failures, tests.user());
        record.enter(new NewEntry(
                bid.caseNumber(),
                "Funding eligibility",
                failures.isEmpty() ? "eligible" : "notEligible",
                failures.isEmpty() ? null : failures.get(0),
                bid.number() + ": " + EligibilityTest.inWords(failures),
                tests.user(),
                RunFundingRound.ROLE,
                Objects.requireNonNull(execution.getTenantId()),
                List.of(bid.number() + ": " + tests.reference()),
                List.of()));

        AssessBid.BID_ELIGIBLE.set(execution, failures.isEmpty());
    }

    private static List<String> failuresIn(DelegateExecution execution) {
        return ((List<?>) AssessBid.INELIGIBILITY.from(execution))
                .stream().map(String::valueOf).toList();
    }
}
