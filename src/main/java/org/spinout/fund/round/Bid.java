package org.spinout.fund.round;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;

/**
 * One team's bid in one round.
 *
 * <p>It begins as a draft, which only the team knows, and is submitted before the closing second or listed as not
 * submitted. It is tested and scored; the panel invests in it, asks for more work, or rejects it. Where the money ran out
 * before its turn it waits on the reserve list. {@link BidMove} lists every step.
 *
 * @param number such as {@code BD-2026-0001}
 * @param caseNumber the proposal it is for
 * @param request null until it is submitted, as are the next three
 * @param receipt its place in the order of submission within the round, from 1
 * @param failedTests the codes of the tests it failed; none unless it is not eligible
 * @param score null until it stands
 */
public record Bid(
        String number,
        String roundNumber,
        String caseNumber,
        BidState state,
        String startedBy,
        Instant startedAt,
        @Nullable BidRequest request,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable Integer receipt,
        List<String> failedTests,
        @Nullable Points score) {

    /** As the team quotes it: {@code FR-2026-01/7}; empty before it is submitted. */
    public String receiptNumber() {
        return receipt == null ? "" : roundNumber + "/" + receipt;
    }

    /** What is bid for; only asked of a submitted bid. */
    public BidRequest submittedRequest() {
        return Objects.requireNonNull(request, number);
    }

    /** What is bid for in money; only asked of a submitted bid. */
    public Money requested() {
        return submittedRequest().requested();
    }

    /** The bid after a move that needs no facts of its own. */
    Bid after(BidMove move) {
        move.require(this);
        return with(move.to(), failedTests, score);
    }

    /** The bid sent in. */
    Bid submitted(BidRequest asked, String by, Instant at, int receiptGiven) {
        BidMove.SUBMIT.require(this);
        return new Bid(
                number,
                roundNumber,
                caseNumber,
                BidMove.SUBMIT.to(),
                startedBy,
                startedAt,
                asked,
                by,
                at,
                receiptGiven,
                failedTests,
                score);
    }

    /** The bid tested. */
    Bid tested(List<String> failures) {
        var move = failures.isEmpty() ? BidMove.PASS_TESTS : BidMove.FAIL_TESTS;
        move.require(this);
        return with(move.to(), failures, score);
    }

    /** The bid whose score stands. */
    Bid assessed(Points points) {
        BidMove.ASSESS.require(this);
        return with(BidMove.ASSESS.to(), failedTests, points);
    }

    private Bid with(BidState next, List<String> failures, @Nullable Points points) {
        return new Bid(
                number,
                roundNumber,
                caseNumber,
                next,
                startedBy,
                startedAt,
                request,
                submittedBy,
                submittedAt,
                receipt,
                failures,
                points);
    }
}
