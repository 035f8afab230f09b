package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.FundFixture.LAST_DAY;
import static org.spinout.fund.FundFixture.pounds;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.spinout.shared.Refusal;

class OfferTests {

    private final FundFixture fund = FundFixture.onH2();
    private final String pot = fund.potWith(pounds(1_000));

    @Test
    void isAcceptedOnTheLastDayAndNotAfterIt() {
        var one = fund.offered(pot, pounds(100));
        var other = fund.offered(pot, pounds(100));
        var lastDay = fund.at(LAST_DAY);
        var dayAfter = fund.at(LAST_DAY.plusDays(1));

        assertConflict("expired on 29 June 2026", () -> dayAfter.awards.accept(other, pounds(100)));
        assertThat(lastDay.in(() -> lastDay.awards.accept(one, pounds(100))).state())
                .isEqualTo(AwardState.ACCEPTED);
    }

    @Test
    void expiresAfterTheLastDayAndNotBefore() {
        var award = fund.offered(pot, pounds(100));
        var lastDay = fund.at(LAST_DAY);
        var dayAfter = fund.at(LAST_DAY.plusDays(1));

        assertConflict("until the end of 29 June 2026", () -> lastDay.awards.expire(award));
        assertThat(fund.ledger.balances(pot).reserved()).isEqualTo(pounds(100));
        var expired = dayAfter.in(() -> dayAfter.awards.expire(award));
        assertThat(expired.state()).isEqualTo(AwardState.EXPIRED);
        assertThat(fund.ledger.balances(pot).available()).isEqualTo(pounds(1_000));
        assertThat(dayAfter.in(() -> dayAfter.awards.expire(award))).isEqualTo(expired);
        assertThat(fund.ledger.entriesOfAward(award))
                .extracting(LedgerEntry::kind)
                .containsExactly(EntryKind.RESERVE, EntryKind.EXPIRE);
    }

    @Test
    void expiresFromTheFirstInstantOfTheNextDayInLondon() {
        var award = fund.offered(pot, pounds(100));

        assertThat(fund.awards.get(award).expiresAt()).isEqualTo("2026-06-29T23:00:00Z");
    }

    private void assertConflict(String because, Supplier<?> step) {
        assertThatThrownBy(() -> fund.in(step))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining(because);
    }
}
