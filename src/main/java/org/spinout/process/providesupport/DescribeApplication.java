package org.spinout.process.providesupport;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Adds what the team answered to what the panel reads. */
@Component
class DescribeApplication implements JavaDelegate {

    private final OwnAnswers answers;
    private final SupportWords words;

    DescribeApplication(OwnAnswers answers, SupportWords words) {
        this.answers = answers;
        this.words = words;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = answers.latest(execution, ProvideSupport.ANSWER_FORM);

        ProvideSupport.MORE_TEXT.set(execution, "**The team adds:** " + answer.text("moreInformation"));

        ProvideSupport.BUDGET_TEXT.set(execution, words.budget());
        ProvideSupport.forgetDecision(execution);
    }
}
