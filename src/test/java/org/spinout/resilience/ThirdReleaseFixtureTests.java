package org.spinout.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinout.process.awardfunding.AwardForms;

/** Opens the database that release 0.3 left, and goes on with the money in it. See {@link FixtureMaker}. */
class ThirdReleaseFixtureTests {

    @TempDir
    private static Path home;

    private static OpenedRelease release;

    @BeforeAll
    static void openWithThisRelease() {
        release = OpenedRelease.open("0.3", home);
    }

    @AfterAll
    static void stop() {
        release.close();
    }

    /** What was offered stood for twenty working days, and sixty days have gone. */
    @Test
    void refusesAnOfferThatHasLapsedSince() {
        var number = release.number("With an offer");

        assertThatThrownBy(() ->
                        release.desk("proposer").complete(number, "Activity_RespondToOffer", AwardForms.acceptAll()))
                .hasMessageContaining("409");
    }

    @Test
    void paysATrancheThatWaitedForEvidence() throws IOException {
        var number = release.number("With a tranche");
        release.desk("proposer")
                .complete(
                        number,
                        "Activity_GiveTrancheEvidence",
                        Map.of(
                                "evidence", "The lease.",
                                "spentPounds", "20000",
                                "matchFundingPounds", "0",
                                "matchFundingProof", "none"));

        release.desk("fundManager")
                .complete(number, "Activity_AssessTranche", Map.of("outcome", "approved", "provenMatchPounds", "0"));

        release.desk("admin").runJobs("pay-tranche", "Activity_PayNextTranche");

        assertThat(release.desk("proposer").activities(number)).contains("Activity_ReportSpend");
    }

    @Test
    void hearsATeamThatIsToPayBack() throws IOException {
        var number = release.number("Paying back");
        release.desk("proposer")
                .complete(
                        number,
                        "Activity_AnswerClaim",
                        Map.of("outcome", "agreed", "claimAnswer", "It was too big for our lanes."));

        release.desk("fundPanelMember1")
                .complete(
                        number,
                        "Activity_DecideRecovery",
                        Map.of(
                                "outcome", "recovered",
                                "recoveredPounds", "5000",
                                "instalments", 1,
                                "firstDueOn", Desk.dayAfter(10),
                                "reasons", "The van cost as much."));

        assertThat(release.desk("fundPanelMember1").activities(number)).isEmpty();
    }

    @Test
    void decidesARoundWhoseBidsWereScored() throws IOException {
        var round = release.latestRound();
        release.desk("fundManager").complete(round, "Activity_TryAllocation", Map.of("outcome", "submitted"));

        release.desk("fundPanelMember1")
                .complete(
                        round,
                        "Activity_DecideRound",
                        Map.of(
                                "outcome",
                                "decided",
                                "publishOn",
                                Desk.dayAfter(1),
                                "reserveUntil",
                                Desk.dayAfter(90),
                                "reasons",
                                "The better of two."));

        assertThat(release.desk("fundPanelMember1").activities(round)).isEmpty();
    }
}
