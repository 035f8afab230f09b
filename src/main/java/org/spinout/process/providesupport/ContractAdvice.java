package org.spinout.process.providesupport;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Supports;
import org.spinout.process.CaseNotices;
import org.spinout.process.OwnAnswers;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Binds the supplier and promises its price. */
@Component
class ContractAdvice implements JavaDelegate {

    private final Supports supports;
    private final OwnAnswers answers;
    private final Proposals proposals;
    private final SupportRules rules;
    private final SupportWords words;
    private final CaseNotices notices;

    ContractAdvice(
            Supports supports,
            OwnAnswers answers,
            Proposals proposals,
            SupportRules rules,
            SupportWords words,
            CaseNotices notices) {
        this.supports = supports;
        this.answers = answers;
        this.proposals = proposals;
        this.rules = rules;
        this.words = words;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = ProvideSupport.SUPPORT_NUMBER.from(execution);
        var choice = answers.latest(execution, ProvideSupport.SUPPLIER_FORM);
        var supplier = Objects.requireNonNull(choice.text("supplier"));
        var price = Objects.requireNonNull(choice.pounds("pricePounds"));

        rules.requireOutsider(proposals.get(choice.caseNumber()), supplier);
        var support = supports.contract(number, supplier, price);

        words.contract(execution, support, Objects.requireNonNull(choice.day("deliveryDue")));
        ProvideSupport.forgetDecision(execution);
        notices.tellTeam(
                choice.caseNumber(),
                "Your advice is on its way",
                supplier + " gives the advice you applied for (" + number + "). Say when it has arrived.");
    }
}
