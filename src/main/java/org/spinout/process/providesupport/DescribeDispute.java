package org.spinout.process.providesupport;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Puts what the team finds missing before the programme. */
@Component
class DescribeDispute implements JavaDelegate {

    private final OwnAnswers answers;

    DescribeDispute(OwnAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var refusal = answers.latest(execution, ProvideSupport.ACCEPTANCE_FORM);

        ProvideSupport.DELIVERY_TEXT.set(execution, "The team does not accept it: " + refusal.text("reasons"));

        ProvideSupport.forgetDecision(execution);
    }
}
