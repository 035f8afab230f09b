package org.spinout.fund;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.FundFixture.LAST_DAY;
import static org.spinout.fund.FundFixture.pounds;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinout.shared.Refusal;

class AwardMoveTests {

    /** The table once more, as the fund's manager would draw it; a move added to one must be added to the other. */
    private static final Set<String> LEGAL = Set.of(
            "APPLIED APPRAISE APPRAISED",
            "APPLIED REJECT REJECTED",
            "APPLIED WITHDRAW WITHDRAWN",
            "APPRAISED SEND_BACK APPLIED",
            "APPRAISED REJECT REJECTED",
            "APPRAISED OFFER OFFERED",
            "APPRAISED WITHDRAW WITHDRAWN",
            "OFFERED ACCEPT ACCEPTED",
            "OFFERED DECLINE DECLINED",
            "OFFERED EXPIRE EXPIRED",
            "OFFERED WITHDRAW WITHDRAWN",
            "ACCEPTED AGREE AGREED",
            "ACCEPTED DECLINE DECLINED",
            "ACCEPTED WITHDRAW WITHDRAWN",
            "AGREED PAY PAYING",
            "AGREED CLOSE CLOSED",
            "AGREED WITHDRAW WITHDRAWN",
            "PAYING PAY PAYING",
            "PAYING CLOSE CLOSED",
            "PAYING WITHDRAW WITHDRAWN",
            "PAYING RECOVER RECOVERED",
            "CLOSED RECOVER RECOVERED",
            "WITHDRAWN RECOVER RECOVERED",
            "RECOVERED RECOVER RECOVERED");

    private static final FundFixture FUND = FundFixture.onH2();
    private static final FundFixture AFTERWARDS = FUND.at(LAST_DAY.plusDays(1));
    private static final String POT = FUND.potWith(pounds(1_000_000));

    @Test
    void listsEveryLegalMoveAndNoOther() {
        var listed = everyStateAndMove()
                .filter(pair -> move(pair).isLegalFrom(state(pair)))
                .map(pair -> state(pair) + " " + move(pair) + " " + move(pair).to())
                .collect(toCollection(TreeSet::new));

        assertThat(listed).containsExactlyInAnyOrderElementsOf(LEGAL);
    }

    @Test
    void leadsToEveryStateFromTheFirst() {
        var reached = EnumSet.of(AwardState.APPLIED);
        while (reached.addAll(Arrays.stream(AwardMove.values())
                .filter(move -> reached.stream().anyMatch(move::isLegalFrom))
                .map(AwardMove::to)
                .toList())) {}

        assertThat(reached).containsExactly(AwardState.values());
    }

    @Test
    void leadsOnFromEveryStateThatIsOpen() {
        assertThat(AwardState.values())
                .filteredOn(AwardState::isOpen)
                .containsExactly(
                        AwardState.APPLIED,
                        AwardState.APPRAISED,
                        AwardState.OFFERED,
                        AwardState.ACCEPTED,
                        AwardState.AGREED,
                        AwardState.PAYING);
    }

    @ParameterizedTest
    @MethodSource("everyStateAndMove")
    void holdsForEveryStepOfEveryAward(AwardState state, AwardMove move) {
        var award = awardThatIs(state);
        assertThat(FUND.awards.get(award).state()).isEqualTo(state);
        var before = FUND.ledger.entriesOfAward(award);

        if (move.isLegalFrom(state)) {
            make(move, award, 2);
            assertThat(FUND.awards.get(award).state()).isEqualTo(move.to());
        } else if (state == move.to()
                && move != AwardMove.APPRAISE
                && move != AwardMove.SEND_BACK
                && move != AwardMove.REJECT) {
            make(move, award, 1);
            assertThat(FUND.awards.get(award).state()).isEqualTo(state);
            assertThat(FUND.ledger.entriesOfAward(award)).isEqualTo(before);
        } else {
            // Another amount where the same would be the harmless repetition of an earlier step.
            assertThatThrownBy(() -> make(move, award, 2)).isInstanceOf(Refusal.Conflict.class);
            assertThat(FUND.awards.get(award).state()).isEqualTo(state);
            assertThat(FUND.ledger.entriesOfAward(award)).isEqualTo(before);
        }
    }

    static Stream<Arguments> everyStateAndMove() {
        return Arrays.stream(AwardState.values())
                .flatMap(state -> Arrays.stream(AwardMove.values()).map(move -> Arguments.of(state, move)));
    }

    private static AwardState state(Arguments pair) {
        return (AwardState) pair.get()[0];
    }

    private static AwardMove move(Arguments pair) {
        return (AwardMove) pair.get()[1];
    }

    private static String awardThatIs(AwardState state) {
        var award = FUND.in(
                () -> FUND.awards.apply(FundFixture.CASE, Product.REVENUE_GRANT, pounds(100), "A van", "proposer"));
        wayTo(state).forEach(move -> make(move, award, 1));
        return award;
    }

    private static List<AwardMove> wayTo(AwardState state) {
        return switch (state) {
            case APPLIED -> List.of();
            case APPRAISED -> List.of(AwardMove.APPRAISE);
            case OFFERED -> List.of(AwardMove.APPRAISE, AwardMove.OFFER);
            case ACCEPTED -> List.of(AwardMove.APPRAISE, AwardMove.OFFER, AwardMove.ACCEPT);
            case AGREED -> List.of(AwardMove.APPRAISE, AwardMove.OFFER, AwardMove.ACCEPT, AwardMove.AGREE);
            case PAYING ->
                List.of(AwardMove.APPRAISE, AwardMove.OFFER, AwardMove.ACCEPT, AwardMove.AGREE, AwardMove.PAY);
            case CLOSED -> then(AwardState.PAYING, AwardMove.CLOSE);
            case DECLINED -> then(AwardState.OFFERED, AwardMove.DECLINE);
            case EXPIRED -> then(AwardState.OFFERED, AwardMove.EXPIRE);
            case REJECTED -> List.of(AwardMove.REJECT);
            case WITHDRAWN -> then(AwardState.PAYING, AwardMove.WITHDRAW);
            case RECOVERED -> then(AwardState.PAYING, AwardMove.RECOVER);
        };
    }

    private static List<AwardMove> then(AwardState state, AwardMove move) {
        return Stream.concat(wayTo(state).stream(), Stream.of(move)).toList();
    }

    private static Object make(AwardMove move, String award, int turn) {
        var awards = FUND.awards;
        return switch (move) {
            case APPRAISE -> FUND.in(() -> awards.appraise(award));
            case SEND_BACK -> FUND.in(() -> awards.sendBack(award));
            case REJECT -> FUND.in(() -> awards.reject(award));
            case OFFER -> FUND.in(() -> awards.offer(award, pounds(100 - turn), POT, LAST_DAY));
            case ACCEPT -> FUND.in(() -> awards.accept(award, pounds(90 - turn)));
            case DECLINE -> FUND.in(() -> awards.decline(award));
            case EXPIRE -> AFTERWARDS.in(() -> AFTERWARDS.awards.expire(award));
            case AGREE -> FUND.in(() -> awards.agree(award));
            case PAY -> FUND.in(() -> awards.payTranche(award, turn, pounds(20)));
            case CLOSE -> FUND.in(() -> awards.close(award));
            case WITHDRAW -> FUND.in(() -> awards.withdraw(award));
            case RECOVER -> FUND.in(() -> awards.recover(award, turn, pounds(5)));
        };
    }
}
