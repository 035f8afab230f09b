package org.spinout.process.spinoutservice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.LapsedConditions;
import org.spinout.proposal.Waves;
import org.springframework.stereotype.Component;

/**
 * Puts the case among those that wait for a wave, and asks whether it was announced already. A case one of whose
 * conditions has lapsed waits for no wave: its board looks first.
 */
@Component
class CheckWave implements JavaDelegate {

    private final Waves waves;
    private final LapsedConditions lapsed;

    CheckWave(Waves waves, LapsedConditions lapsed) {
        this.waves = waves;
        this.lapsed = lapsed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();

        waves.await(caseNumber);

        var needNotWait =
                waves.isAnnounced(caseNumber) || !lapsed.of(caseNumber).isEmpty();
        SpinOutService.WAVE_ANNOUNCED.set(execution, needNotWait);
    }
}
