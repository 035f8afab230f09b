package org.spinout.process.raisechallenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.SpinoutTest;
import org.spinout.correspondence.Notices;
import org.spinout.process.StageForms;
import org.spinout.process.resolvechallenge.ChallengeRoute;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.ChallengeKind;
import org.spinout.proposal.Challenges;
import org.spinout.proposal.Holds;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.spinout.proposal.RepresentationPeriod;
import org.spinout.record.DecisionRecord;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class RaiseChallengeProcessTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Challenges challenges;

    @Autowired
    private Holds holds;

    @Autowired
    private Proposals proposals;

    @Autowired
    private DecisionRecord record;

    @Autowired
    private Notices notices;

    @Autowired
    private TaskService tasks;

    private ChallengeRoute route;
    private String number;

    @BeforeEach
    void aCase() {
        route = new ChallengeRoute(beans);
        number = driver.as("proposer").start("spin-out-service", StageForms.start("Wound care", 6, "500000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sponsor", "boardSecretary", "staffRepresentative", "patientRepresentative", "commissioner"})
    void isOpenToThoseWhoHearOfChallengesFirst(String user) {
        driver.as(user).start(RaiseChallenge.PROCESS, route.report(number, "unionDispute"));

        assertThat(challenges.of(number)).singleElement().satisfies(challenge -> {
            assertThat(challenge.kind()).isEqualTo(ChallengeKind.UNION_DISPUTE);
            assertThat(challenge.raisedBy()).isEqualTo(user);
            assertThat(challenge.isOpen()).isTrue();
        });
        assertThat(driver.as("boardSecretary").sees(number, ChallengeRoute.RECORD))
                .isTrue();
    }

    @Test
    void holdsNothingByItselfButTellsAndRecords() {
        var challenge = route.raise(number, "complaint");

        assertThat(holds.isHeld(number)).isFalse();
        assertThat(record.latest(number, "Challenge " + challenge.number())).isPresent();
        assertThat(notices.about(number, "proposer"))
                .anyMatch(notice -> notice.subject().contains("is challenged"));
    }

    /** Regulation 12: to the end of the eighth working day after the day after the notice. */
    @ParameterizedTest(name = "notice {0}, received {1}: late {3}")
    @CsvSource({
        "06/11/2025, 19/11/2025, 2025-11-19, false",
        "06/11/2025, 20/11/2025, 2025-11-19, true",
        "07/11/2025, 19/11/2025, 2025-11-19, false",
        "07/11/2025, 22/11/2025, 2025-11-19, true",
        "16/04/2025, 01/05/2025, 2025-05-01, false",
        "16/04/2025, 02/05/2025, 2025-05-01, true",
    })
    void countsTheDaysOfARepresentation(String notice, String received, LocalDate lastDay, boolean late) {
        proposals.withCommissioner(number, "b1003");

        driver.as("sponsor").start(RaiseChallenge.PROCESS, route.representation(number, notice, received));

        var challenge = challenges.of(number).get(0);
        assertThat(challenge.period()).extracting(RepresentationPeriod::lastDay).isEqualTo(lastDay);
        assertThat(challenge.isLate()).isEqualTo(late);
        assertThat(record.latest(number, "Challenge " + challenge.number())
                        .orElseThrow()
                        .decision()
                        .outcome())
                .isEqualTo(late ? "raisedLate" : "raised");
        var shown = driver.as("boardSecretary").theTask(number, ChallengeRoute.RECORD);
        assertThat((String) tasks.getVariable(shown.getId(), "challengeText"))
                .contains(late ? "**Late.** The notice" : "this one came in time")
                .doesNotContain(late ? "in time." : "**Late.**");
        assertThat(notices.about(number, "proposer"))
                .anyMatch(told -> told.text().contains(late ? "came too late" : "came in time"));
    }

    /** The regime begins with 2024, and its rules know no primary care trusts. */
    @ParameterizedTest
    @CsvSource({"b1003, 28/12/2023", "b1001, 06/11/2025"})
    void saysSoWhereNoRuleGivesAPeriod(String commissioner, String notice) {
        proposals.withCommissioner(number, commissioner);

        driver.as("sponsor").start(RaiseChallenge.PROCESS, route.representation(number, notice, "20/11/2025"));

        assertThat(challenges.of(number).get(0).isLate()).isFalse();
        var shown = driver.as("boardSecretary").theTask(number, ChallengeRoute.RECORD);
        assertThat((String) tasks.getVariable(shown.getId(), "challengeText")).contains("is not known");
    }

    @ParameterizedTest
    @CsvSource({"'', 20/11/2025", "21/11/2025, 20/11/2025", "01/01/2999, 20/11/2025"})
    void refusesARepresentationWithoutANoticeBeforeIt(String notice, String received) {
        var report = route.representation(number, notice, received);

        assertThatThrownBy(() -> driver.as("sponsor").start(RaiseChallenge.PROCESS, report))
                .isInstanceOf(RuntimeException.class);
        assertThat(challenges.of(number)).isEmpty();
    }

    @Test
    void isClosedToTheTeamAndToOtherBodies() {
        assertThatThrownBy(() -> driver.as("proposer").start(RaiseChallenge.PROCESS, route.report(number, "complaint")))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() ->
                        driver.as("otherBoardChair").start(RaiseChallenge.PROCESS, route.report(number, "complaint")))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() ->
                        driver.as("sponsor").start(RaiseChallenge.PROCESS, route.report("SP-1999-0001", "complaint")))
                .isInstanceOf(Refusal.NotEntitled.class)
                .hasMessageContaining("no part in a case SP-1999-0001");

        assertThat(challenges.of(number)).isEmpty();
    }

    @Test
    void showsOtherBodiesNothing() {
        route.raise(number, "complaint");

        assertThat(driver.as("otherBoardChair").sees(number, ChallengeRoute.RECORD))
                .isFalse();
        assertThat(driver.as("otherOverseer").sees(number, ChallengeRoute.RECORD))
                .isFalse();
        assertThat(driver.as("overseer").sees(number, ChallengeRoute.RECORD)).isTrue();
    }

    @Test
    void isRefusedForACaseThatHasEnded() {
        proposals.move(number, ProposalMove.WITHDRAW);

        assertThatThrownBy(() -> route.raise(number, "complaint"))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("has ended");
    }

    @ParameterizedTest
    @CsvSource({"kind, fancy", "receivedOn, 01/01/2999", "receivedOn, 31/02/2026", "subject, ''", "caseNumber, 12"})
    void refusesWhatIsNoReport(String field, String value) {
        var report = route.report(number, "complaint");
        report.put(field, value);

        assertThatThrownBy(() -> driver.as("sponsor").start(RaiseChallenge.PROCESS, report))
                .isInstanceOf(RuntimeException.class);
        assertThat(challenges.of(number)).isEmpty();
    }
}
