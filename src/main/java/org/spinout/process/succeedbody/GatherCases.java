package org.spinout.process.succeedbody;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Successions;
import org.springframework.stereotype.Component;

/** Finds the cases of the predecessor and gives each the successor that the rule has for it. */
@Component
class GatherCases implements JavaDelegate {

    private final Successions successions;
    private final Placing placing;
    private final SuccessionTexts texts;

    GatherCases(Successions successions, Placing placing, SuccessionTexts texts) {
        this.successions = successions;
        this.placing = placing;
        this.texts = texts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var succession = successions.get(execution.getProcessBusinessKey());

        placing.byRule(succession);

        SucceedBody.CASES.set(execution, texts.cases(succession));
        SucceedBody.EVERY_CASE_PLACED.set(
                execution, placing.withoutSuccessor(succession).isEmpty());
    }
}
