package org.spinout.process.agreecontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.contract.AwardConfirmation;
import org.spinout.contract.AwardConfirmations;
import org.spinout.contract.AwardNotice;
import org.spinout.contract.AwardRoute;
import org.spinout.contract.ContractAwards;
import org.spinout.contract.Contracts;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.resolvechallenge.ChallengeRoute;
import org.spinout.process.samples.CaseDriver;
import org.spinout.process.transfercontract.TransferCase;
import org.spinout.proposal.CaseFile;
import org.spinout.proposal.DocumentKind;
import org.spinout.shared.Days;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How a contract is awarded where no scheme says that it is uncontested. */
@SpinoutTest
class AwardRouteProcessTests {

    private static final String HOST = "b1002";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ContractAwards awards;

    @Autowired
    private Contracts contracts;

    @Autowired
    private WorkingDays days;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private IdentityService identity;

    @Test
    void waitsOutTheStandstillOfAMostSuitableProvider() {
        var one = signedByTheTeam("mostSuitableProvider");
        var commissioner = one.commissionerOf(HOST);
        assertThat(one.openTasks()).contains("Activity_PublishNotice").doesNotContain("Activity_CountersignContract");

        one.complete(commissioner, "Activity_PublishNotice", notice());

        var published = days.today();
        var notice = awards.notice(one.number).orElseThrow();
        var ends = Objects.requireNonNull(notice.standstillEnds());
        assertThat(notice)
                .isEqualTo(new AwardNotice(
                        AwardRoute.MOST_SUITABLE_PROVIDER,
                        published,
                        "Find a Tender 2026/S 000-1",
                        days.plus(published.plusDays(1), 8)));
        one.driver.filePapers(one.number);
        assertThat(caseFile.of(one.number))
                .anySatisfy(paper -> assertThat(paper.kind()).isEqualTo(DocumentKind.AWARD_NOTICE));
        assertThat(one.openTasks()).doesNotContain("Activity_CountersignContract");

        one.driver.moveClockByWorkingDays(10);
        assertThat(one.openTasks()).contains("Activity_CountersignContract");
        var early = Map.of("outcome", "signed", "countersignedOn", CaseDriver.inWords(ends));
        assertThatThrownBy(() -> one.complete(commissioner, "Activity_CountersignContract", early))
                .hasStackTraceContaining("midnight at the end of " + Days.inWords(ends));
        one.complete(commissioner, "Activity_CountersignContract", one.countersigned());

        assertThat(contracts.get(one.number).signedOn()).isEqualTo(days.today());
    }

    @Test
    void confirmsTheAwardOnceItsContractIsSigned() {
        var one = signedByTheTeam("mostSuitableProvider");
        var commissioner = one.commissionerOf(HOST);
        one.complete(commissioner, "Activity_PublishNotice", notice());
        one.driver.moveClockByWorkingDays(11);
        assertThat(one.openTasks()).doesNotContain("Activity_PublishConfirmation");
        one.complete(commissioner, "Activity_CountersignContract", one.countersigned());
        var signed = days.today();

        assertThatThrownBy(() ->
                        one.complete(commissioner, "Activity_PublishConfirmation", confirmation(signed.minusDays(1))))
                .hasStackTraceContaining("which was on " + Days.inWords(signed));
        one.complete(commissioner, "Activity_PublishConfirmation", confirmation(signed));

        assertThat(application.getBean(AwardConfirmations.class).find(one.number))
                .contains(new AwardConfirmation(signed, "Find a Tender 2026/S 000-2"));
        assertThat(awards.notice(one.number).orElseThrow().reference()).isEqualTo("Find a Tender 2026/S 000-1");
        assertThat(one.openTasks()).doesNotContain("Activity_PublishConfirmation");
    }

    @Test
    void waitsUntilTheReviewOfARepresentationIsOver() {
        var one = signedByTheTeam("competitiveProcess");
        one.complete(one.commissionerOf(HOST), "Activity_PublishNotice", notice());
        var everybody = everybodyOfTheHost();
        var report =
                court().representation(one.number, CaseDriver.inWords(days.today()), CaseDriver.inWords(days.today()));
        var otherDay = new HashMap<>(report);
        otherDay.put("noticePublishedOn", CaseDriver.inWords(days.today().minusDays(1)));
        assertThatThrownBy(() -> one.driver.as(everybody).start("raise-challenge", otherDay))
                .hasStackTraceContaining("so that is the day to count from");
        one.driver.as(everybody).start("raise-challenge", report);
        one.complete(
                everybody,
                ChallengeRoute.RECORD,
                Map.of("courtOrder", "no", "outcome", "notHeld", "reasons", "The standstill does it."));

        one.driver.moveClockByWorkingDays(10);
        assertThat(one.openTasks()).doesNotContain("Activity_CountersignContract");

        one.complete(everybody, "Activity_ReviewRepresentation", court().review("lifted"));
        one.driver.moveClockByWorkingDays(6);
        assertThat(one.openTasks()).doesNotContain("Activity_CountersignContract");
        one.complete(everybody, ChallengeRoute.DECIDE, court().decision("lifted"));
        assertThat(one.openTasks()).contains("Activity_CountersignContract");
    }

    @Test
    void tellsThePublicOfADirectAwardAfterwards() {
        var one = signedByTheTeam("directAwardB");
        var commissioner = one.commissionerOf(HOST);

        one.complete(commissioner, "Activity_CountersignContract", one.countersigned());
        one.complete(commissioner, "Activity_PublishAwardNotice", notice());

        assertThat(one.openTasks()).doesNotContain("Activity_PublishConfirmation");
        assertThat(awards.notice(one.number).orElseThrow().standstillEnds()).isNull();
        assertThat(contracts.find(one.number)).isPresent();
    }

    @Test
    void closesDirectAwardCAndAsksAgain() {
        var one = TransferCase.contested(application, HOST);

        assertThatThrownBy(() ->
                        one.complete(one.commissionerOf(HOST), "Activity_ChooseAwardRoute", route("directAwardC")))
                .hasStackTraceContaining("this route is closed to it");

        assertThat(one.openTasks()).contains("Activity_ChooseAwardRoute");
    }

    @Test
    void holdsAReservedContractToFiveYears() {
        var one = TransferCase.contested(application, HOST);
        var commissioner = one.commissionerOf(HOST);
        var reserved = route("reservedCompetition");
        reserved.put("employeeControlled", "no");
        assertThatThrownBy(() -> one.complete(commissioner, "Activity_ChooseAwardRoute", reserved))
                .hasStackTraceContaining("employees control");
        reserved.put("employeeControlled", "yes");
        one.complete(commissioner, "Activity_ChooseAwardRoute", reserved);

        assertThatThrownBy(() -> one.complete(commissioner, "Activity_SetTerms", one.terms(6)))
                .hasStackTraceContaining("1 to 5 years");

        one.complete(commissioner, "Activity_SetTerms", one.terms(5));
        assertThat(one.openTasks()).contains("Activity_SignContract");
    }

    private TransferCase signedByTheTeam(String route) {
        var one = TransferCase.contested(application, HOST);
        var commissioner = one.commissionerOf(HOST);
        return one.complete(commissioner, "Activity_ChooseAwardRoute", route(route))
                .complete(commissioner, "Activity_SetTerms", one.terms(5))
                .complete("otherProposer", "Activity_SignContract", Map.of("outcome", "signed", "authorised", true));
    }

    private static HashMap<String, Object> route(String route) {
        return new HashMap<>(Map.of("awardRoute", route, "reasons", "The team knows its patients."));
    }

    private Map<String, Object> notice() {
        return Map.of(
                "noticePublishedOn", CaseDriver.inWords(days.today()), "noticeReference", "Find a Tender 2026/S 000-1");
    }

    private static Map<String, Object> confirmation(LocalDate publishedOn) {
        return Map.of(
                "confirmationPublishedOn",
                CaseDriver.inWords(publishedOn),
                "confirmationReference",
                "Find a Tender 2026/S 000-2");
    }

    private ChallengeRoute court() {
        return new ChallengeRoute(application);
    }

    /** Whoever acts for the host in a challenge, in one person. */
    private String everybodyOfTheHost() {
        var user = "everybodyOfWolds";
        if (identity.createUserQuery().userId(user).count() == 0) {
            identity.saveUser(identity.newUser(user));
            List.of("sponsors", "boardSecretaries", "boardChairs")
                    .forEach(group -> identity.createMembership(user, group));
            identity.createTenantUserMembership(HOST, user);
        }
        return user;
    }
}
