package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.FundFixture.pounds;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinout.TestDatabase;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;

/** What the database itself refuses, whoever writes to it. */
class FundConstraintsTests {

    private static final FundFixture H2 = withOneEntry(FundFixture.onH2());
    private static final FundFixture POSTGRES = withOneEntry(FundFixture.on(TestDatabase.postgres()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2, 'A', 'whole', 'RESERVE', 1, 'AVAILABLE', 'RESERVED', -1, 0, 0, 0, NULL, NULL   | available_never
                    2, 'A', 'whole', 'RESERVE', 1, 'AVAILABLE', 'RESERVED', 0, -1, 0, 0, NULL, NULL   | reserved_never
                    2, 'A', 'whole', 'RESERVE', 1, 'AVAILABLE', 'RESERVED', 0, 0, -1, 0, NULL, NULL   | committed_never
                    2, 'A', 'whole', 'RESERVE', 1, 'AVAILABLE', 'RESERVED', 0, 0, 0, -1, NULL, NULL   | paid_never
                    2, 'A', 'whole', 'RESERVE', 0, 'AVAILABLE', 'RESERVED', 0, 0, 0, 0, NULL, NULL    | ledger_entry
                    0, 'A', 'whole', 'RESERVE', 1, 'AVAILABLE', 'RESERVED', 0, 0, 0, 0, NULL, NULL    | ledger_entry
                    1, 'A', 'whole', 'RESERVE', 1, 'AVAILABLE', 'RESERVED', 0, 0, 0, 0, NULL, NULL    | ledger_entry
                    2, 'P', 'opening', 'BUDGET', 1, 'OUTSIDE', 'AVAILABLE', 0, 0, 0, 0, NULL, NULL    | one_entry_per
                    2, 'A', 'whole', 'RESERVE', 1, 'AVAILABLE', 'PAID', 0, 0, 0, 0, NULL, NULL        | moves_as
                    2, 'A', 'whole', 'PAY', 1, 'AVAILABLE', 'PAID', 0, 0, 0, 0, NULL, NULL            | moves_as
                    2, 'A', 'whole', 'GIFT', 1, 'AVAILABLE', 'PAID', 0, 0, 0, 0, NULL, NULL           | moves_as
                    2, 'A', 'c', 'CORRECTION', 1, 'PAID', 'PAID', 0, 0, 0, 0, 1, 'Why'                | moves_as
                    2, 'A', 'c', 'CORRECTION', 1, 'PAID', 'AVAILABLE', 0, 0, 0, 0, 1, NULL            | correction_says
                    2, 'A', 'c', 'CORRECTION', 1, 'PAID', 'AVAILABLE', 0, 0, 0, 0, NULL, 'Why'        | correction_says
                    2, 'A', 'c', 'CORRECTION', 1, 'PAID', 'AVAILABLE', 0, 0, 0, 0, 2, 'Why'           | correction_says
                    3, 'A', 'c', 'CORRECTION', 1, 'PAID', 'AVAILABLE', 0, 0, 0, 0, 2, 'Why'           | corrects_an_entry
                    2, 'A', 'whole', 'RESERVE', 1, 'AVAILABLE', 'RESERVED', 0, 0, 0, 0, 1, NULL       | correction_says
                    """)
    void keepTheLedgerSound(String values, String constraint) {
        assertRefusedEverywhere(entry(values), constraint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    VIREMENT, AVAILABLE, OUTSIDE, NULL, 2026-06-01                            | half_names
                    VIREMENT, AVAILABLE, OUTSIDE, SEIF-2026-27-REVENUE_GRANT, 2026-06-01      | half_names
                    VIREMENT, AVAILABLE, OUTSIDE, SEIF-2026-27-GIFT, 2026-06-01               | ledger_entry
                    VIREMENT, RESERVED, OUTSIDE, MSP-2026-27-REVENUE_GRANT, 2026-06-01        | moves_as
                    CARRY_FORWARD, PAID, OUTSIDE, MSP-2026-27-REVENUE_GRANT, 2026-06-01       | moves_as
                    CARRY_FORWARD, OUTSIDE, AVAILABLE, NULL, 2026-06-01                       | half_names
                    LAPSE, AVAILABLE, OUTSIDE, MSP-2026-27-REVENUE_GRANT, 2026-06-01          | half_names
                    LAPSE, RESERVED, OUTSIDE, NULL, 2026-06-01                                | moves_as
                    REPAY, COMMITTED, OUTSIDE, NULL, 2026-06-01                               | moves_as
                    REPAY, OUTSIDE, AVAILABLE, NULL, 2026-06-01                               | moves_as
                    LAPSE, AVAILABLE, OUTSIDE, NULL, 2026-06-02                               | booked_no_later
                    """)
    void keepTransfersAndDaysSound(String values, String constraint) {
        var columns = values.strip().split(", ");
        var other = columns[3].equals("NULL") ? "NULL" : "'" + columns[3] + "'";
        assertRefusedEverywhere("""
                INSERT INTO ledger_entry (pot_id, recorded_at, entered_on, entry_number, subject, part, amount_pence,
                    available_pence, reserved_pence, committed_pence, paid_pence, kind, moved_from, moved_to, other_pot_id,
                    booked_on)
                VALUES ('SEIF-2026-27-REVENUE_GRANT', TIMESTAMP WITH TIME ZONE '2026-06-01 12:00:00+00',
                    DATE '2026-06-01', 2, 'A', 'part', 1, 0, 0, 0, 0, '%s', '%s', '%s', %s, DATE '%s')
                """.formatted(columns[0], columns[1], columns[2], other, columns[4]), constraint);
    }

    @ParameterizedTest
    @MethodSource("soundEntries")
    void letSoundEntriesIn(String values) {
        assertThatCode(() -> H2.transaction.execute(status -> insertAndUndo(H2, values, status::setRollbackOnly)))
                .doesNotThrowAnyException();
    }

    static Stream<String> soundEntries() {
        return Stream.of(
                "2, 'A', 'whole', 'RESERVE', 1, 'AVAILABLE', 'RESERVED', 0, 1, 0, 0, NULL, NULL",
                "2, 'A', 'c', 'CORRECTION', 1, 'PAID', 'AVAILABLE', 0, 0, 0, 0, 1, 'Why'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'REVENUE_GRANT', 0, 'APPLIED', NULL, NULL, NULL, NULL             | award
                    'GIFT', 10, 'APPLIED', NULL, NULL, NULL, NULL                     | award
                    'REVENUE_GRANT', 10, 'LOST', NULL, NULL, NULL, NULL               | award
                    'REVENUE_GRANT', 10, 'OFFERED', 11, 'P', DATE '2026-06-29', NULL  | offers_no_more
                    'REVENUE_GRANT', 10, 'OFFERED', 10, 'P', NULL, NULL               | offer_is_whole
                    'REVENUE_GRANT', 10, 'OFFERED', NULL, NULL, NULL, NULL            | offered_state
                    'REVENUE_GRANT', 10, 'ACCEPTED', 9, 'P', DATE '2026-06-29', 10    | accepts_no_more
                    'REVENUE_GRANT', 10, 'AGREED', 9, 'P', DATE '2026-06-29', NULL    | bound_money
                    """)
    void keepTheAwardsSound(String values, String constraint) {
        var row = values.replace("'P'", "'SEIF-2026-27-REVENUE_GRANT'").strip();
        assertRefusedEverywhere("""
                INSERT INTO award (award_number, case_number, purpose, applied_by, applied_at,
                    product, requested_pence, state, offered_pence, pot_id, expires_on, accepted_pence)
                VALUES ('AW-2026-0001', 'SP-2026-0001', 'A van', 'proposer', TIMESTAMP WITH TIME ZONE '2026-06-01 12:00:00+00',
                """ + row + ")", constraint);
    }

    private static void assertRefusedEverywhere(String insert, String constraint) {
        for (var fund : List.of(H2, POSTGRES)) {
            assertThatThrownBy(() -> fund.in(() -> fund.jdbc.sql(insert).update()))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .extracting(refused -> NestedExceptionUtils.getMostSpecificCause(refused)
                            .toString()
                            .toLowerCase(Locale.UK))
                    .asString()
                    .contains(constraint.strip());
        }
    }

    private static Integer insertAndUndo(FundFixture fund, String values, Runnable undo) {
        undo.run();
        return fund.jdbc.sql(entry(values)).update();
    }

    private static String entry(String values) {
        return """
                INSERT INTO ledger_entry (pot_id, recorded_at, booked_on, entered_on, entry_number, subject, part, kind, amount_pence, moved_from,
                    moved_to, available_pence, reserved_pence, committed_pence, paid_pence, corrects, note)
                VALUES ('SEIF-2026-27-REVENUE_GRANT', TIMESTAMP WITH TIME ZONE '2026-06-01 12:00:00+00', DATE '2026-06-01',
                    DATE '2026-06-01',
                """ + values.replace("'P'", "'SEIF-2026-27-REVENUE_GRANT'").strip() + ")";
    }

    private static FundFixture withOneEntry(FundFixture fund) {
        fund.potWith(pounds(1_000));
        fund.in(() -> fund.pots.open("MSP", PotKind.REVENUE_GRANT, FundFixture.THIS_YEAR, pounds(1)));
        return fund;
    }
}
