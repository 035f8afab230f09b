package org.spinout.process.registerenterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.transfercontract.TransferCase.OFFICER;
import static org.spinout.process.transfercontract.TransferCase.TEAM;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.SpinoutTest;
import org.spinout.contract.Constitution;
import org.spinout.contract.Cover;
import org.spinout.contract.GoLiveChecks;
import org.spinout.contract.HardStop;
import org.spinout.contract.Objection;
import org.spinout.contract.RegulatedWork;
import org.spinout.contract.Transfers;
import org.spinout.process.RegulatedActivities;
import org.spinout.process.TransferStages;
import org.spinout.process.transfercontract.TransferCase;
import org.spinout.record.DecisionRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class RegisterEnterpriseProcessTests {

    private static final Map<String, Object> REFUSED =
            Map.of("outcome", "refused", "reasons", "The statement names only staff.");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Transfers transfers;

    @Autowired
    private RegulatedActivities regulated;

    @Autowired
    private DecisionRecord record;

    @Test
    void registersASmallEnterpriseOnOneForm() {
        var one = TransferCase.small(application);

        one.complete(TEAM, "Activity_RecordRegistration", one.registration());

        var registration = transfers.registration(one.number).orElseThrow();
        assertThat(registration.enterpriseName()).isEqualTo("Ripplez CIC");
        assertThat(registration.constitution())
                .extracting(Constitution::lockedBody)
                .isEqualTo("The Community Foundation");
        assertThat(registration.work())
                .extracting(RegulatedWork::whyNone)
                .asString()
                .contains("no treatment");
        assertThat(registration.cover()).extracting(Cover::dataProtection).isEqualTo("ZA123456");
        assertThat(one.openTasks()).doesNotContain("Activity_RecordRegistration", "Activity_ApplyToCareQuality");
    }

    @Test
    void registersASmallEnterpriseWithTheCommissionWhereItNursesPeople() {
        var one = TransferCase.small(application);
        var nursing = new HashMap<>(one.registration());
        nursing.put("mainActivity", "nursingCare");
        nursing.remove("whyNotRegulated");

        one.complete(TEAM, "Activity_RecordRegistration", nursing);

        assertThat(one.openTasks()).contains("Activity_ApplyToCareQuality").doesNotContain("Activity_ArrangeCover");
        assertThat(stops(one, LocalDate.parse("2026-12-01"))).contains(HardStop.CQC_REGISTRATION);
    }

    @Test
    void leadsASmallEnterpriseStepByStepWhereThatIsAsked() {
        var one = TransferCase.small(application);

        one.complete(TEAM, "Activity_RecordRegistration", Map.of("outcome", "stepByStep"));

        assertThat(one.openTasks()).contains("Activity_SettleConstitution");
    }

    @Test
    void refusesInsuranceThatIsTooSmall() {
        var one = TransferCase.small(application);
        var little = new HashMap<>(one.registration());
        little.put("employersLiabilityPounds", "4999999.99");

        assertThatThrownBy(() -> one.complete(TEAM, "Activity_RecordRegistration", little))
                .hasMessageContaining("at least £5,000,000");
        assertThat(transfers.registration(one.number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "beneficiaries, oneEmployersStaff, only the staff of one employer",
        "profitUse,     toMembers,         capped",
        "assetLock,     no,                locks the assets"
    })
    void refusesAConstitutionThatDoesNotServeTheCommunity(String field, String answer, String words) {
        var one = TransferCase.standard(application);
        var constitution = one.stages().constitution("nursingCare");
        constitution.put(field, answer);
        if (field.equals("assetLock")) {
            constitution.remove("lockedBody");
        }

        assertThatThrownBy(() -> one.stages().team("Activity_SettleConstitution", constitution))
                .hasMessageContaining(words);
        assertThat(one.openTasks()).contains("Activity_SettleConstitution");
    }

    @Test
    void answersTheQuestionsOfTheRegisterWhileItsTimeRunsOn() {
        var one = applied();
        one.stages()
                .team(
                        "Activity_RecordIncorporation",
                        Map.of("outcome", "questioned", "reasons", "Who are the members?"))
                .team(
                        "Activity_AnswerRegistrar",
                        Map.of(
                                "registrarAnswer",
                                "The staff.",
                                "registrarAnsweredOn",
                                one.stages().day(0)))
                .team("Activity_RecordIncorporation", one.stages().incorporated("Kingston CIC"));

        assertThat(one.openTasks()).contains("Activity_ArrangeCover", "Activity_ApplyToCareQuality");
        assertThat(record.latest(one.number, "Registration of the enterprise")
                        .orElseThrow()
                        .decision()
                        .outcome())
                .isEqualTo("registered");
    }

    @Test
    void appliesAgainInAnotherFormAfterARefusal() {
        var one = applied();
        one.stages()
                .team("Activity_RecordIncorporation", REFUSED)
                .team(
                        "Activity_DecideAfterRegistrarRefusal",
                        Map.of("outcome", "applyAgain", "reasons", "As a society."));
        var society = one.stages().constitution("nursingCare");
        society.put("legalForm", "communityBenefitSociety");
        one.stages().team("Activity_SettleConstitution", society);
        var registered = new HashMap<>(one.stages().incorporated("Kingston Society"));
        registered.remove("communityInterestMet");

        one.stages().team("Activity_RecordIncorporation", registered);

        assertThat(transfers
                        .registration(one.number)
                        .orElseThrow()
                        .legalForm()
                        .register()
                        .label())
                .contains("Financial Conduct Authority");
    }

    @Test
    void stopsWhereTheRegisterRefusesAndTheTeamGoesNoFurther() {
        var one = applied();

        one.stages()
                .team("Activity_RecordIncorporation", REFUSED)
                .team(
                        "Activity_DecideAfterRegistrarRefusal",
                        Map.of("outcome", "stopped", "reasonCode", "communityInterest", "reasons", "It cannot pass."));

        assertThat(one.variable("registrationOutcome")).isEqualTo("refused");
        assertThat(one.openTasks()).doesNotContain("Activity_SettleConstitution", "Activity_RecordIncorporation");
        assertThat(one.transfer().end()).isNull();
    }

    @Test
    void chasesARegisterThatIsLate() {
        var one = TransferCase.standard(application);
        var today = one.stages().constitution("nursingCare");
        today.put("appliedOn", one.stages().day(0));
        one.stages().team("Activity_SettleConstitution", today);
        assertThat(record.latest(one.number, "Registration of the enterprise")).isEmpty();

        one.driver.moveClockByWorkingDays(16);

        assertThat(record.latest(one.number, "Registration of the enterprise")
                        .orElseThrow()
                        .decision()
                        .outcome())
                .isEqualTo("late");
        assertThat(one.openTasks()).contains("Activity_RecordIncorporation");
    }

    @Test
    void refusesARegistrationThatCameBeforeItsApplication() {
        var one = applied();
        var early = new HashMap<>(one.stages().incorporated("Kingston CIC"));
        early.put("registeredOn", one.stages().day(-81));

        assertThatThrownBy(() -> one.stages().team("Activity_RecordIncorporation", early))
                .hasMessageContaining("out of order");
        assertThat(transfers.registration(one.number)).isEmpty();
    }

    @Test
    void refusesInsuranceThatBeginsAfterTheTransfer() {
        var one = applied();
        one.stages()
                .team("Activity_RecordIncorporation", one.stages().incorporated("Kingston CIC"))
                .officer("Activity_NameRepresentation", one.stages().representation("recognisedUnion", 60));
        var late = new HashMap<>(one.stages().cover());
        late.put("coveredFrom", one.stages().day(400));

        assertThatThrownBy(() -> one.stages().team("Activity_ArrangeCover", late))
                .hasMessageContaining("before the insurance begins");

        one.stages().team("Activity_ArrangeCover", one.stages().cover());
        assertThat(transfers.registration(one.number).orElseThrow().cover()).isNotNull();
    }

    @Test
    void letsTheTransferTeamConfirmThatNothingIsRegulated() {
        var one = notRegulated();

        one.complete(
                OFFICER, "Activity_ConfirmNotRegulated", Map.of("outcome", "agreed", "reasons", "It only advises."));

        assertThat(one.openTasks()).contains("Activity_ArrangeCover").doesNotContain("Activity_ApplyToCareQuality");
        assertThat(regulated.needRegistration(one.number, LocalDate.parse("2026-12-01")))
                .contains(false);
    }

    @Test
    void wantsRegistrationWhereTheTransferTeamDoesNotAgree() {
        var one = notRegulated();

        one.complete(
                OFFICER,
                "Activity_ConfirmNotRegulated",
                Map.of("outcome", "notAgreed", "reasons", "It gives injections."));

        assertThat(one.openTasks()).contains("Activity_ArrangeCover", "Activity_ApplyToCareQuality");
        assertThat(stops(one, LocalDate.parse("2026-12-01"))).contains(HardStop.CQC_REGISTRATION);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "nursingCare,        2010-08-01, false",
        "nursingCare,        2010-10-01, true",
        "nursingCare,        2015-03-31, true",
        "nursingCare,        2026-12-01, true",
        "personalCare,       2010-08-01, true",
        "generalPractice,    2013-03-31, false",
        "generalPractice,    2013-04-01, true",
        "dentistry,          2011-03-31, false",
        "dentistry,          2011-04-01, true",
        "hairdressing,       2026-12-01, false",
        "saidByTransferTeam, 2010-08-01, true"
    })
    void looksActivitiesUpForTheDayOfTheTransfer(String activity, LocalDate day, boolean expected) {
        assertThat(!regulated.regulated(List.of(activity), day).isEmpty()).isEqualTo(expected);
    }

    private List<HardStop> stops(TransferCase one, LocalDate liveOn) {
        return transfers
                .hardStops(
                        one.number,
                        liveOn,
                        new GoLiveChecks(
                                28,
                                List.of(),
                                List.of(),
                                regulated.needRegistration(one.number, liveOn).orElse(null)))
                .stream()
                .map(Objection::rule)
                .toList();
    }

    private TransferCase applied() {
        var one = TransferCase.standard(application);
        one.stages().team("Activity_SettleConstitution", one.stages().constitution("nursingCare"));
        return one;
    }

    /** The case says that it is regulated, and the team that it is not. */
    private TransferCase notRegulated() {
        var one = TransferCase.standard(application);
        TransferStages stages = one.stages();
        stages.incorporate("Kingston CIC", stages.constitution("none"));
        return one;
    }
}
