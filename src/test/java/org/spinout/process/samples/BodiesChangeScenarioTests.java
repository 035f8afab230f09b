package org.spinout.process.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.spin.Spin.JSON;
import static org.spinout.process.samples.SampleProposal.*;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.contract.Transfers;
import org.spinout.enterprise.Enterprises;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.BodyKind;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.SchemeOfCase;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * The years 2013 to 2022: a primary care trust is split between two commissioning groups, both of which become part of
 * one integrated care board. It has a case at every stage, and each goes on to its end. An application of its own, since
 * the people of the evaluation change their employers.
 */
@SpinoutTest
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:bodies;DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=FALSE")
class BodiesChangeScenarioTests {

    private static final String TRUST = "b1001";

    private static final List<String> BOARD =
            List.of("boardChair", "boardMember1", "boardMember2", "boardMember3", "boardMember4");

    @Autowired
    private CaseDriver driver;

    @Autowired
    private WorkingDays days;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Bodies bodies;

    @Autowired
    private SchemeOfCase schemes;

    @Autowired
    private DecisionRecord record;

    @Autowired
    private Transfers transfers;

    @Autowired
    private Enterprises enterprises;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory beans;

    @LocalServerPort
    private int port;

    private final Map<String, SampleWalk> walks = new LinkedHashMap<>();

    private Reorganisation reorganisation;
    private CasesSeen cases;

    @BeforeEach
    void nobodyHasMovedYet() {
        reorganisation = new Reorganisation(beans);
        cases = new CasesSeen(
                jdbc,
                port,
                () -> walks.values().stream().map(SampleWalk::number).toList());
    }

    @Test
    void everyCaseGoesOnToItsEnd() {
        casesAtEveryStage();
        var north = reorganisation.body("Northern", "CCG");
        var south = reorganisation.body("Southern", "CCG");
        var dates = cases.dates();
        assertThat(cases.tasksSeen("sponsor")).isPositive();
        assertThat(cases.historySeen("overseer")).isPositive();

        reorganisation.succeed(
                TRUST,
                Map.of("successor1", north, "serviceLines1", "Derby; Leicester; smoking", "successor2", south),
                south);

        assertThatEachIsWhereItBelongs(north, south);
        assertThat(cases.dates()).as("deadlines after the split").isEqualTo(dates);

        var board = reorganisation.body("Integrated", "ICB");
        reorganisation.everybodyGoesTo(board);
        reorganisation.succeed(north, Map.of("successor1", board), "");
        reorganisation.succeed(south, Map.of("successor1", board), "");
        reorganisation.everybodyLeaves(TRUST);
        reorganisation.everybodyLeaves(south);

        assertThatAllAreAt(board, List.of(TRUST, north, south));
        assertThat(cases.dates()).as("deadlines after the merger").isEqualTo(dates);
        goOn(board);
    }

    private void assertThatEachIsWhereItBelongs(String north, String south) {
        assertThat(walks.values()).allSatisfy(walk -> {
            assertThat(proposals.get(walk.number()).bodyId()).isIn(north, south);
            assertThat(record.verify(walk.number()).isIntact()).isTrue();
        });
        assertThat(proposals.get(walk("transfer").number()).bodyId()).isEqualTo(north);
        assertThat(proposals.get(walk("begun").number()).bodyId()).isEqualTo(south);
        assertThat(cases.tasksSeen("sponsor")).as("of the old body").isZero();
        assertThat(cases.tasksSeen("otherOverseer")).as("of another").isZero();
        assertThat(cases.historySeen("overseer")).as("of the old body").isZero();
        reorganisation.register("sponsors", "sponsor", south);
        reorganisation.register("oversight", "overseer", south);
        assertThat(cases.tasksSeen("sponsor")).as("of one of the new").isPositive();
        assertThat(cases.historySeen("overseer"))
                .as("of the new, with what was done before")
                .isPositive();
    }

    private void assertThatAllAreAt(String board, List<String> earlier) {
        assertThat(walks.values()).allSatisfy(walk -> {
            var proposal = proposals.get(walk.number());
            assertThat(proposal.bodyId()).isEqualTo(board);
            assertThat(proposal.contractingBodyId()).isEqualTo(board);
            assertThat(schemes.rule(proposal).wave())
                    .as("Right to Request is as it was begun")
                    .isTrue();
            assertThat(record.verify(walk.number()).isIntact()).isTrue();
        });
        assertThat(transfers.get(walk("transfer").number()).commissionerId()).isEqualTo(board);
        assertThat(enterprises.get(walk("launched").number()).commissionerId()).isEqualTo(board);
        assertThat(bodies.get(board).kind()).isEqualTo(BodyKind.ICB);
        assertThat(earlier).allSatisfy(body -> assertThat(cases.leftAt(body)).isZero());
    }

    private SampleWalk walk(String name) {
        return Objects.requireNonNull(walks.get(name));
    }

    /** Begun long ago, so that money is asked for and paid in years for which the evaluation has pots. */
    private void casesAtEveryStage() {
        driver.moveClockTo(driver.now().minus(Duration.ofDays(450)));
        walks.put(
                "launched",
                toTransfer(approved(YOUR_HEALTHCARE)).offerContract().goLive());
        walks.put("assurance", approved(MEDWAY_STOP_SMOKING));
        walks.put("written", accepted(AHP_SUFFOLK));
        walks.put("held", accepted(GLOUCESTERSHIRE).holdByCourt());
        walks.put("board", accepted(HULL_YOUNG_PEOPLE));
        walks.put("agenda", accepted(GLOUCESTERSHIRE_CHILDREN));
        walks.put("offered", accepted(SUFFOLK_CONTINENCE));
        walks.put("transfer", toTransfer(approved(RIPPLEZ)).offerContract());
        walk("board").writeSmallCase(false).writePaper();
        walk("agenda").writeSmallCase(false).writePaper();
        walk("offered").applyForGrant();
        walks.put("reviewed", begun(MEDWAY).wait(6).express().wait(2).comment());
        walks.put("begun", begun(WOLDS));
        walk("agenda").callMeeting();
    }

    private SampleWalk toTransfer(SampleWalk walk) {
        return walk.assure().announceInWave().register();
    }

    private SampleWalk begun(SampleProposal service) {
        return new SampleWalk(driver, days, asRightToRequest(service));
    }

    private SampleWalk accepted(SampleProposal service) {
        return begun(service).accepted();
    }

    private SampleWalk approved(SampleProposal service) {
        return accepted(service).writeSmallCase(false).writePaper().meet("approved", Map.of());
    }

    /** Small, so that the same few steps bring each to its end. */
    private static SampleProposal asRightToRequest(SampleProposal service) {
        return new SampleProposal(
                service.name(), "proposer", "RIGHT_TO_REQUEST", 6, "500000", service.does(), service.wants());
    }

    /** Every case passes its board, assurers and wave; two more go live. */
    private void goOn(String board) {
        walk("transfer").goLive();
        walk("offered").takeGrant();
        walk("begun").express(board).comment().review().accept();
        walk("reviewed").review().accept();
        liftHold(walk("held").number());
        var toWrite = List.of("written", "offered", "begun", "reviewed", "held");
        toWrite.forEach(name -> walk(name).writeSmallCase(false).writePaper());
        approveAll(toWrite.size() + 2);
        Stream.concat(toWrite.stream(), Stream.of("board", "agenda", "assurance"))
                .forEach(name -> walk(name).assure());
        walk("board").announceInWave().register().offerContract().goLive();
        assertThat(walks.keySet())
                .allSatisfy(name -> assertThat(state(name))
                        .isEqualTo(
                                List.of("launched", "transfer", "board").contains(name)
                                        ? ProposalState.LIVE
                                        : ProposalState.IN_TRANSFER));
    }

    private void liftHold(String number) {
        driver.as("sponsor")
                .complete(
                        number,
                        "Activity_RespondToChallenge",
                        Map.of(
                                "response",
                                "We have heard the patients.",
                                "respondedOn",
                                driver.dayAfterWorkingDays(0)));
        driver.runDueJobs();
        driver.as("boardChair")
                .complete(
                        number,
                        "Activity_DecideChallenge",
                        Map.of(
                                "outcome", "lifted",
                                "reasonCode", "settled",
                                "orderEnded", "yes",
                                "reasons", "The claim is withdrawn."));
        driver.runDueJobs();
    }

    /** The board of the last body hears what waits for it, also what an earlier board had on its agenda. */
    private void approveAll(int items) {
        var meeting = walk("agenda").callMeeting();
        driver.as("boardSecretary").complete(meeting, "Activity_SendPapers", Map.of("outcome", "hold"));
        driver.moveClockByWorkingDays(7);
        driver.as("boardSecretary")
                .complete(meeting, "Activity_RecordAttendance", Map.of("outcome", "hold", "present", JSON(BOARD)));
        for (var item = 0; item < items; item++) {
            driver.as("boardSecretary")
                    .complete(
                            meeting,
                            "Activity_RecordDecision",
                            Map.of(
                                    "outcome", "approved",
                                    "decidedBy", "consensus",
                                    "reasons", "The case is sound and fills a local need."));
        }
        driver.as("boardSecretary").complete(meeting, "Activity_CorrectMinute", Map.of());
        driver.runDueJobs();
    }

    private ProposalState state(String name) {
        return proposals.get(walk(name).number()).state();
    }
}
