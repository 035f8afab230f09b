package org.spinout.process.resolvechallenge;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/**
 * Hands a representation to the body that awards the contract. Its review is an instance of its own in its own body: who
 * awards looks at the award again, and nobody else (Provider Selection Regime, regulation 12).
 */
@Component
class AskAwardingBody implements JavaDelegate {

    private final Proposals proposals;
    private final CaseMessages messages;
    private final CaseNotices notices;

    AskAwardingBody(Proposals proposals, CaseMessages messages, CaseNotices notices) {
        this.proposals = proposals;
        this.messages = messages;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proposal = proposals.get(execution.getProcessBusinessKey());
        var challenge = ResolveChallenge.CHALLENGE_NUMBER.from(execution);

        messages.begin(
                ResolveChallenge.REPRESENTATION_RECEIVED,
                proposal.contractingBodyId(),
                proposal.number(),
                Map.of(
                        CaseVariables.SERVICE_NAME.name(), proposal.serviceName(),
                        CaseVariables.BODY_ID.name(), proposal.bodyId(),
                        ResolveChallenge.CHALLENGE_NUMBER.name(), challenge,
                        ResolveChallenge.CHALLENGE_TEXT.name(), ResolveChallenge.CHALLENGE_TEXT.from(execution),
                        ResolveChallenge.COURT_ORDER.name(), ResolveChallenge.COURT_ORDER.from(execution),
                        ResolveChallenge.HOLD_TEXT.name(), ResolveChallenge.HOLD_TEXT.from(execution),
                        ResolveChallenge.TIME_LIMIT_TEXT.name(),
                                Objects.requireNonNullElse(ResolveChallenge.TIME_LIMIT_TEXT.orNull(execution), "")));
        notices.tellBody(
                proposal.contractingBodyId(),
                "commissioners",
                proposal.number(),
                "A representation against your award for " + proposal.serviceName(),
                "You award this contract, so the review of the representation " + challenge
                        + " is yours. You find the task in Tasklist.");
    }
}
