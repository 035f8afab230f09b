package org.spinout.process.resolvechallenge;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.proposal.ChallengeOutcome;
import org.spinout.proposal.Challenges;
import org.spinout.proposal.Holds;
import org.springframework.stereotype.Component;

/**
 * The case ended by itself: nothing is left to be held or resolved, and no clock to go on. What a court still wants, it
 * wants of the host.
 */
@Component
class LeaveOvertakenChallenge implements JavaDelegate {

    private static final String REASON = "The case has ended.";

    private final Challenges challenges;
    private final Holds holds;

    LeaveOvertakenChallenge(Challenges challenges, Holds holds) {
        this.challenges = challenges;
        this.holds = holds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = ResolveChallenge.CHALLENGE_NUMBER.from(execution);

        holds.find(number).ifPresent(hold -> holds.lift(number, REASON, hold.placedBy()));

        challenges.close(number, ChallengeOutcome.OVERTAKEN, REASON);
    }
}
