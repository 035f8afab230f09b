package org.spinout.process.raisechallenge;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.spinout.process.resolvechallenge.ResolveChallenge;
import org.spinout.proposal.Challenges;
import org.springframework.stereotype.Component;

/** Tells everybody involved that the case is challenged, and the board's chair and secretary. */
@Component
class TellOfChallenge implements JavaDelegate {

    private final Challenges challenges;
    private final CaseNotices notices;

    TellOfChallenge(Challenges challenges, CaseNotices notices) {
        this.challenges = challenges;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var challenge = challenges.get(ResolveChallenge.CHALLENGE_NUMBER.from(execution));
        var subject = CaseVariables.SERVICE_NAME.from(execution) + " is challenged";
        var text = "There is a " + challenge.inWords() + " about the case " + challenge.caseNumber() + ": "
                + challenge.subject() + " " + RepresentationTime.inWords(challenge)
                + " The host decides next whether the case is held.";

        notices.tellEverybodyInvolved(challenge.caseNumber(), subject, text);
        notices.tellHost("boardChairs", challenge.caseNumber(), subject, text);
        notices.tellHost("boardSecretaries", challenge.caseNumber(), subject, text);
    }
}
