package org.spinout.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinout.webapps.Caller;

/** Opens the database that release 0.4 left, and goes on with its transfers and enterprises. See {@link FixtureMaker}. */
class FourthReleaseFixtureTests {

    private static final String TEAM = "proposer";
    private static final String OFFICER = "transferOfficer";
    private static final String COMMISSIONER = "commissioner";
    private static final String COMMISSIONER_OF_WOLDS = "commissionerOfb1002";
    private static final String EVERYBODY_OF_WOLDS = "everybodyOfb1002";

    @TempDir
    private static Path home;

    private static OpenedRelease release;

    @BeforeAll
    static void openWithThisRelease() {
        release = OpenedRelease.open("0.4", home);
    }

    @AfterAll
    static void stop() {
        release.close();
    }

    @Test
    void hearsTheCommissionAndTakesTheServiceLive() throws IOException {
        var number = release.number("At the Commission");
        complete(TEAM, number, "Activity_RecordCareQuality", FourthForms.granted());
        complete(OFFICER, number, "Activity_ConfirmSmallTransfer", EarlierForms.smallTransfer());
        complete(COMMISSIONER, number, "Activity_SetTerms", FourthForms.terms());
        complete(TEAM, number, "Activity_SignContract", Map.of("outcome", "signed", "authorised", true));
        complete(COMMISSIONER, number, "Activity_CountersignContract", FourthForms.countersigned());
        release.desk("admin").runJobs("transfer-contract", "Gateway_TracksComplete");

        complete(OFFICER, number, "Activity_DecideGoLive", FourthForms.live());

        assertThatItsYearsBegin(number);
    }

    @Test
    void takesOneLiveWhoseDateWasMoved() throws IOException {
        var number = release.number("With a moved date");

        complete(OFFICER, number, "Activity_DecideGoLive", FourthForms.live());

        assertThatItsYearsBegin(number);
    }

    private static void assertThatItsYearsBegin(String number) throws IOException {
        release.desk("admin").runJobs("spin-out-service", "Activity_BeginEnterprise");
        assertThatThrownBy(() -> release.desk(OFFICER).start("begin-years-after-launch", Map.of("caseNumber", number)))
                .hasMessageContaining("has its years after launch already");
    }

    @Test
    void bringsOverTheLineThatWaited() throws IOException {
        var number = release.number("Partly live");

        complete(
                OFFICER,
                number,
                "Activity_DecideLines",
                Map.of("outcome", "live", "goLiveOn", Desk.dayAfter(0), "linesLive", List.of("Dietetics")));

        assertThat(release.desk(OFFICER).activities(number)).isEmpty();
    }

    @Test
    void transfersStaffWhoWereBeingConsulted() throws IOException {
        var number = release.number("Consulting staff");
        complete("staffRepresentative", number, "Activity_AnswerConsultation", FourthForms.answer());
        complete(OFFICER, number, "Activity_KeepConsultationRecord", FourthForms.consultation());
        complete(OFFICER, number, "Activity_GiveLiabilityInformation", FourthForms.liabilityInformation());
        complete(OFFICER, number, "Activity_SettleStaffList", FourthForms.list());
        complete(OFFICER, number, "Activity_CutOverPayroll", FourthForms.payroll());

        complete(OFFICER, number, "Activity_SecurePensions", FourthForms.pensions());

        assertThat(release.desk(OFFICER).activities(number)).containsExactly("Activity_AgreeAssets");
    }

    @Test
    void signsAfterARepresentationThatWasUnderReview() throws IOException {
        var number = release.number("In a standstill");
        release.desk("admin").runJobs("agree-contract", "Event_StandstillOver");
        complete(EVERYBODY_OF_WOLDS, number, "Activity_ReviewRepresentation", FourthForms.review());
        assertThat(release.desk(COMMISSIONER_OF_WOLDS).activities(number)).isEmpty();
        release.desk("admin").runJobs("resolve-challenge", "Event_NoReferral");

        complete(EVERYBODY_OF_WOLDS, number, "Activity_DecideChallenge", FourthForms.decided());
        complete(COMMISSIONER_OF_WOLDS, number, "Activity_CountersignContract", FourthForms.countersigned());

        assertThat(release.desk(COMMISSIONER_OF_WOLDS).activities(number)).isEmpty();
    }

    @Test
    void takesTheReturnOfAnEnterpriseInDistressAndItsRescue() throws IOException {
        var number = release.number("Launched");

        complete(TEAM, number, "Activity_ReportPerformance", Map.of("figure1", "96", "cashCoverWeeks", 3));
        complete(COMMISSIONER, number, "Activity_ReviewReturn", Map.of("outcome", "accepted"));
        complete(TEAM, number, "Activity_PlanRescue", FourthForms.rescue());
        complete(
                COMMISSIONER,
                number,
                "Activity_JudgeRescue",
                Map.of("outcome", "supported", "reasons", "It can be done."));
        release.desk("admin").runJobs("relieve-distress", "Event_RescueReview");
        complete(
                TEAM,
                number,
                "Activity_ReviewRescue",
                Map.of("outcome", "recovered", "cashCoverWeeks", 12, "reasons", "The payment came."));

        assertThat(release.desk(TEAM).activities(number)).isEmpty();
    }

    @Test
    void takesAProviderOffTheListThatWishesIt() throws IOException {
        var row = providers().lines().filter(line -> line.contains("podiatry")).toList();
        assertThat(row).hasSize(1);

        release.desk(TEAM)
                .start(
                        "delist-provider",
                        Map.of(
                                "applicationNumber",
                                row.get(0).split(",")[0],
                                "reasonCode",
                                "ownWish",
                                "reasons",
                                "We have no podiatrist any more."));

        assertThat(providers()).doesNotContain("podiatry");
    }

    private static String providers() {
        return new Caller(URI.create(release.address()).getPort())
                .get("/open-data/providers.csv")
                .body();
    }

    @Test
    void movesTheCaseOfABodyWhoseSuccessionWasToBeApproved() throws IOException {
        var number = release.number("Of a body that ends");
        var succession = release.latestSuccession();

        complete(
                "nationalOverseer",
                succession,
                "Activity_ApproveSuccession",
                Map.of("outcome", "approved", "reasons", "It is the law."));
        for (var job : List.of("Event_EffectiveDay", "Activity_ListCasesToMove", "Activity_MoveCase")) {
            release.desk("admin").runJobs("succeed-body", job);
        }

        assertThat(release.desk("admin").tasks(number))
                .singleElement()
                .extracting(task -> task.path("tenantId").asText())
                .isEqualTo(release.successor());
    }

    private static void complete(String user, String number, String activity, Map<String, ?> fields)
            throws IOException {
        release.desk(user).complete(number, activity, fields);
    }
}
