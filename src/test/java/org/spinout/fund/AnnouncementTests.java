package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.FundFixture.TODAY;
import static org.spinout.fund.FundFixture.pounds;

import org.junit.jupiter.api.Test;
import org.spinout.shared.Refusal;

class AnnouncementTests {

    private final FundFixture fund = FundFixture.onH2();
    private final String pot = fund.potWith(pounds(1_000));

    @Test
    void keepsTheFirstDayThroughAllThatFollows() {
        var award = fund.offered(pot, pounds(100));
        assertThat(fund.awards.get(award).announcedOn()).isNull();

        fund.in(() -> fund.awards.announce(award, TODAY.minusDays(1)));
        fund.in(() -> fund.awards.announce(award, TODAY));
        fund.in(() -> fund.awards.accept(award, pounds(100)));

        assertThat(fund.awards.get(award).announcedOn()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void comesWithTheAgreementOutsideAnyRound() {
        var award = fund.agreed(pot, pounds(100));

        assertThat(fund.awards.get(award).announcedOn()).isEqualTo(TODAY);
    }

    @Test
    void isOfSomethingThatWasOfferedAndOfNoDayToCome() {
        var applied = fund.appraised(pounds(100));
        var offered = fund.offered(pot, pounds(100));

        assertThatThrownBy(() -> fund.in(() -> fund.awards.announce(applied, TODAY)))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> fund.in(() -> fund.awards.announce(offered, TODAY.plusDays(1))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("still to come");
    }
}
