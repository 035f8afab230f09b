package org.spinout.process.succeedbody;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Successions;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Enters where somebody has said that cases go. */
@Component
class PlaceCases implements JavaDelegate {

    private final Successions successions;
    private final OwnAnswers answers;
    private final Placing placing;

    PlaceCases(Successions successions, OwnAnswers answers, Placing placing) {
        this.successions = successions;
        this.answers = answers;
        this.placing = placing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var succession = successions.get(execution.getProcessBusinessKey());
        var by = answers.latest(execution, "assign-successors").user();

        placing.asWritten(succession, SucceedBody.placed(execution), by);
        placing.rest(succession, SucceedBody.restTo(execution), by);

        SucceedBody.forgetPlaces(execution);
    }
}
