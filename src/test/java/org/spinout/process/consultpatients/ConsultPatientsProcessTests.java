package org.spinout.process.consultpatients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.Consultation;
import org.spinout.process.RouteToStage;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.record.DecisionRecord;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class ConsultPatientsProcessTests {

    private static final String RESPOND = "Activity_RespondForPatients";
    private static final String ANSWER = "Activity_AnswerReport";
    private static final String REFER = "Activity_DecideReferral";
    private static final String SCRUTINY = "Activity_RecordScrutinyAnswer";
    private static final Map<String, String> ANSWERED =
            Map.of("patientAnswer", "Home visits are in the plan.", "patientAnswerChanges", "A line for home visits.");

    private final CaseDriver driver;
    private final Consultation consultation;
    private final DecisionRecord record;

    private String number;

    @Autowired
    ConsultPatientsProcessTests(CaseDriver driver, Consultation consultation, DecisionRecord record) {
        this.driver = driver;
        this.consultation = consultation;
        this.record = record;
    }

    @BeforeEach
    void aStandardCaseIsWritten() {
        number = new RouteToStage(driver).acceptedCase(70, "5000000", Map.of());
    }

    @Test
    void takesUpAResponseThatWantsNoAnswer() {
        respond(false);

        assertThat(driver.openTasks(number)).doesNotContain(RESPOND, ANSWER, REFER, SCRUTINY);
        assertThat(consultation.patientsSaid(number))
                .isEqualTo("In support. Good for those who walk in; what of those who cannot?");
        assertThat(consultation.patientsAnswered(number)).isNull();
    }

    @Test
    void marksSilenceWhichIsNeverConsent() {
        driver.moveClockByWorkingDays(21);

        assertThat(driver.openTasks(number)).doesNotContain(RESPOND);
        assertThat(consultation.patientsSaid(number))
                .isEqualTo("Asked, and no response in 20 working days. This is not to be read as consent.");
    }

    @Test
    void owesAnAnswerWithWhichPatientsMayBeContent() {
        respond(true);
        answer();
        assertThat(consultation.patientsAnswered(number))
                .isEqualTo("Home visits are in the plan.\n\nWhat will change: A line for home visits.");

        driver.as("patientRepresentative").complete(number, REFER, Map.of("outcome", "content"));

        assertThat(driver.openTasks(number)).doesNotContain(REFER, SCRUTINY);
        assertThat(outcome(Consultation.REFERRAL_GATE)).isEqualTo("content");
    }

    @Test
    void marksALateAnswerAsLateAndStillWaitsForIt() {
        respond(true);
        driver.moveClockByWorkingDays(21);
        assertThat(outcome(Consultation.PATIENTS_ANSWER_GATE)).isEqualTo("late");
        assertThat(driver.openTasks(number)).contains(ANSWER);

        answer();

        assertThat(consultation.patientsAnswered(number)).startsWith("Late: it was owed by ");
    }

    @Test
    void doesNotTakeSayingNothingToAnAnswerForBeingContent() {
        respond(true);
        answer();

        driver.moveClockByWorkingDays(11);

        assertThat(driver.openTasks(number)).doesNotContain(REFER, SCRUTINY);
        assertThat(outcome(Consultation.REFERRAL_GATE)).isEqualTo("silent");
    }

    @Test
    void awaitsTheAnswerOfTheScrutinyCommittee() {
        refer();
        assertThat(driver.openTasks(number)).contains(SCRUTINY);

        driver.as("boardSecretary")
                .complete(
                        number,
                        SCRUTINY,
                        Map.of(
                                "scrutinyAnsweredOn", driver.dayAfterWorkingDays(-1),
                                "outcome", "recommendations",
                                "reasons", "Publish the home visits by ward."));

        assertThat(consultation.scrutinySaid(number))
                .isEqualTo("It makes recommendations. Publish the home visits by ward.");
        assertThat(outcome(Consultation.SCRUTINY_GATE)).isEqualTo("recommendations");
        assertThat(driver.openTasks(number)).doesNotContain(SCRUTINY);
    }

    @Test
    void marksTheSilenceOfTheScrutinyCommitteeAndGoesOn() {
        refer();

        driver.moveClockByWorkingDays(31);

        assertThat(driver.openTasks(number)).doesNotContain(SCRUTINY);
        assertThat(consultation.scrutinySaid(number)).contains("no answer came in 30 working days");
    }

    private void refer() {
        respond(true);
        answer();
        driver.as("patientRepresentative")
                .complete(number, REFER, Map.of("outcome", "referred", "reasons", "No word on people in care homes."));
        assertThat(outcome(Consultation.REFERRAL_GATE)).isEqualTo("referred");
    }

    private void respond(boolean wantsAnswer) {
        driver.as("patientRepresentative").complete(number, RESPOND, StageForms.patientResponse(wantsAnswer));
    }

    private void answer() {
        driver.as("sponsor").complete(number, ANSWER, ANSWERED);
    }

    private String outcome(String gate) {
        return record.latest(number, gate).orElseThrow().decision().outcome();
    }
}
