package org.spinout.process.agreecontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.proposal.Challenge;
import org.spinout.proposal.ChallengeKind;
import org.spinout.proposal.Challenges;
import org.springframework.stereotype.Component;

/** Looks whether anybody's objection to the award is still open; what becomes of it is decided where it was raised. */
@Component
class ReviewStandstill implements JavaDelegate {

    private final Challenges challenges;

    ReviewStandstill(Challenges challenges) {
        this.challenges = challenges;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var open = challenges.of(execution.getProcessBusinessKey()).stream()
                .filter(Challenge::isOpen)
                .anyMatch(challenge -> challenge.kind() == ChallengeKind.PSR_REPRESENTATION);

        AgreeContract.OBJECTION_OPEN.set(execution, open);
    }
}
