package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.FundFixture.pounds;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.TestDatabase;

class LedgerOnPostgresTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger_entry SET amount_pence = 1",
                "DELETE FROM ledger_entry",
                "TRUNCATE ledger_entry CASCADE"
            })
    void letsNobodyChangeHistory(String change) {
        var fund = FundFixture.on(TestDatabase.postgres());
        fund.potWith(pounds(1_000));

        assertThatThrownBy(() -> fund.jdbc.sql(change).update()).hasMessageContaining("append-only");
    }
}
