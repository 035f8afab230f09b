package org.spinout.process.movetransferdate;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.process.engine.CaseTenants;
import org.spinout.process.renewevidence.RenewEvidence;
import org.spinout.proposal.Proposals;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Lets the host's transfer team give evidence again that does not hold for the new date, in an instance of its own. */
@Component
class AskForNewEvidence implements JavaDelegate {

    private final Proposals proposals;
    private final RuntimeService runtime;
    private final CaseMessages messages;

    AskForNewEvidence(Proposals proposals, @Lazy RuntimeService runtime, CaseMessages messages) {
        this.proposals = proposals;
        this.runtime = runtime;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proposal = proposals.get(CaseVariables.CASE_NUMBER.from(execution));
        Map<String, Object> known = Map.of(
                CaseTenants.TENANT_BODY.name(), proposal.bodyId(),
                CaseVariables.CASE_NUMBER.name(), proposal.number(),
                CaseVariables.SERVICE_NAME.name(), proposal.serviceName(),
                MoveTransferDate.MOVE_TEXT.name(),
                        "It is now planned for **" + WeekDays.inWords(MoveTransferDate.newDate(execution)) + "**.",
                RenewEvidence.STALE_TEXT.name(), RenewEvidence.STALE_TEXT.from(execution));

        messages.asNobody(() -> runtime.createMessageCorrelation(RenewEvidence.EVIDENCE_STALE)
                .processInstanceBusinessKey(proposal.number())
                .setVariables(known)
                .correlateStartMessage());
    }
}
