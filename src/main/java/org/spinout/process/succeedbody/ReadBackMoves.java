package org.spinout.process.succeedbody;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Successions;
import org.springframework.stereotype.Component;

/** Takes along what came in while cases moved, and lists what has not moved. */
@Component
class ReadBackMoves implements JavaDelegate {

    private final Successions successions;
    private final ReadBack readBack;

    ReadBackMoves(Successions successions, ReadBack readBack) {
        this.successions = successions;
        this.readBack = readBack;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var succession = successions.get(execution.getProcessBusinessKey());

        readBack.takeAlong(succession);
        var left = readBack.left(succession);

        SucceedBody.CASES_LEFT.set(execution, readBack.inWords(succession, left));
        SucceedBody.EVERY_CASE_MOVED.set(execution, left.isEmpty());
    }
}
