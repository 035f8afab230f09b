package org.spinout.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.board.BoardFixture.TODAY;
import static org.spinout.board.BoardFixture.condition;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.shared.Refusal;

class ConditionsTests {

    private static final String CASE = "SP-2026-0001";

    private final BoardFixture board = BoardFixture.onH2();

    private Condition imposed() {
        board.conditions.imposeAsAssurer(CASE, List.of(condition(TODAY.plusDays(30))));
        var all = board.conditions.of(CASE);
        return all.get(all.size() - 1);
    }

    @Test
    void areDischargedEachByItself() {
        var first = imposed();
        var second = imposed();

        var discharged = board.conditions.discharge(first.id(), "sponsor", "Lease of 1 July, signed.");

        assertThat(discharged.state()).isEqualTo(ConditionState.DISCHARGED);
        assertThat(discharged.dischargedBy()).isEqualTo("sponsor");
        assertThat(discharged.evidenceGiven()).isEqualTo("Lease of 1 July, signed.");
        assertThat(discharged.endedAt()).isEqualTo(board.clock.instant());
        assertThat(board.conditions.outstanding(CASE)).containsExactly(second);
        assertThat(board.conditions.of(CASE)).containsExactly(discharged, second);
    }

    @Test
    void lapseOnTheirLongStopDateAndNotBefore() {
        var condition = imposed();

        board.clock.moveTo(TODAY.plusDays(29));
        assertThatThrownBy(() -> board.conditions.lapse(condition.id()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("1 July 2026");

        board.clock.moveTo(TODAY.plusDays(30));
        assertThat(board.conditions.lapse(condition.id()).state()).isEqualTo(ConditionState.LAPSED);
        assertThat(board.conditions.outstanding(CASE)).isEmpty();
    }

    @Test
    void endOnce() {
        var discharged = imposed();
        board.conditions.discharge(discharged.id(), "sponsor", "The lease.");
        var lapsed = imposed();
        board.clock.moveTo(TODAY.plusDays(30));
        board.conditions.lapse(lapsed.id());

        for (var id : List.of(discharged.id(), lapsed.id())) {
            assertThatThrownBy(() -> board.conditions.discharge(id, "sponsor", "The lease."))
                    .isInstanceOf(Refusal.Conflict.class);
            assertThatThrownBy(() -> board.conditions.lapse(id)).isInstanceOf(Refusal.Conflict.class);
        }
        assertThat(board.conditions.of(CASE))
                .extracting(Condition::state)
                .containsExactly(ConditionState.DISCHARGED, ConditionState.LAPSED);
    }

    @Test
    void areDischargedOnEvidence() {
        var condition = imposed();

        assertThatThrownBy(() -> board.conditions.discharge(condition.id(), "sponsor", " "))
                .isInstanceOf(Refusal.class);
        assertThat(board.conditions.outstanding(CASE)).containsExactly(condition);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void needALongStopInTheFuture(int days) {
        assertThatThrownBy(() -> board.conditions.imposeAsAssurer(CASE, List.of(condition(TODAY.plusDays(days)))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("future");
        assertThat(board.conditions.of(CASE)).isEmpty();
    }

    @Test
    void areKnownByTheirId() {
        assertThatThrownBy(() -> board.conditions.get(99)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> board.conditions.discharge(99, "sponsor", "The lease."))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> board.conditions.lapse(99)).isInstanceOf(Refusal.class);
    }

    @Test
    void givesAConditionMoreTimeForAReason() {
        var id = imposed().id();

        var extended = board.conditions.extend(id, TODAY.plusDays(60), "chair", "The landlord was away.");

        assertThat(extended.longStop()).isEqualTo(TODAY.plusDays(60));
        assertThat(extended.source()).isEqualTo(ConditionSource.ASSURER);
        assertThatThrownBy(() -> board.conditions.extend(id, TODAY.plusDays(60), "chair", "Again."))
                .hasMessageContaining("More time ends after");
        assertThatThrownBy(() -> board.conditions.extend(id, TODAY.plusDays(90), "chair", " "))
                .hasMessageContaining("Say why");
    }

    @Test
    void givesNoMoreTimeToWhatHasEnded() {
        var id = imposed().id();
        board.conditions.discharge(id, "sponsor", "The lease");

        assertThatThrownBy(() -> board.conditions.extend(id, TODAY.plusDays(60), "chair", "Late."))
                .isInstanceOf(Refusal.Conflict.class);
    }
}
