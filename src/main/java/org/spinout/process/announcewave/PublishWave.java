package org.spinout.process.announcewave;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseNotices;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.proposal.WaveProposal;
import org.spinout.proposal.Waves;
import org.springframework.stereotype.Component;

/** Announces a wave: each case goes on from here, and its people are told. */
@Component
class PublishWave implements JavaDelegate {

    private final Waves waves;
    private final Answers answers;
    private final WaveRecord record;
    private final CaseMessages messages;
    private final CaseNotices notices;

    PublishWave(Waves waves, Answers answers, WaveRecord record, CaseMessages messages, CaseNotices notices) {
        this.waves = waves;
        this.answers = answers;
        this.record = record;
        this.messages = messages;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();
        var signOff = answers.latest(number, AnnounceWave.SIGN_OFF_FORM);
        var name = AnnounceWave.WAVE_NAME.from(execution);

        var announced = waves.announce(number);

        announced.forEach(one -> announce(one, name, signOff, execution.getTenantId()));
        AnnounceWave.ANYTHING_ANNOUNCED.set(execution, !announced.isEmpty());
    }

    private void announce(WaveProposal one, String wave, Answer signOff, String bodyId) {
        record.enter(one.caseNumber(), "announced", null, signOff, bodyId);
        var subject = one.serviceName() + " is announced";
        var text = "It is part of " + wave + ". The way to its transfer is open.";
        notices.tellTeam(one.caseNumber(), subject, text);
        notices.tellHost("sponsors", one.caseNumber(), subject, text);
        // A case that is not at its wait, such as one of an earlier release, is told nothing it could act on.
        messages.tellEveryPart(AnnounceWave.WAVE_ANNOUNCED, one.caseNumber());
    }
}
