package org.spinout.process.providesupport;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.InsufficientFunds;
import org.spinout.fund.Supports;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Sets what the panel approved aside in the programme's budget, or lets the panel read what is left of it. */
@Component
class ReserveAdvice implements JavaDelegate {

    private final Supports supports;
    private final OwnAnswers answers;
    private final SupportWords words;

    ReserveAdvice(Supports supports, OwnAnswers answers, SupportWords words) {
        this.supports = supports;
        this.answers = answers;
        this.words = words;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = ProvideSupport.SUPPORT_NUMBER.from(execution);
        var decision = answers.latest(execution, ProvideSupport.PANEL_FORM);
        var amount = Objects.requireNonNull(decision.pounds("approvedPounds"));

        var reservation = supports.approve(number, amount);

        ProvideSupport.ADVICE_RESERVED.set(execution, !(reservation instanceof InsufficientFunds));
        ProvideSupport.APPROVED_TEXT.set(execution, amount.toString());
        ProvideSupport.BUDGET_TEXT.set(
                execution,
                reservation instanceof InsufficientFunds tooLittle ? words.budget(tooLittle) : words.budget());
        ProvideSupport.forgetDecision(execution);
    }
}
