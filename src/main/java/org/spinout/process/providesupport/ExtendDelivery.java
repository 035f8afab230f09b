package org.spinout.process.providesupport;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Supports;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Gives the supplier until another day. */
@Component
class ExtendDelivery implements JavaDelegate {

    private final Supports supports;
    private final OwnAnswers answers;
    private final SupportWords words;

    ExtendDelivery(Supports supports, OwnAnswers answers, SupportWords words) {
        this.supports = supports;
        this.answers = answers;
        this.words = words;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var support = supports.get(ProvideSupport.SUPPORT_NUMBER.from(execution));
        var settlement = answers.latest(execution, ProvideSupport.SETTLEMENT_FORM);

        words.contract(execution, support, Objects.requireNonNull(settlement.day("newDeliveryDue")));

        ProvideSupport.forgetDecision(execution);
    }
}
