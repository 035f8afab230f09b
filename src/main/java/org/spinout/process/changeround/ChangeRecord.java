package org.spinout.process.changeround;

import static org.spinout.process.changeround.ChangeRound.NEW_CLOSES_ON;
import static org.spinout.process.changeround.ChangeRound.NEW_CLOSES_TIME;
import static org.spinout.process.changeround.ChangeRound.REASONS;
import static org.spinout.process.changeround.ChangeRound.REQUESTER;
import static org.spinout.process.changeround.ChangeRound.ROUND_CHANGE;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.process.WorkingTime;
import org.spinout.process.runfundinground.RunFundingRound;
import org.spinout.proposal.Answers;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.springframework.stereotype.Component;

/** Keeps what was asked about a round, and enters it in the round's own record. */
@Component
class ChangeRecord {

    private final Answers answers;
    private final DecisionRecord record;

    ChangeRecord(Answers answers, DecisionRecord record) {
        this.answers = answers;
        this.record = record;
    }

    void enter(DelegateExecution execution) {
        var round = execution.getProcessBusinessKey();
        var manager = REQUESTER.from(execution);
        var fields = new TreeMap<String, Object>();
        fields.put(ChangeRound.CHANGE.name(), ROUND_CHANGE.from(execution));
        fields.put(REASONS.name(), REASONS.from(execution));
        Optional.ofNullable(NEW_CLOSES_ON.orNull(execution))
                .ifPresent(day -> fields.put(NEW_CLOSES_ON.name(), WorkingTime.dayOf(day)));
        Optional.ofNullable(NEW_CLOSES_TIME.orNull(execution))
                .ifPresent(time -> fields.put(NEW_CLOSES_TIME.name(), time));

        var kept = answers.keep(round, ChangeRound.FORM, null, manager, fields);
        record.enter(new NewEntry(
                round,
                "Change of a funding round",
                ROUND_CHANGE.from(execution),
                null,
                REASONS.from(execution),
                manager,
                RunFundingRound.ROLE,
                Objects.requireNonNull(execution.getTenantId()),
                List.of(kept.reference()),
                List.of()));
    }
}
