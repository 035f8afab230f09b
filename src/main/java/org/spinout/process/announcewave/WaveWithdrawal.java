package org.spinout.process.announcewave;

import org.camunda.bpm.engine.RuntimeService;
import org.spinout.process.CaseMessages;
import org.spinout.proposal.Waves;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Takes a case that can no longer be announced out of its wave, and shows those who work on the wave what is left. */
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
        dropOut(caseNumber, "The proposal has ended.");
    }

    /** Part of taking an approval back. Nothing to do is no fault. @param why a sentence for those who work on the wave */
    public void dropOut(String caseNumber, String why) {
        waves.dropOut(caseNumber, why).ifPresent(wave -> messages.asNobody(() -> show(wave.number(), caseNumber, why)));
    }

    private void show(String wave, String caseNumber, String why) {
        var shown = list.of(wave);
        shown.put(AnnounceWave.WAVE_NOTE.name(), "**" + caseNumber + " has dropped out.** " + why);
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(AnnounceWave.PROCESS)
                .processInstanceBusinessKey(wave)
                .list()
                .forEach(instance -> runtime.setVariables(instance.getId(), shown));
    }
}
