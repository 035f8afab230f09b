package org.spinout.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class RoundsTests {

    private final Room room = Room.onH2();
    private final Rounds rounds = new Rounds(room.jdbc, room.clock);

    @Test
    void countFromOneAndNameTheDecisionTheyAnswer() {
        var number = room.open().number();
        assertThat(rounds.current(number)).isEqualTo(1);

        rounds.open(number, 2);
        var third = rounds.open(number, 5);

        assertThat(third.number()).isEqualTo(3);
        assertThat(rounds.current(number)).isEqualTo(3);
        assertThat(rounds.of(number)).extracting(Rounds.Round::afterDecision).containsExactly(2, 5);
    }

    @Test
    void answerADecisionOnce() {
        var number = room.open().number();
        rounds.open(number, 2);

        assertThatThrownBy(() -> rounds.open(number, 2)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void belongToACaseThatIsThere() {
        assertThatThrownBy(() -> rounds.open("SP-2020-9999", 2)).isInstanceOf(DataIntegrityViolationException.class);
    }
}
