package org.spinout.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinout.process.StageForms;

/** Opens the database that release 0.2 left, and goes on with the cases it finds. See {@link FixtureMaker}. */
class SecondReleaseFixtureTests {

    @TempDir
    private static Path home;

    private static OpenedRelease release;

    @BeforeAll
    static void openWithThisRelease() {
        release = OpenedRelease.open("0.2", home);
    }

    @AfterAll
    static void stop() {
        release.close();
    }

    @Test
    void goesOnWithOneThatTheChairHad() throws IOException {
        var number = release.number("At the chair");

        release.desk("boardChair")
                .complete(
                        number, "Activity_DecideExpressionOfInterest", StageForms.outcome("accepted", "Worth a case."));

        assertThat(release.desk("proposer").activities(number)).contains("Activity_OutlineServiceAndPeople");
    }

    @Test
    void goesOnWithAMeetingThatWasUnderWay() throws IOException {
        var meeting = release.latestMeeting();

        release.desk("boardSecretary")
                .complete(
                        meeting,
                        "Activity_RecordDecision",
                        Map.of(
                                "outcome", "approved",
                                "reasons", "It fills a local need.",
                                "decidedBy", "consensus"));

        assertThat(release.desk("boardSecretary").activities(meeting)).doesNotContain("Activity_RecordDecision");
    }

    @Test
    void announcesOneThatWaitedForItsWave() throws IOException {
        var wave = release.desk("assurer")
                .start("announce-wave", Map.of("waveName", "Second wave", "scheme", "RIGHT_TO_REQUEST"));
        release.desk("assurer")
                .complete(
                        wave,
                        "Activity_PrepareWave",
                        Map.of(
                                "outcome", "submitted",
                                "publishOn", Desk.dayAfter(0),
                                "statement", "Staff will run these services."));

        release.desk("nationalAssurer").complete(wave, "Activity_SignOffWave", Map.of("outcome", "signedOff"));

        assertThat(release.desk("nationalAssurer").activities(wave)).isEmpty();
    }

    @Test
    void goesOnWithOneThatWasOnHoldOnceTheHoldIsLifted() throws IOException {
        var number = release.number("On hold");
        release.desk("sponsor")
                .complete(
                        number,
                        "Activity_AnswerComplaint",
                        Map.of("response", "We have asked the patients now.", "respondedOn", Desk.dayAfter(0)));

        release.desk("boardChair")
                .complete(
                        number,
                        "Activity_DecideChallenge",
                        Map.of("outcome", "lifted", "reasonCode", "settled", "reasons", "They are content."));
        release.desk("proposer").complete(number, "Activity_OutlineServiceAndPeople", StageForms.serviceAndPeople());

        assertThat(release.desk("boardChair").activities(number)).isEmpty();
    }

    @Test
    void hearsTheOtherOfTwoHosts() throws IOException {
        var number = release.number("With two hosts");
        var other = release.desk(release.otherSecretary());

        other.complete(
                number,
                "Activity_PrepareBoardPaper",
                Map.of(
                        "paperTitle", "Our part",
                        "paperSummary", "Three of our nurses would go.",
                        "recommendation", "To let them."));

        assertThat(other.activities(number)).isEmpty();
        assertThat(release.desk("boardSecretary").activities(number)).containsExactly("Activity_PrepareBoardPaper");
    }

    @Test
    void appraisesAnApplicationForMoney() throws IOException {
        var number = release.number("Asks for money");
        var answers = new HashMap<String, Object>();
        for (var test : new String[] {
            "socialEnterprise",
            "healthOutcomes",
            "beneficiariesInEngland",
            "bankFinanceUnavailable",
            "ableToRepay",
            "meetsFundAims"
        }) {
            answers.put(test, "yes");
        }
        answers.put("appraisal", "A small sum that makes a sound plan safe.");
        answers.put("recommendation", "invest");

        release.desk("fundManager").complete(number, "Activity_AppraiseSmallAward", answers);

        assertThat(release.desk("fundPanelMember1").activities(number)).containsExactly("Activity_DecideAward");
    }

    /** Its spine knows no years after launch, so the transfer team asks for them. */
    @Test
    void givesYearsToOneThatGoesLiveOnItsOldModels() throws IOException {
        var number = release.number("In transfer");
        release.desk("proposer").complete(number, "Activity_RecordRegistration", EarlierForms.registration());
        release.desk("proposer").complete(number, "Activity_RecordCareQuality", EarlierForms.careQuality());
        release.desk("transferOfficer").complete(number, "Activity_ConfirmSmallTransfer", EarlierForms.smallTransfer());
        release.desk("commissioner").complete(number, "Activity_SetTerms", EarlierForms.terms());
        release.desk("proposer")
                .complete(number, "Activity_SignContract", Map.of("outcome", "signed", "authorised", true));
        release.desk("commissioner")
                .complete(
                        number,
                        "Activity_CountersignContract",
                        Map.of("outcome", "signed", "countersignedOn", Desk.dayAfter(0)));
        release.desk("admin").runJobs("transfer-contract", "Gateway_TracksComplete");
        assertThatThrownBy(() -> beginYears(number)).hasMessageContaining("is not live");
        release.desk("transferOfficer")
                .complete(number, "Activity_DecideGoLive", Map.of("outcome", "live", "goLiveOn", Desk.dayAfter(0)));

        beginYears(number);
        release.desk("admin").runJobs("begin-years-after-launch", "Activity_BeginEnterprise");

        release.desk("proposer").start("warn-of-distress", EarlierForms.warning(number));
        assertThat(release.desk("proposer").activities(number)).containsExactly("Activity_PlanRescue");
        assertThatThrownBy(() -> beginYears(number)).hasMessageContaining("has its years after launch already");
    }

    private static void beginYears(String number) throws IOException {
        release.desk("transferOfficer").start("begin-years-after-launch", Map.of("caseNumber", number));
    }
}
