package org.spinout.process.announcewave;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Waves;
import org.springframework.stereotype.Component;

/** Gives a wave up. Its proposals wait for another, and their teams are told. */
@Component
class CancelWave implements JavaDelegate {

    private final Waves waves;
    private final WaveList list;
    private final Answers answers;
    private final CaseNotices notices;

    CancelWave(Waves waves, WaveList list, Answers answers, CaseNotices notices) {
        this.waves = waves;
        this.list = list;
        this.answers = answers;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();
        var decision = answers.latest(number, AnnounceWave.PREPARATION_FORM);
        var proposals = list.takingPart(number);

        waves.cancel(number, "The wave was given up.");

        proposals.forEach(one -> notices.tellTeam(
                one.caseNumber(),
                "The wave of your proposal was given up",
                "Your proposal waits for another wave. The reasons: " + decision.text("reasons")));
    }
}
