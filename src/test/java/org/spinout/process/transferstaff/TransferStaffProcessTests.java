package org.spinout.process.transferstaff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.transfercontract.TransferCase.OFFICER;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.SpinoutTest;
import org.spinout.contract.PensionRoute;
import org.spinout.contract.Representation;
import org.spinout.contract.StaffTransfer;
import org.spinout.contract.TransferTrack;
import org.spinout.contract.Transfers;
import org.spinout.process.TransferStages;
import org.spinout.process.transfercontract.TransferCase;
import org.spinout.record.DecisionRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class TransferStaffProcessTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Transfers transfers;

    @Autowired
    private DecisionRecord record;

    @Test
    void confirmsTheTransferOfASmallServiceOnOneForm() {
        var one = TransferCase.small(application);

        one.complete(OFFICER, "Activity_ConfirmSmallTransfer", one.smallTransfer());

        assertThat(transfers.staff(one.number)).map(StaffTransfer::transferring).contains(6);
        assertThat(one.variable("staffOutcome")).isEqualTo("ready");
        assertThat(one.openTasks()).doesNotContain("Activity_ConfirmSmallTransfer");
    }

    @Test
    void refusesCountsOfASmallServiceThatDoNotAddUp() {
        var one = TransferCase.small(application);
        var wrong = new HashMap<>(one.smallTransfer());
        wrong.putAll(Map.of("staffNotAssigned", 1, "staffTransferring", 6));

        assertThatThrownBy(() -> one.complete(OFFICER, "Activity_ConfirmSmallTransfer", wrong))
                .hasMessageContaining("6 on the list - 0 who object - 1 who do not belong to the service = 5, not 6");

        wrong.put("staffTransferring", 5);
        one.complete(OFFICER, "Activity_ConfirmSmallTransfer", wrong);
        assertThat(transfers.staff(one.number)).map(StaffTransfer::transferring).contains(5);
    }

    @Test
    void takesStaffOverInCountsAndDocumentsOnly() {
        var one = TransferCase.standard(application);
        var stages = one.stages();

        stages.transferStaff(0);
        stages.officer("Activity_SecurePensions", stages.pensions("nhsPensionScheme"));

        var staff = transfers.staff(one.number).orElseThrow();
        assertThat(staff.transferring()).isEqualTo(547);
        assertThat(staff.representation()).isEqualTo(Representation.RECOGNISED_UNION);
        assertThat(staff.payrollTestedOn()).isEqualTo(one.today().minusDays(2));
        assertThat(transfers.facts(one.number, TransferTrack.PENSIONS))
                .hasValueSatisfying(pensions ->
                        assertThat(pensions).extracting("route").isEqualTo(PensionRoute.NHS_PENSION_SCHEME));
        assertThat(one.variable("staffOutcome")).isEqualTo("ready");
    }

    @ParameterizedTest(name = "{0} with union {1}, representatives {2}, {3} of {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "direct,                 yes, no,  6,  40,  must be consulted",
                "electedRepresentatives, yes, yes, 6,  40,  must be consulted",
                "unionAndElected,        yes, yes, 60, 400, -",
                "recognisedUnion,        no,  no,  6,  40,  no trade union is recognised",
                "electedRepresentatives, no,  no,  60, 400, Choose an election",
                "electedRepresentatives, no,  yes, 60, 400, -",
                "election,               no,  no,  60, 400, -",
                "direct,                 no,  yes, 9,  400, fewer than 10",
                "direct,                 no,  no,  9,  400, -",
                "direct,                 no,  no,  10, 400, fewer than 10",
                "direct,                 no,  no,  40, 49,  -",
                "direct,                 no,  no,  40, 50,  fewer than 50",
                "election,               no,  no,  60, 50,  do not add up"
            })
    void wantsStaffConsultedAsTheLawDoes(
            String way, String union, String representatives, int staff, int employer, @Nullable String refusal) {
        var one = TransferCase.standard(application);
        var form = one.stages().representation(way, 30);
        form.putAll(Map.of(
                "unionRecognised", union,
                "representativesExist", representatives,
                "staffOnList", staff,
                "staffOfEmployer", employer));

        if (refusal == null) {
            one.stages().officer("Activity_NameRepresentation", form);
            assertThat(one.openTasks()).doesNotContain("Activity_NameRepresentation");
        } else {
            assertThatThrownBy(() -> one.stages().officer("Activity_NameRepresentation", form))
                    .hasMessageContaining(refusal);
            assertThat(one.openTasks()).contains("Activity_NameRepresentation");
        }
    }

    @Test
    void hasRepresentativesElected() {
        var one = begun("election");
        var election = election("elected", one.stages());
        election.putAll(Map.of("electionPlaces", 2, "electionElected", 3));
        assertThatThrownBy(() -> one.stages().officer("Activity_HoldElection", election))
                .hasMessageContaining("do not add up");
        election.put("electionElected", 2);
        election.put("electionInvitedOn", one.stages().day(-59));
        assertThatThrownBy(() -> one.stages().officer("Activity_HoldElection", election))
                .hasMessageContaining("out of order");
        election.put("electionInvitedOn", one.stages().day(-70));

        one.stages().officer("Activity_HoldElection", election).inform();

        assertThat(one.openTasks()).contains("Activity_AnswerConsultation");
        assertThat(outcome(one, "Election of staff representatives")).isEqualTo("elected");
    }

    @Test
    void tellsEachMemberOfStaffWhereNobodyStood() {
        var one = begun("election");

        one.stages()
                .officer("Activity_HoldElection", election("nobodyStood", one.stages()))
                .inform();

        assertThat(one.openTasks())
                .contains("Activity_KeepConsultationRecord")
                .doesNotContain("Activity_AnswerConsultation");
    }

    @Test
    void goesOnWithoutRepresentativesWhoStaySilent() {
        var one = begun("recognisedUnion");
        one.stages().inform();

        one.driver.moveClockByWorkingDays(26);

        assertThat(one.openTasks())
                .contains("Activity_KeepConsultationRecord")
                .doesNotContain("Activity_AnswerConsultation");
        assertThat(outcome(one, "Response of staff to their transfer")).isEqualTo("silent");
    }

    @Test
    void marksAnAnswerThatIsLate() {
        var one = begun("recognisedUnion");
        one.stages().inform();

        one.driver.moveClockByWorkingDays(22);
        answer(one);

        assertThat(outcome(one, "Response of staff to their transfer")).isEqualTo("late");
        assertThat(one.openTasks()).contains("Activity_KeepConsultationRecord");
    }

    @Test
    void consultsAgainAboutNewMeasures() {
        var one = consulted();

        one.stages()
                .officer(
                        "Activity_KeepConsultationRecord",
                        Map.of(
                                "consultationMeetings",
                                0,
                                "noMeetings",
                                "None was wanted.",
                                "outcome",
                                "newMeasures",
                                "reasons",
                                "The shifts stay."));

        assertThat(one.openTasks()).contains("Activity_GiveMeasuresLetter");
        assertThat(outcome(one, "Consultation of staff on their transfer")).isEqualTo("newMeasures");
    }

    @Test
    void stopsATransferThatStaffDoNotWant() {
        var one = consulted();

        one.stages()
                .officer(
                        "Activity_KeepConsultationRecord",
                        Map.of(
                                "consultationMeetings",
                                0,
                                "noMeetings",
                                "They stayed away.",
                                "outcome",
                                "stopped",
                                "reasonCode",
                                "staffOpposed",
                                "reasons",
                                "Nine in ten object."));

        assertThat(one.variable("staffOutcome")).isEqualTo("stopped");
        assertThat(one.openTasks()).doesNotContain("Activity_SecurePensions", "Activity_GiveLiabilityInformation");
        assertThat(one.transfer().end()).isNull();
    }

    @Test
    void refusesAConsultationThatEndedBeforeItBegan() {
        var one = consulted();
        var early = new HashMap<>(one.stages().consultation("agreed"));
        early.put("consultedOn", one.stages().day(-49));

        assertThatThrownBy(() -> one.stages().officer("Activity_KeepConsultationRecord", early))
                .hasMessageContaining("out of order");
    }

    @Test
    void wantsAnAnswerToEveryPoint() {
        var one = consulted();
        var unanswered = new HashMap<>(one.stages().consultation("notAgreed"));
        unanswered.remove("answer1");

        assertThatThrownBy(() -> one.stages().officer("Activity_KeepConsultationRecord", unanswered))
                .hasMessageContaining("Answer to it");
    }

    @Test
    void entersLiabilityInformationThatIsLate() {
        var one = begun("recognisedUnion");
        assertThatThrownBy(() -> one.stages()
                        .officer("Activity_InformRepresentatives", one.stages().informing()))
                .isInstanceOf(IllegalStateException.class);

        one.stages().officer("Activity_GiveLiabilityInformation", one.stages().liabilityInformation(0));

        var entry = record.latest(one.number, "Employee liability information").orElseThrow();
        assertThat(entry.decision().outcome()).isEqualTo("late");
        assertThat(entry.decision().reasons()).contains("less than 28 days");
    }

    @Test
    void refusesAListThatDoesNotAddUp() {
        var one = consulted();
        one.stages()
                .officer("Activity_KeepConsultationRecord", one.stages().consultation("notAgreed"))
                .officer("Activity_GiveLiabilityInformation", one.stages().liabilityInformation(-30));

        assertThatThrownBy(() -> one.stages()
                        .officer("Activity_SettleStaffList", one.stages().list(550, 3, 5, 547)))
                .hasMessageContaining(
                        "550 on the list - 3 who object - 5 who do not belong to the service = 542, not 547");

        one.stages().officer("Activity_SettleStaffList", one.stages().list(550, 3, 5, 542));
        assertThatThrownBy(() -> one.stages()
                        .officer("Activity_CutOverPayroll", one.stages().payroll(541)))
                .hasMessageContaining("542 transfer, and the test run paid 541");
        var backwards = new HashMap<>(one.stages().payroll(542));
        backwards.put("firstPaidOn", one.stages().day(-1));
        assertThatThrownBy(() -> one.stages().officer("Activity_CutOverPayroll", backwards))
                .hasMessageContaining("out of order");
        one.stages()
                .officer("Activity_CutOverPayroll", Map.of("outcome", "notReady", "reasons", "Tax codes are missing."))
                .officer("Activity_CutOverPayroll", one.stages().payroll(542));
        assertThat(transfers.staff(one.number)).map(StaffTransfer::transferring).contains(542);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "List of Mrs Smith",
                "AB123456C and others",
                "Ask jo.smith@trust.example",
                "Everybody with their date of birth"
            })
    void refusesPersonalData(String text) {
        var one = begun("recognisedUnion");
        var form = new HashMap<>(one.stages().liabilityInformation(-30));
        form.put("liabilityInformation", text);

        assertThatThrownBy(() -> one.stages().officer("Activity_GiveLiabilityInformation", form))
                .hasMessageContaining("personal data");
    }

    private TransferCase begun(String way) {
        var one = TransferCase.standard(application);
        one.stages().officer("Activity_NameRepresentation", one.stages().representation(way, 10));
        return one;
    }

    private TransferCase consulted() {
        var one = begun("recognisedUnion");
        one.stages().inform();
        answer(one);
        return one;
    }

    private static void answer(TransferCase one) {
        one.stages()
                .by(
                        "staffRepresentative",
                        "Activity_AnswerConsultation",
                        Map.of("consultationAnswer", "opposed", "consultationResponse", "We want to stay."));
    }

    private static Map<String, Object> election(String outcome, TransferStages stages) {
        var form = new HashMap<String, Object>(Map.of(
                "outcome",
                outcome,
                "electionPlaces",
                3,
                "electionInvited",
                550,
                "electionInvitedOn",
                stages.day(-70),
                "electionClosedOn",
                stages.day(-60)));
        form.put(
                outcome.equals("elected") ? "electionElected" : "reasons",
                outcome.equals("elected") ? 3 : "By letter, twice; each was told in writing.");
        return form;
    }

    private String outcome(TransferCase one, String gate) {
        return record.latest(one.number, gate)
                .map(entry -> entry.decision().outcome())
                .orElse("not yet");
    }
}
