package org.spinout.fund.round;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.spinout.shared.Refusal;

class BidMoveTests {

    /** The table once more, as the fund's manager would draw it; a move added to one must be added to the other. */
    private static final Set<String> LEGAL = Set.of(
            "DRAFT SUBMIT SUBMITTED",
            "DRAFT MISS NOT_SUBMITTED",
            "DRAFT WITHDRAW WITHDRAWN",
            "DRAFT CANCEL CANCELLED",
            "SUBMITTED PASS_TESTS ELIGIBLE",
            "SUBMITTED FAIL_TESTS INELIGIBLE",
            "SUBMITTED WITHDRAW WITHDRAWN",
            "SUBMITTED CANCEL CANCELLED",
            "ELIGIBLE ASSESS ASSESSED",
            "ELIGIBLE WITHDRAW WITHDRAWN",
            "ELIGIBLE CANCEL CANCELLED",
            "ASSESSED SCORE_AGAIN ELIGIBLE",
            "ASSESSED AWARD AWARDED",
            "ASSESSED PUT_ON_RESERVE ON_RESERVE",
            "ASSESSED SUPPORT_MORE MORE_SUPPORT",
            "ASSESSED REJECT REJECTED",
            "ASSESSED WITHDRAW WITHDRAWN",
            "ASSESSED CANCEL CANCELLED",
            "ON_RESERVE AWARD AWARDED",
            "ON_RESERVE PASS_OVER NOT_REACHED",
            "ON_RESERVE WITHDRAW WITHDRAWN");

    @Test
    void listsEveryLegalMoveAndNoOther() {
        var listed = Arrays.stream(BidState.values())
                .flatMap(state -> Arrays.stream(BidMove.values())
                        .filter(move -> move.isLegalFrom(state))
                        .map(move -> state + " " + move + " " + move.to()))
                .collect(toCollection(TreeSet::new));

        assertThat(listed).containsExactlyInAnyOrderElementsOf(LEGAL);
    }

    @Test
    void leadsToEveryStateFromTheFirst() {
        var reached = EnumSet.of(BidState.DRAFT);
        while (reached.addAll(Arrays.stream(BidMove.values())
                .filter(move -> reached.stream().anyMatch(move::isLegalFrom))
                .map(BidMove::to)
                .toList())) {}

        assertThat(reached).containsExactly(BidState.values());
    }

    @Test
    void tellsWhereABidStandsThatCannotBeMoved() {
        var rejected = bid(BidState.REJECTED);

        assertThatThrownBy(() -> rejected.after(BidMove.AWARD))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessage("BD-2026-0001 cannot be awarded: it is rejected.");
        assertThat(rejected.state().isOpen()).isFalse();
    }

    private static Bid bid(BidState state) {
        var at = Instant.parse("2026-07-01T08:00:00Z");
        return new Bid(
                "BD-2026-0001",
                "FR-2026-01",
                "SP-2026-0001",
                state,
                "proposer",
                at,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }
}
