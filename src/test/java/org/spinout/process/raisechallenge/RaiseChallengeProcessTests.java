package org.spinout.process.raisechallenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
