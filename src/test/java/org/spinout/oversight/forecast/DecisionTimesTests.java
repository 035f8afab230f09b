package org.spinout.oversight.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.proposal.ProposalMove.ACCEPT_EXPRESSION;
import static org.spinout.proposal.ProposalMove.DEFER;
import static org.spinout.proposal.ProposalMove.REFER_TO_BOARD;
import static org.spinout.proposal.ProposalMove.REJECT;
import static org.spinout.proposal.ProposalMove.RETURN_EXPRESSION;
import static org.spinout.proposal.ProposalMove.SUBMIT_CASE;
import static org.spinout.proposal.ProposalMove.SUBMIT_EXPRESSION;
import static org.spinout.proposal.ProposalMove.WITHDRAW;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worked out by hand; the room says nothing of less than two cases. */
class DecisionTimesTests {

    private static final Set<String> OURS = Set.of("b1001");

    /** Sent on day 2; returned on day 5 and sent again on day 6, accepted on day 7: three days, then one. */
    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void countsFromTheDayACaseIsSentToTheDayItIsDecided(String database) {
        var room = new ForecastRoom(database);
        var twice = room.open();
        var open = room.open();
        var foreign = room.open(ForecastRoom.SCHEME, "b2002");
        room.turnToDay(2);
        room.move(twice, SUBMIT_EXPRESSION);
        room.turnToDay(5);
        room.move(twice, RETURN_EXPRESSION);
        room.move(open, SUBMIT_EXPRESSION);
        room.turnToDay(6);
        room.move(twice, SUBMIT_EXPRESSION);
        room.move(foreign, SUBMIT_EXPRESSION, ACCEPT_EXPRESSION);
        room.turnToDay(7);
        room.move(twice, ACCEPT_EXPRESSION);

        // One of three waits ends on day 1: 2/3. One is open since two days. The last ends on day 3: nothing is left.
        assertThat(room.decisions().of(OURS).get(0))
                .isEqualTo(new DecisionTime("The host, on the expression of interest", 2, 2, 3, 3));
    }

    @Test
    void countsADeferralAsWaitingAndAWithdrawalAsNoDecision() {
        var room = new ForecastRoom("h2");
        var rejected = room.open();
        var withdrawn = room.open();
        for (var number : new String[] {rejected, withdrawn}) {
            room.move(number, SUBMIT_EXPRESSION, ACCEPT_EXPRESSION, SUBMIT_CASE, REFER_TO_BOARD);
        }
        room.turnToDay(4);
        room.move(rejected, DEFER);
        room.move(withdrawn, WITHDRAW);
        room.turnToDay(9);
        room.move(rejected, REFER_TO_BOARD);
        room.turnToDay(10);
        room.move(rejected, REJECT);

        assertThat(room.decisions().of(OURS).get(3)).isEqualTo(new DecisionTime("The board", 2, 1, 10, 10));
        assertThat(room.decisions().of(Set.of("b9999")).get(3))
                .isEqualTo(new DecisionTime("The board", 0, 0, null, null));
    }
}
