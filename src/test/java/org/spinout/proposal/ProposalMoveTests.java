package org.spinout.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.proposal.ProposalState.ABANDONED;
import static org.spinout.proposal.ProposalState.APPROVED;
import static org.spinout.proposal.ProposalState.BEFORE_BOARD;
import static org.spinout.proposal.ProposalState.CALLED_OFF;
import static org.spinout.proposal.ProposalState.CASE_RESUBMITTED;
import static org.spinout.proposal.ProposalState.CASE_SUBMITTED;
import static org.spinout.proposal.ProposalState.EXPRESSION_IN_DRAFT;
import static org.spinout.proposal.ProposalState.EXPRESSION_SUBMITTED;
import static org.spinout.proposal.ProposalState.IN_ASSURANCE;
import static org.spinout.proposal.ProposalState.IN_FINAL_ASSURANCE;
import static org.spinout.proposal.ProposalState.IN_TRANSFER;
import static org.spinout.proposal.ProposalState.LAPSED;
import static org.spinout.proposal.ProposalState.LIVE;
import static org.spinout.proposal.ProposalState.PARTLY_LIVE;
import static org.spinout.proposal.ProposalState.PUT_TO_COMPETITION;
import static org.spinout.proposal.ProposalState.REJECTED;
import static org.spinout.proposal.ProposalState.WITHDRAWN;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposalMoveTests {

    private static final Set<ProposalState> FINAL =
            EnumSet.of(LIVE, PARTLY_LIVE, REJECTED, WITHDRAWN, LAPSED, PUT_TO_COMPETITION, CALLED_OFF, ABANDONED);

    @Test
    void leadsToEveryState() {
        assertThat(reachableFrom(EXPRESSION_IN_DRAFT, EnumSet.allOf(ProposalMove.class)))
                .containsExactlyInAnyOrder(ProposalState.values());
    }

    @Test
    void leadsOutOfEveryStateThatIsNotFinal() {
        assertThat(states().filter(ProposalState::isFinal)).containsExactlyInAnyOrderElementsOf(FINAL);
    }

    @ParameterizedTest
    @EnumSource
    void leadsFromEveryStateToAnEnd(ProposalState state) {
        assertThat(reachableFrom(state, EnumSet.allOf(ProposalMove.class))).containsAnyElementsOf(FINAL);
    }

    @ParameterizedTest
    @EnumSource
    void leadsFromOneStateToOneOther(ProposalMove move) {
        assertThat(move.edges())
                .isNotEmpty()
                .allSatisfy((from, to) -> assertThat(to).isNotEqualTo(from));
        assertThat(move.statesNamed()).doesNotHaveDuplicates();
    }

    @Test
    void letsTheTeamWithdrawOnEveryDayBeforeTheEnd() {
        assertThat(ProposalMove.WITHDRAW.edges().keySet())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(FINAL)));
    }

    @Test
    void letsNoCaseLapseThatWaitsForSomebodysDecision() {
        assertThat(List.of(
                        EXPRESSION_SUBMITTED,
                        CASE_SUBMITTED,
                        CASE_RESUBMITTED,
                        IN_ASSURANCE,
                        IN_FINAL_ASSURANCE,
                        BEFORE_BOARD))
                .noneMatch(ProposalMove.LAPSE::isLegalFrom);
    }

    @Test
    void letsACaseLapseThatWaitsForItsMoneyAfterFinalAssurance() {
        assertThat(ProposalMove.ASSURE.from(IN_FINAL_ASSURANCE)).contains(APPROVED);
        assertThat(ProposalMove.LAPSE.from(APPROVED)).contains(LAPSED);
    }

    @Test
    void knowsNoWayRoundTheBoard() {
        var withoutTheBoardsYes = EnumSet.allOf(ProposalMove.class);
        withoutTheBoardsYes.removeAll(EnumSet.of(ProposalMove.APPROVE, ProposalMove.MODIFY_DECISION));

        assertThat(reachableFrom(EXPRESSION_IN_DRAFT, withoutTheBoardsYes))
                .contains(BEFORE_BOARD)
                .doesNotContain(APPROVED, IN_FINAL_ASSURANCE, IN_TRANSFER, LIVE, PARTLY_LIVE);
    }

    @Test
    void bringsBackToTheBoardWhateverItApproved() {
        var sinceApproval = reachableFrom(
                APPROVED,
                EnumSet.complementOf(
                        EnumSet.of(ProposalMove.RETURN_TO_BOARD, ProposalMove.REFER_TO_BOARD, ProposalMove.RESTART)));
        sinceApproval.removeAll(FINAL);

        assertThat(sinceApproval).isNotEmpty().allMatch(ProposalMove.RETURN_TO_BOARD::isLegalFrom);
    }

    @ParameterizedTest
    @EnumSource
    void saysEveryStateAndMoveInWords(ProposalState state) {
        assertThat(state.meaning()).isNotBlank().doesNotEndWith(".");
        assertThat(states().map(ProposalState::meaning)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(ProposalMove.values()).map(ProposalMove::label))
                .doesNotHaveDuplicates()
                .allMatch(label -> !label.isBlank() && !label.endsWith("."));
    }

    @Test
    void restartsNoCaseThatHasDecidedNothingYet() {
        assertThat(ProposalMove.RESTART.edges())
                .doesNotContainKeys(EXPRESSION_IN_DRAFT, EXPRESSION_SUBMITTED)
                .allSatisfy((from, to) -> assertThat(to).isEqualTo(ProposalState.CASE_IN_DRAFT));
    }

    private static Stream<ProposalState> states() {
        return Arrays.stream(ProposalState.values());
    }

    private static Set<ProposalState> reachableFrom(ProposalState start, Set<ProposalMove> moves) {
        var reached = EnumSet.of(start);
        var waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            var state = waiting.remove();
            moves.stream()
                    .flatMap(move -> move.from(state).stream())
                    .filter(reached::add)
                    .forEach(waiting::add);
        }
        return reached;
    }
}
