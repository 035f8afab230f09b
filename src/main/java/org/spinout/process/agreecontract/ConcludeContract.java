package org.spinout.process.agreecontract;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.process.CaseMessages;
import org.spinout.process.hold.Signatures;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Keeps the contract both sides have signed, and lets the transfer know. Nobody signs while the case is held. */
@Component
class ConcludeContract implements JavaDelegate {

    private final Answers answers;
    private final Transfers transfers;
    private final OfferedTerms terms;
    private final CaseMessages messages;
    private final Signatures signatures;

    ConcludeContract(
            Answers answers, Transfers transfers, OfferedTerms terms, CaseMessages messages, Signatures signatures) {
        this.signatures = signatures;
        this.answers = answers;
        this.transfers = transfers;
        this.terms = terms;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var signature = answers.latest(caseNumber, AgreeContract.COUNTERSIGNATURE_FORM);
        var signedOn = Objects.requireNonNull(signature.day("countersignedOn"));

        signatures.requireFree(signature, "The contract");
        transfers.complete(caseNumber, terms.signed(caseNumber, signedOn, signature.user()), signature.user());

        messages.tell(AgreeContract.CONTRACT_AGREED, caseNumber, Map.of());
    }
}
