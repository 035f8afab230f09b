package org.spinout.process.raisechallenge;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.process.ShownText;
import org.spinout.process.engine.CaseTenants;
import org.spinout.process.resolvechallenge.CaseDays;
import org.spinout.process.resolvechallenge.ResolveChallenge;
import org.spinout.proposal.Challenge;
import org.spinout.proposal.Challenges;
import org.spinout.proposal.Proposals;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Hands the challenge to the host, whose people resolve it, whoever has raised it. */
@Component
class BeginResolution implements JavaDelegate {

    private final Challenges challenges;
    private final Proposals proposals;
    private final RuntimeService runtime;
    private final CaseMessages messages;

    BeginResolution(Challenges challenges, Proposals proposals, @Lazy RuntimeService runtime, CaseMessages messages) {
        this.challenges = challenges;
        this.proposals = proposals;
        this.runtime = runtime;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var challenge = challenges.get(ResolveChallenge.CHALLENGE_NUMBER.from(execution));
        var proposal = proposals.get(challenge.caseNumber());
        Map<String, Object> known = Map.of(
                CaseTenants.TENANT_BODY.name(), proposal.bodyId(),
                CaseVariables.CASE_NUMBER.name(), proposal.number(),
                CaseVariables.SERVICE_NAME.name(), proposal.serviceName(),
                CaseVariables.BODY_ID.name(), proposal.bodyId(),
                ResolveChallenge.CHALLENGE_NUMBER.name(), challenge.number(),
                ResolveChallenge.CHALLENGE_KIND.name(), challenge.kind().code(),
                ResolveChallenge.CHALLENGE_TEXT.name(), ShownText.whole(inWords(challenge)));

        messages.asNobody(() -> runtime.createMessageCorrelation(ResolveChallenge.CHALLENGE_RAISED)
                .processInstanceBusinessKey(proposal.number())
                .setVariables(known)
                .correlateStartMessage());
    }

    private static String time(String words, boolean late) {
        return words.isEmpty() ? "" : (late ? "**Late.** " : "") + words + "\n\n";
    }

    private static String inWords(Challenge challenge) {
        return "**" + challenge.number() + "**, a " + challenge.kind().words() + " of **" + challenge.claimant()
                + "**, received on " + CaseDays.inWords(challenge.receivedOn()) + ".\n\n"
                + time(RepresentationTime.inWords(challenge), challenge.isLate())
                + "**What is challenged:** " + challenge.subject();
    }
}
