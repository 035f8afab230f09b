package org.spinout.fund.round;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.round.RoundFixture.pounds;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database itself refuses, whoever asks. */
class RoundConstraintsTests {

    private final RoundFixture fund = RoundFixture.onH2();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE funding_round SET closes_at = opens_at | round_opens_before_it_closes",
                "UPDATE funding_round SET state = 'DECIDED' | round_is_decided_whole",
                "UPDATE funding_round SET state = 'CANCELLED' | round_is_cancelled_with_reasons",
                "UPDATE funding_round SET published_on = DATE '2026-09-30' | only_a_decided_round_is_published",
                "UPDATE bid SET receipt = 1 | one_receipt_per_bid",
                "UPDATE bid SET least_useful_pence = requested_pence + 1 | a_part_is_no_more_than_the_whole",
                "UPDATE bid SET purpose = NULL | a_bid_is_submitted_whole",
                "UPDATE bid SET state = 'ASSESSED' | only_a_scored_bid_is_decided",
                "INSERT INTO bid (bid_number, round_number, case_number, state, started_by, started_at) SELECT 'BD-9',"
                        + " round_number, case_number, 'SUBMITTED', started_by, started_at FROM bid WHERE receipt = 1"
                        + " | only_a_submitted_bid_is_judged"
            })
    void refuses(String change, String constraint) {
        var round = fund.round(pounds(100));
        fund.submitted(round, "SP-2026-0001", pounds(50));
        fund.submitted(round, "SP-2026-0002", pounds(50));

        assertThatThrownBy(() -> fund.jdbc.sql(change).update())
                .hasMessageContaining(constraint.toUpperCase(Locale.ROOT));
    }
}
