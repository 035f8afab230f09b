package org.spinout.process.movetransferdate;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.process.engine.CaseTenants;
import org.spinout.process.renewevidence.RenewEvidence;
import org.spinout.proposal.Proposal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Lets the host's transfer team give evidence again that does not hold for the new date, in an instance of its own. */
@Component
class NewEvidence {

    private final RuntimeService runtime;
    private final CaseMessages messages;

    NewEvidence(@Lazy RuntimeService runtime, CaseMessages messages) {
        this.runtime = runtime;
        this.messages = messages;
    }

    /** @param stale what has to be given again, as a list for the form */
    void ask(Proposal proposal, LocalDate newDate, String stale) {
        Map<String, Object> known = Map.of(
                CaseTenants.TENANT_BODY.name(), proposal.bodyId(),
                CaseVariables.CASE_NUMBER.name(), proposal.number(),
                CaseVariables.SERVICE_NAME.name(), proposal.serviceName(),
                MoveTransferDate.MOVE_TEXT.name(), "It is now planned for **" + WeekDays.inWords(newDate) + "**.",
                RenewEvidence.STALE_TEXT.name(), stale);

        messages.asNobody(() -> runtime.createMessageCorrelation(RenewEvidence.EVIDENCE_STALE)
                .processInstanceBusinessKey(proposal.number())
                .setVariables(known)
                .correlateStartMessage());
    }
}
