package org.spinout.process.announcewave;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Waves;
import org.springframework.stereotype.Component;

/** Takes one proposal out of a wave, and tells its team and host why. It waits for the next. */
@Component
class HoldProposalBack implements JavaDelegate {

    private final Waves waves;
    private final WaveList list;
    private final Answers answers;
    private final WaveRecord record;
    private final CaseNotices notices;

    HoldProposalBack(Waves waves, WaveList list, Answers answers, WaveRecord record, CaseNotices notices) {
        this.waves = waves;
        this.list = list;
        this.answers = answers;
        this.record = record;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();
        var decision = answers.latest(number, AnnounceWave.SIGN_OFF_FORM);
        var caseNumber = Objects.requireNonNull(decision.text("heldBackCase"));
        var reasons = Objects.requireNonNull(decision.text("reasons"));

        waves.holdBack(number, caseNumber, reasons);
        record.enter(caseNumber, "heldBack", decision.text("reasonCode"), decision, execution.getTenantId());

        tell(caseNumber, AnnounceWave.WAVE_NAME.from(execution), reasons);
        execution.setVariables(list.of(number));
        AnnounceWave.WAVE_NOTE.set(execution, "**Held back:** " + caseNumber + ".");
        AnnounceWave.forgetDecision(execution);
    }

    private void tell(String caseNumber, String wave, String reasons) {
        var subject = "Your proposal is held back from " + wave;
        var text = "It waits for the next wave. The reasons: " + reasons;
        notices.tellTeam(caseNumber, subject, text);
        notices.tellHost("sponsors", caseNumber, subject, text);
    }
}
