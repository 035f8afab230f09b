package org.spinout.process.considerrenewal;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Contract;
import org.spinout.contract.ContractClauses;
import org.spinout.contract.Contracts;
import org.spinout.enterprise.ContractPeriods;
import org.spinout.process.CaseMessages;
import org.spinout.process.OwnAnswers;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Offers an extension to the enterprise, within what the contract allows. */
@Component
class OfferExtension implements JavaDelegate {

    private final OwnAnswers answers;
    private final ContractPeriods periods;
    private final Contracts contracts;
    private final CaseMessages messages;

    OfferExtension(OwnAnswers answers, ContractPeriods periods, Contracts contracts, CaseMessages messages) {
        this.answers = answers;
        this.periods = periods;
        this.contracts = contracts;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var decision = answers.latest(execution, ConsiderRenewal.DECISION_FORM);
        var months = Objects.requireNonNull(decision.number("extensionMonths")).intValueExact();
        var price = Objects.requireNonNull(decision.pounds("yearlyPricePounds"));

        requireAllowed(caseNumber, months);
        periods.current(caseNumber).extendedBy(months, price);

        messages.tellEveryPart(
                ConsiderRenewal.EXTENSION_OFFERED,
                caseNumber,
                Map.of(
                        ConsiderRenewal.EXTENSION_MONTHS.name(), months,
                        ConsiderRenewal.OFFERED_PENCE.name(), price.pence(),
                        ConsiderRenewal.EXTENSION_PRICE_TEXT.name(), price.toString(),
                        ConsiderRenewal.RENEWAL_REASONS.name(), Objects.requireNonNull(decision.text("reasons"))));
    }

    private void requireAllowed(String caseNumber, int months) {
        contracts
                .find(caseNumber)
                .map(Contract::clauses)
                .map(ContractClauses::renewal)
                .filter(clause -> months > clause.extensionYears() * 12)
                .ifPresent(clause -> {
                    throw new Refusal(
                            "extensionMonths",
                            "max",
                            "The contract allows an extension of " + clause.extensionYears() * 12
                                    + " months at most. For more, the service is put to tender again.");
                });
    }
}
