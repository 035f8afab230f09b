package org.spinout.process.agreecontract;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.ContractAwards;
import org.spinout.contract.Contracts;
import org.spinout.contract.SignatureCondition;
import org.spinout.process.CaseMessages;
import org.spinout.process.hold.Signatures;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/**
 * Keeps the contract both sides have signed, on condition of what is not certain yet, and lets the transfer know. Nobody
 * signs while the case is held, or others may still object to the award.
 */
@Component
class ConcludeContract implements JavaDelegate {

    private final Answers answers;
    private final Contracts contracts;
    private final AwardRules rules;
    private final OfferedTerms terms;
    private final CaseMessages messages;
    private final Signatures signatures;
    private final ContractAwards awards;

    ConcludeContract(
            Answers answers,
            Contracts contracts,
            AwardRules rules,
            OfferedTerms terms,
            CaseMessages messages,
            Signatures signatures,
            ContractAwards awards) {
        this.awards = awards;
        this.signatures = signatures;
        this.answers = answers;
        this.contracts = contracts;
        this.rules = rules;
        this.terms = terms;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var signature = answers.latest(caseNumber, AgreeContract.COUNTERSIGNATURE_FORM);
        var signedOn = Objects.requireNonNull(signature.day("countersignedOn"));

        signatures.requireFree(signature, "The contract");
        contracts.sign(
                caseNumber,
                terms.signed(caseNumber, signedOn, signature.user()),
                longStops(signature, signedOn),
                signature.user());

        AgreeContract.CONFIRMATION_NEEDED.set(
                execution, awards.route(caseNumber).isConfirmedAfterwards());
        messages.tell(AgreeContract.CONTRACT_AGREED, caseNumber, Map.of());
    }

    /** What is not certain on the day of the signature becomes a condition of it. */
    private Map<SignatureCondition, LocalDate> longStops(Answer signature, LocalDate signedOn) {
        var caseNumber = signature.caseNumber();
        var longStop = Objects.requireNonNullElseGet(
                signature.day("longStopOn"), () -> rules.usualLongStop(caseNumber, signedOn));
        return contracts.uncertain(caseNumber).stream()
                .collect(Collectors.toMap(condition -> condition, condition -> longStop));
    }
}
