package org.spinout.process.announcewave;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Bodies;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.WavePlace;
import org.spinout.proposal.Waves;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Opens a wave with every approved proposal of its scheme that waits, and gives it its number. */
@Component
class GatherProposals implements JavaDelegate {

    private final Waves waves;
    private final Bodies bodies;
    private final WaveList list;

    GatherProposals(Waves waves, Bodies bodies, WaveList list) {
        this.waves = waves;
        this.bodies = bodies;
        this.list = list;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requireNational(execution);
        var name = AnnounceWave.WAVE_NAME.from(execution);
        var scheme = CaseVariables.SCHEME.from(execution);

        var wave = waves.gather(name, scheme, AnnounceWave.GATHERED_BY.from(execution), this::place);

        execution.setProcessBusinessKey(wave.number());
        AnnounceWave.WAVE_NUMBER.set(execution, wave.number());
        AnnounceWave.WAVE_NOTE.set(execution, "");
        execution.setVariables(list.of(wave.number()));
    }

    private WavePlace place(Proposal proposal) {
        var host = bodies.get(proposal.bodyId());
        return new WavePlace(host.name(), host.region());
    }

    private static void requireNational(DelegateExecution execution) {
        if (Objects.isNull(execution.getTenantId())) {
            throw new Refusal.NotEntitled("A wave is announced by a national body, and you are registered with none.");
        }
    }
}
