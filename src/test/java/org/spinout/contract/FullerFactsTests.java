package org.spinout.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.contract.TransferFixture.CASE;
import static org.spinout.contract.TransferFixture.LIVE_ON;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.TestDatabase;
import org.spinout.shared.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a registration and a transfer of staff say besides what the first releases knew. */
class FullerFactsTests {

    private static final Cover COVER =
            new Cover("ZA123456", "DPIA, version 2", "Policy 4711", "CNST certificate 88", LIVE_ON);

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void keepsEverythingAboutAnEnterprise(String database) {
        var jdbc = JdbcClient.create(database.equals("h2") ? TestDatabase.h2() : TestDatabase.postgres());
        var transfers = new Transfers(jdbc, clock);
        transfers.open(TransferFixture.transfer());
        var registration = TransferFixture.registration()
                .withWork(new RegulatedWork(Set.of("nursingCare", "personalCare"), null))
                .withCover(COVER);
        var staff =
                new StaffTransfer(550, 3, null, null, null, 5, Representation.UNION_AND_ELECTED, LIVE_ON.minusDays(3));

        transfers.complete(CASE, registration, "proposer");
        transfers.complete(CASE, staff, "transferOfficer");

        assertThat(transfers.registration(CASE)).contains(registration);
        assertThat(transfers.staff(CASE)).contains(staff);
        for (var nonsense : List.of(
                "UPDATE enterprise_registration SET covered_from = NULL",
                "UPDATE staff_transfer SET not_assigned = 548",
                "UPDATE staff_transfer SET not_assigned = -1")) {
            assertThatThrownBy(() -> jdbc.sql(nonsense).update()).isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"550, 3, 5, 542", "6, 0, 0, 6", "6, 3, 3, 0"})
    void countsWhoTransfers(int assigned, int objected, int notAssigned, int transferring) {
        assertThat(staff(assigned, objected, notAssigned).transferring()).isEqualTo(transferring);
    }

    @ParameterizedTest
    @CsvSource({"6, 3, 4", "6, 0, 7", "6, 0, -1"})
    void refusesCountsThatDoNotAddUp(int assigned, int objected, int notAssigned) {
        assertThatThrownBy(() -> staff(assigned, objected, notAssigned))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("do not add up");
    }

    @Test
    void refusesHalfAFact() {
        assertField("dataProtectionNumber", () -> new Cover(" ", "a", "b", "c", LIVE_ON));
        assertField("impactAssessment", () -> new Cover("a", "", "b", "c", LIVE_ON));
        assertField("employersLiability", () -> new Cover("a", "b", "", "c", LIVE_ON));
        assertField("clinicalNegligence", () -> new Cover("a", "b", "c", "", LIVE_ON));
        assertField("articles", () -> new Constitution("", null));
        assertField("whyNotRegulated", () -> new RegulatedWork(Set.of(), " "));
        assertThatCode(() -> new RegulatedWork(Set.of(), "It advises only.")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(LegalForm.class)
    void saysWhatFollowsFromALegalForm(LegalForm form) {
        assertThat(LegalForm.ofCode(form.code())).isEqualTo(form);
        assertThat(form.consequences()).contains(form.register().label());
        assertThat(form.consequences().contains("Regulator of Community Interest Companies"))
                .isEqualTo(form.isCommunityInterestCompany());
    }

    @ParameterizedTest(name = "the case says {0}, the law of the day {1}: a stop is {2}")
    @CsvSource(
            nullValues = "-",
            value = {"true, -, true", "false, -, false", "true, false, false", "false, true, true", "true, true, true"})
    void stopsAnEnterpriseThatTheLawOfTheDayRegulates(boolean said, @Nullable Boolean law, boolean stopped) {
        var transfers = new Transfers(JdbcClient.create(TestDatabase.h2()), clock);
        transfers.open(new NewTransfer(CASE, "b1001", "b1003", said, Set.of(TransferTrack.REGISTRATION)));

        var stops = transfers.hardStops(CASE, LIVE_ON, new GoLiveChecks(28, List.of(), List.of(), law));

        assertThat(stops.stream().anyMatch(stop -> stop.rule() == HardStop.CQC_REGISTRATION))
                .isEqualTo(stopped);
    }

    private static StaffTransfer staff(int assigned, int objected, int notAssigned) {
        return new StaffTransfer(assigned, objected, null, null, null, notAssigned, null, null);
    }

    private static void assertField(String field, ThrowingCallable making) {
        assertThatThrownBy(making)
                .isInstanceOf(Refusal.class)
                .extracting(refused -> ((Refusal) refused).field())
                .isEqualTo(field);
    }
}
