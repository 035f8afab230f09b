package org.spinout.resilience;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.TransferStages;
import org.spinout.process.movetransferdate.DateMoveDesk;
import org.spinout.process.resolvechallenge.ChallengeRoute;
import org.spinout.process.samples.CaseDriver;
import org.spinout.process.samples.SampleTransferAnswers;
import org.spinout.process.transfercontract.TransferCase;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Transfers that a fixture leaves open, each at another step. */
record TransfersUnderWay(ApplicationContext application) {

    private static final String TEAM = "proposer";
    private static final String OFFICER = "transferOfficer";
    private static final String COMMISSIONER = "commissioner";
    private static final String OTHER_HOST = "b1002";

    /** @param service takes a case of a service of this name into its transfer; says its number */
    void leave(UnaryOperator<String> service) {
        atTheCommission(service.apply("At the Commission"));
        withMovedDate(service.apply("With a moved date"));
        partlyLive(service.apply("Partly live"));
        consultingStaff();
        inStandstill();
    }

    /** Takes a small service live. */
    void launch(String number) {
        registered(number).contracted(number, terms());
        by(OFFICER, number, "Activity_DecideGoLive", samples().live());
    }

    /** The enterprise is registered; the Care Quality Commission has its application. */
    private void atTheCommission(String number) {
        var stages = stages(number);
        stages.incorporate("Nurses CIC", stages.constitution("nursingCare"))
                .team("Activity_ArrangeCover", stages.cover())
                .team("Activity_ApplyToCareQuality", stages.application())
                .team("Activity_RecordValidation", stages.validated());
    }

    private void withMovedDate(String number) {
        registered(number).contracted(number, terms());
        new DateMoveDesk(application).move(OFFICER, number, today().plusDays(200));
    }

    private void partlyLive(String number) {
        var lines = terms();
        lines.putAll(Map.of(
                "lineCount", "2",
                "line1", "Podiatry",
                "line1Pounds", "300000",
                "line2", "Dietetics",
                "line2Pounds", "200000"));
        registered(number).contracted(number, lines);
        by(
                OFFICER,
                number,
                "Activity_DecideGoLive",
                Map.of("outcome", "partlyLive", "goLiveOn", day(0), "linesLive", List.of("Podiatry")));
    }

    private void consultingStaff() {
        var one = named("Consulting staff", TransferCase.standard(application));
        one.stages()
                .officer("Activity_NameRepresentation", one.stages().representation("recognisedUnion", 200))
                .inform();
    }

    /** Another provider objects to the award of a most suitable provider. */
    private void inStandstill() {
        var one = named("In a standstill", TransferCase.contested(application, OTHER_HOST));
        var commissioner = one.commissionerOf(OTHER_HOST);
        letSignIn(commissioner);
        one.complete(
                        commissioner,
                        "Activity_ChooseAwardRoute",
                        Map.of("awardRoute", "mostSuitableProvider", "reasons", "The team knows its patients."))
                .complete(commissioner, "Activity_SetTerms", one.terms(5))
                .complete("otherProposer", "Activity_SignContract", Map.of("outcome", "signed", "authorised", true))
                .complete(
                        commissioner,
                        "Activity_PublishNotice",
                        Map.of("noticePublishedOn", day(0), "noticeReference", "Find a Tender 2026/S 000-1"));
        var everybody = everybodyOf(OTHER_HOST);
        driver().as(everybody)
                .start("raise-challenge", new ChallengeRoute(application).representation(one.number, day(0), day(0)));
        one.complete(
                everybody,
                ChallengeRoute.RECORD,
                Map.of("courtOrder", "no", "outcome", "notHeld", "reasons", "The standstill does it."));
    }

    private TransfersUnderWay registered(String number) {
        stages(number).registerRegulated("CIC of " + number);
        return by(OFFICER, number, "Activity_ConfirmSmallTransfer", samples().smallTransfer(6));
    }

    private void contracted(String number, Map<String, Object> terms) {
        by(COMMISSIONER, number, "Activity_SetTerms", terms);
        by(TEAM, number, "Activity_SignContract", Map.of("outcome", "signed", "authorised", true));
        by(COMMISSIONER, number, "Activity_CountersignContract", samples().countersigned());
    }

    private Map<String, Object> terms() {
        return samples().terms(5, "500000");
    }

    private TransfersUnderWay by(String user, String number, String activity, Map<String, ?> answers) {
        driver().as(user).complete(number, activity, answers);
        driver().runDueJobs();
        return this;
    }

    /** All of these are of one service, and are found by its name. */
    private TransferCase named(String service, TransferCase one) {
        application
                .getBean(JdbcClient.class)
                .sql("UPDATE proposal SET service_name = :service WHERE number = :number")
                .param("service", service)
                .param("number", one.number)
                .update();
        return one;
    }

    /** Sponsor, secretary and chair of a body in one person, whose password is the user name. */
    private String everybodyOf(String body) {
        var identity = application.getBean(IdentityService.class);
        var user = "everybodyOf" + body;
        identity.saveUser(identity.newUser(user));
        List.of("sponsors", "boardSecretaries", "boardChairs").forEach(group -> identity.createMembership(user, group));
        identity.createTenantUserMembership(body, user);
        letSignIn(user);
        return user;
    }

    /** Lets somebody sign in with the user name. */
    private void letSignIn(String user) {
        var identity = application.getBean(IdentityService.class);
        var person = identity.createUserQuery().userId(user).singleResult();
        person.setPassword(user);
        ((IdentityServiceImpl) identity).saveUser(person, true);
    }

    private CaseDriver driver() {
        return application.getBean(CaseDriver.class);
    }

    private LocalDate today() {
        return application.getBean(WorkingDays.class).today();
    }

    private String day(int daysFromToday) {
        return CaseDriver.inWords(today().plusDays(daysFromToday));
    }

    private TransferStages stages(String number) {
        return new TransferStages(driver(), number, today());
    }

    private SampleTransferAnswers samples() {
        return new SampleTransferAnswers(today());
    }
}
