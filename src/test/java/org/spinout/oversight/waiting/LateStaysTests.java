package org.spinout.oversight.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.spinout.oversight.waiting.PastWork.BODY;
import static org.spinout.oversight.waiting.PastWork.OTHER_BODY;
import static org.spinout.oversight.waiting.PastWork.TODAY;
import static org.spinout.oversight.waiting.PastWork.task;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LateStaysTests {

    private static final WaitingAsk STEP =
            WaitingAsk.all(TODAY.minusYears(1), TODAY).ofStep("write-plan", "A");

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void listsWhatEndedBeyondTheTargetOfItsVersionTheWorstFirst(String database) {
        var past = PastWork.on(database);
        past.deploy("write-plan", 1, task("A", 5), task("B", 1));
        past.deploy("write-plan", 2, task("A", 3));
        past.proposal("SP-2026-0001", BODY, "RIGHT_TO_REQUEST", "SMALL");
        past.proposal("SP-2026-0002", BODY, "RIGHT_TO_PROVIDE", "LARGE");
        past.instance("write-plan", 1, BODY, "SP-2026-0001")
                .task("A", "2026-06-01 10:00", "2026-06-11 10:00", "+2026-06-03 10:00")
                .task("A", "2026-06-01 10:00", "2026-06-05 10:00")
                .task("A", "2025-05-01 10:00", "2025-06-05 10:00")
                .task("A", "2026-06-01 10:00", null)
                .task("B", "2026-06-01 10:00", "2026-06-30 10:00");
        past.instance("write-plan", 2, BODY, "SP-2026-0002").task("A", "2026-06-01 10:00", "2026-06-05 10:00");
        past.instance("write-plan", 1, OTHER_BODY, "SP-2026-0003").task("A", "2026-06-01 10:00", "2026-06-30 10:00");
        past.figures();
        var late = new LateStays(past.jdbc);
        var own = Set.of(BODY);

        assertThat(late.of(own, STEP, 0, 50))
                .extracting(
                        LateStay::caseNumber,
                        LateStay::queueDays,
                        LateStay::workDays,
                        LateStay::targetDays,
                        LateStay::daysOver)
                .containsExactly(tuple("SP-2026-0001", 2, 6, 5, 3), tuple("SP-2026-0002", 4, 0, 3, 1));
        assertThat(late.count(own, STEP)).isEqualTo(2);
        assertThat(past.figuresOf("A").over()).as("with the one that is open").isEqualTo(3);
        assertThat(late.of(own, STEP, 1, 50)).extracting(LateStay::caseNumber).containsExactly("SP-2026-0002");
        assertThat(late.of(own, STEP, 0, 1)).extracting(LateStay::caseNumber).containsExactly("SP-2026-0001");
        assertThat(late.count(Set.of(BODY, OTHER_BODY), STEP)).isEqualTo(3);
        assertThat(late.count(Set.of(), STEP)).isZero();
        assertThat(late.of(Set.of(), STEP, 0, 50)).isEmpty();
        assertThat(late.count(own, STEP.ofModel("write-plan", 2))).isEqualTo(1);
        assertThat(late.count(own, small())).isEqualTo(1);
    }

    private static WaitingAsk small() {
        return new WaitingAsk("write-plan", null, "A", BODY, "RIGHT_TO_REQUEST", "SMALL", STEP.from(), STEP.until());
    }
}
