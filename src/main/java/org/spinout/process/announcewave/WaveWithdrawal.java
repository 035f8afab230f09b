package org.spinout.process.announcewave;

import org.camunda.bpm.engine.RuntimeService;
import org.spinout.process.CaseMessages;
import org.spinout.proposal.Waves;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Takes a case that has ended out of its wave, and shows those who work on the wave what is left of it. */
@Component
public class WaveWithdrawal {

    private final Waves waves;
    private final WaveList list;
    private final RuntimeService runtime;
    private final CaseMessages messages;

    WaveWithdrawal(Waves waves, WaveList list, @Lazy RuntimeService runtime, CaseMessages messages) {
        this.waves = waves;
        this.list = list;
        this.runtime = runtime;
        this.messages = messages;
    }

    /** Part of ending a case. Nothing to do is no fault. */
    public void dropOut(String caseNumber) {
        waves.dropOut(caseNumber, "The proposal has ended.")
                .ifPresent(wave -> messages.asNobody(() -> show(wave.number(), caseNumber)));
    }

    private void show(String wave, String caseNumber) {
        var shown = list.of(wave);
        shown.put(AnnounceWave.WAVE_NOTE.name(), "**" + caseNumber + " has dropped out:** the proposal has ended.");
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(AnnounceWave.PROCESS)
                .processInstanceBusinessKey(wave)
                .list()
                .forEach(instance -> runtime.setVariables(instance.getId(), shown));
    }
}
