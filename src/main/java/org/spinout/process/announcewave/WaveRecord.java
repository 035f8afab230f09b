package org.spinout.process.announcewave;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spinout.proposal.Answer;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.springframework.stereotype.Component;

/** Enters in the record of a case what became of it in a wave. */
@Component
class WaveRecord {

    private static final String GATE = "Announcement in a wave";

    private final DecisionRecord record;

    WaveRecord(DecisionRecord record) {
        this.record = record;
    }

    void enter(String caseNumber, String outcome, @Nullable String reasonCode, Answer signOff, String bodyId) {
        record.enter(new NewEntry(
                caseNumber,
                GATE,
                outcome,
                reasonCode,
                Objects.requireNonNullElse(signOff.text("reasons"), ""),
                signOff.user(),
                AnnounceWave.ROLE,
                bodyId,
                List.of(signOff.caseNumber() + ": " + signOff.reference()),
                List.of()));
    }
}
