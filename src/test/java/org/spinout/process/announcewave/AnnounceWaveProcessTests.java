package org.spinout.process.announcewave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.SpinoutTest;
import org.spinout.correspondence.Notice;
import org.spinout.correspondence.Notices;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.organisation.BodyKind;
import org.spinout.process.WaveRoute;
import org.spinout.process.formcontract.Rest;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.NewProposal;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.spinout.proposal.WaveProposal;
import org.spinout.proposal.WaveState;
import org.spinout.proposal.WaveTotals;
import org.spinout.proposal.Waves;
import org.spinout.record.DecisionRecord;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;

/** Waves of proposals that the books say are approved; how a case gets there is told elsewhere. */
@SpinoutTest
class AnnounceWaveProcessTests {

    /** No other test announces proposals of this scheme. */
    private static final String SCHEME = "RIGHT_TO_PROVIDE";

    private static final String PROGRAMME = "RIGHT_TO_REQUEST";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Waves waves;

    @Autowired
    private Bodies bodies;

    @Autowired
    private DecisionRecord record;

    @Autowired
    private Notices notices;

    @Autowired
    private WaveWithdrawal withdrawal;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private TransactionTemplate transaction;

    private WaveRoute route;

    @BeforeEach
    void announceWhatOthersLeft() {
        route = new WaveRoute(driver);
        Stream.of(SCHEME, PROGRAMME)
                .filter(scheme -> !waves.waiting(scheme).isEmpty())
                .forEach(route::announce);
    }

    @Test
    void announcesProposalsOfManyHostsOnTheirDay() {
        var first = approved("b1001", SCHEME, "Nurses", 6, "500000");
        var second = approved("b1002", SCHEME, "Therapists", 24, "1200000");
        var wave = route.gather("First wave", SCHEME);
        assertThat((String) variable(wave, "waveText"))
                .contains("2 proposals")
                .contains("2 regions")
                .contains("30 staff")
                .contains("£1,700,000.00 a year");

        route.prepare(wave, 5);
        route.signOff(wave);
        driver.runDueJobs();
        assertThat(waves.isAnnounced(first)).isFalse();
        driver.moveClockByWorkingDays(5);

        assertThat(end(wave)).isEqualTo("Event_WaveAnnounced");
        assertThat(waves.isAnnounced(first)).isTrue();
        assertThat(waves.isAnnounced(second)).isTrue();
        assertThat(outcomes(first)).containsExactly("announced");
        assertThat(outcomes(wave)).containsExactly("submitted", "signedOff");
        assertThat(told(first)).contains("Nurses is announced");
    }

    @Test
    void holdsOneBackWithReasonsForTheNextWave() {
        var held = approved("b1001", SCHEME, "Nurses", 6, "500000");
        var other = approved("b1002", SCHEME, "Therapists", 24, "1200000");
        var wave = route.gather("First wave", SCHEME);
        route.prepare(wave, 0);

        holdBack(wave, held);

        assertThat(driver.openTasks(wave)).containsExactly("Activity_SignOffWave");
        assertThat((String) variable(wave, "waveText")).contains("1 proposal").contains("24 staff");
        route.signOff(wave);
        driver.runDueJobs();
        assertThat(waves.isAnnounced(held)).isFalse();
        assertThat(waves.isAnnounced(other)).isTrue();
        assertThat(outcomes(held)).containsExactly("heldBack");
        assertThat(told(held)).contains("Your proposal is held back from First wave");
        assertThat(waves.proposalsOf(route.gather("Second wave", SCHEME)))
                .extracting(WaveProposal::caseNumber)
                .containsExactly(held);
    }

    @Test
    void endsWhenTheLastProposalIsHeldBack() {
        var held = approved("b1001", SCHEME, "Nurses", 6, "500000");
        var wave = route.gather("Small wave", SCHEME);
        route.prepare(wave, 0);

        holdBack(wave, held);

        assertThat(end(wave)).isEqualTo("Event_NothingLeft");
        assertThat(waves.get(wave).state()).isEqualTo(WaveState.CANCELLED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            /task/{task}/claim       | {"userId":"assurer"}
            /task/{task}/assignee    | {"userId":"assurer"}
            /task/{task}/complete    | {"variables":{"outcome":{"value":"signedOff"}}}
            /task/{task}/submit-form | {"variables":{"outcome":{"value":"signedOff"}}}
            /task/{task}/resolve     | {"variables":{"outcome":{"value":"signedOff"}}}
            """)
    void isNotSignedOffByWhomeverPreparedIt(String path, String body) {
        approved("b1001", SCHEME, "Nurses", 6, "500000");
        var wave = route.gather("First wave", SCHEME);
        route.prepare(wave, 5);
        var task = driver.as("assurer").theTask(wave, "Activity_SignOffWave").getId();

        var answer = new Rest(port, "assurer").post(path.replace("{task}", task), body);

        answer.isRefusal(403);
        assertThat(answer.message()).contains("You have prepared this wave").contains("Ursula Dean");
        assertThat(waves.get(wave).state()).isEqualTo(WaveState.GATHERED);
        route.signOff(wave);
        assertThat(waves.get(wave).state()).isEqualTo(WaveState.SIGNED_OFF);
    }

    /** It is the last preparation that is signed off. */
    @Test
    void isSignedOffByWhoeverSentItBackOnceAnotherHasPreparedIt() {
        approved("b1001", SCHEME, "Nurses", 6, "500000");
        var wave = route.gather("First wave", SCHEME);
        route.prepare(wave, 5);
        sendBack(wave);
        route.prepareAs(WaveRoute.SIGNS_OFF, wave, 5);

        assertThatThrownBy(() -> route.signOff(wave))
                .isInstanceOf(Refusal.NotEntitled.class)
                .hasMessageContaining("Yvonne Hart");
        driver.as("assurer").complete(wave, "Activity_SignOffWave", Map.of("outcome", "signedOff"));

        assertThat(waves.get(wave).state()).isEqualTo(WaveState.SIGNED_OFF);
    }

    @Test
    void isPreparedAgainWhenItIsSentBack() {
        approved("b1001", SCHEME, "Nurses", 6, "500000");
        var wave = route.gather("First wave", SCHEME);
        route.prepare(wave, 3);

        sendBack(wave);

        assertThat(driver.openTasks(wave)).containsExactly("Activity_PrepareWave");
        assertThat((String) variable(wave, "waveNote")).contains("Parliament sits later.");
    }

    @Test
    void isGivenUpWithReasonsAndItsProposalsWaitOn() {
        var number = approved("b1001", SCHEME, "Nurses", 6, "500000");
        var wave = route.gather("First wave", SCHEME);

        driver.as("assurer")
                .complete(
                        wave,
                        "Activity_PrepareWave",
                        Map.of("outcome", "cancelled", "reasons", "An election is called."));

        assertThat(end(wave)).isEqualTo("Event_WaveCancelled");
        assertThat(told(number)).contains("The wave of your proposal was given up");
        assertThat(waves.waiting(SCHEME)).extracting(one -> one.number()).contains(number);
    }

    @Test
    void losesAWithdrawnProposalAndShowsIt() {
        var withdrawn = approved("b1001", SCHEME, "Nurses", 6, "500000");
        approved("b1002", SCHEME, "Therapists", 24, "1200000");
        var wave = route.gather("First wave", SCHEME);
        route.prepare(wave, 0);

        transaction.executeWithoutResult(now -> {
            proposals.move(withdrawn, ProposalMove.WITHDRAW);
            withdrawal.dropOut(withdrawn);
        });

        assertThat((String) variable(wave, "waveText")).contains("1 proposal").contains("24 staff");
        assertThat((String) variable(wave, "waveNote"))
                .contains(withdrawn + " has dropped out.** The proposal has ended.");
        assertThatThrownBy(() -> holdBack(wave, withdrawn)).isNotNull();
        route.signOff(wave);
        driver.runDueJobs();
        assertThat(waves.isAnnounced(withdrawn)).isFalse();
        assertThat(outcomes(withdrawn)).isEmpty();
    }

    @Test
    void announcesNothingWhenAllHasDroppedOutByTheDay() {
        var number = approved("b1001", SCHEME, "Nurses", 6, "500000");
        var wave = route.gather("First wave", SCHEME);
        route.prepare(wave, 5);
        route.signOff(wave);
        transaction.executeWithoutResult(now -> {
            proposals.move(number, ProposalMove.WITHDRAW);
            withdrawal.dropOut(number);
        });

        driver.moveClockByWorkingDays(5);

        assertThat(end(wave)).isEqualTo("Event_NothingAnnounced");
    }

    @Test
    void refusesAWaveOfNothing() {
        assertThatThrownBy(() -> route.gather("Empty wave", SCHEME))
                .hasStackTraceContaining("There is nothing to announce");
    }

    @Test
    void refusesADayThatIsPast() {
        approved("b1001", SCHEME, "Nurses", 6, "500000");
        var wave = route.gather("First wave", SCHEME);

        assertThatThrownBy(() -> route.prepare(wave, -3)).isNotNull();
        assertThat(driver.openTasks(wave)).containsExactly("Activity_PrepareWave");
        route.prepare(wave, 1);
        driver.moveClockByWorkingDays(5);
        assertThatThrownBy(() -> route.signOff(wave)).hasStackTraceContaining("The day of publication is past");
    }

    /** What was published of it: 14 + 15 + 32 = 61 proposals, about 25,000 staff, about £900m. */
    @Test
    void takesTheWholeProgrammeThroughThreeWaves() {
        var before = waves.announced(PROGRAMME);
        var totals = new ArrayList<WaveTotals>();

        for (var number : List.of("1", "2", "3")) {
            var rows = programme(number);
            rows.forEach(row -> approved(host(row[2]), PROGRAMME, row[1], Integer.parseInt(row[3]), row[4]));
            var wave = route.announce(PROGRAMME);
            var total = waves.totals(wave);
            assertThat(total.staff())
                    .isEqualTo(rows.stream()
                            .mapToInt(row -> Integer.parseInt(row[3]))
                            .sum());
            assertThat(total.regions().values().stream()
                            .mapToInt(WaveTotals::proposals)
                            .sum())
                    .isEqualTo(rows.size());
            totals.add(total);
        }

        assertThat(totals).extracting(WaveTotals::proposals).containsExactly(14, 15, 32);
        var programme = waves.announced(PROGRAMME);
        assertThat(programme.proposals() - before.proposals()).isEqualTo(61);
        assertThat(programme.staff() - before.staff()).isEqualTo(25_000);
        assertThat(programme.value().minus(before.value())).isEqualTo(Money.ofPounds("900000000"));
    }

    private static List<String[]> programme(String wave) {
        try {
            return new ClassPathResource("programme/waves.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(wave + ";"))
                    .map(line -> line.split(";"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String host(String region) {
        var id = "w" + region.replaceAll("[^A-Za-z]", "");
        bodies.register(new Body(id, "Primary Care Trust of " + region, BodyKind.PCT, region));
        return id;
    }

    private String approved(String host, String scheme, String service, int staff, String pounds) {
        return transaction.execute(now -> {
            var number = proposals
                    .open(new NewProposal(host, scheme, service, "proposer", staff, Money.ofPounds(pounds), null))
                    .number();
            Stream.of(
                            ProposalMove.SUBMIT_EXPRESSION,
                            ProposalMove.ACCEPT_EXPRESSION,
                            ProposalMove.SUBMIT_CASE,
                            ProposalMove.REFER_TO_BOARD,
                            ProposalMove.APPROVE)
                    .forEach(move -> proposals.move(number, move));
            waves.await(number);
            return number;
        });
    }

    private void holdBack(String wave, String caseNumber) {
        driver.as(WaveRoute.SIGNS_OFF)
                .complete(
                        wave,
                        "Activity_SignOffWave",
                        Map.of(
                                "outcome", "heldBack",
                                "heldBackCase", caseNumber,
                                "reasonCode", "notReady",
                                "reasons", "Its lease is not signed."));
    }

    private void sendBack(String wave) {
        driver.as(WaveRoute.SIGNS_OFF)
                .complete(
                        wave,
                        "Activity_SignOffWave",
                        Map.of("outcome", "sentBack", "reasons", "Parliament sits later."));
    }

    private List<String> outcomes(String number) {
        return record.of(number).stream()
                .map(entry -> entry.decision().outcome())
                .toList();
    }

    private List<String> told(String number) {
        return notices.about(number, "proposer").stream().map(Notice::subject).toList();
    }

    private Object variable(String wave, String name) {
        return history.createHistoricVariableInstanceQuery()
                .processInstanceId(instance(wave))
                .variableName(name)
                .singleResult()
                .getValue();
    }

    private String end(String wave) {
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(wave)
                        .count())
                .isZero();
        return history.createHistoricActivityInstanceQuery()
                .activityType("noneEndEvent")
                .processInstanceId(instance(wave))
                .singleResult()
                .getActivityId();
    }

    private String instance(String wave) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(wave)
                .singleResult()
                .getId();
    }
}
