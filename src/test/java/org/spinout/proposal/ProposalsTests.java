package org.spinout.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.dao.DataIntegrityViolationException;

class ProposalsTests {

    @Test
    void givesEveryCaseTheNextNumber() {
        var room = Room.onH2();

        assertThat(room.open().number()).isEqualTo("SP-2026-0001");
        assertThat(room.open().number()).isEqualTo("SP-2026-0002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void readsBackWhatWasOpened(String database) {
        var room = Room.on(database);

        var opened = room.open();

        assertThat(opened)
                .isEqualTo(new Proposal(
                        "SP-2026-0001",
                        "b1001",
                        "RIGHT_TO_REQUEST",
                        "School nursing, Derby",
                        "proposer",
                        6,
                        new Money(50_000_000),
                        null,
                        ProposalState.EXPRESSION_IN_DRAFT,
                        false,
                        false,
                        "lineManager",
                        null,
                        room.clock.instant()));
        assertThat(room.proposals.get(opened.number())).isEqualTo(opened);
        assertThat(room.proposals.of("b1001")).containsExactly(opened);
        assertThat(room.proposals.of("b1002")).isEmpty();
        assertThat(room.proposals.all()).containsExactly(opened);
    }

    @ParameterizedTest
    @CsvSource({"'',6,1,serviceName", "'  ',6,1,serviceName", "Nursing,0,1,staffCount", "Nursing,6,0,annualValuePounds"
    })
    void refusesAServiceWithoutNameStaffOrValue(String name, int staff, String pounds, String field) {
        assertThatThrownBy(() -> new NewProposal("b1001", "S", name, "proposer", staff, Money.ofPounds(pounds), null))
                .isInstanceOf(Refusal.class)
                .extracting(refused -> ((Refusal) refused).field())
                .isEqualTo(field);
    }

    @Test
    void refusesANameTooLongForTheRegister() {
        assertThatThrownBy(
                        () -> new NewProposal("b1001", "S", "x".repeat(201), "proposer", 6, Money.ofPounds("1"), null))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"School\nnursing", "School\u0000nursing", "School\tnursing"})
    void refusesANameOfMoreThanOneLine(String name) {
        assertThatThrownBy(() -> new NewProposal("b1001", "S", name, "proposer", 6, Money.ofPounds("1"), null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("one line");
    }

    @Test
    void refusesANumberNobodyGave() {
        var room = Room.onH2();

        assertThatThrownBy(() -> room.proposals.get("SP-2026-9999"))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no proposal SP-2026-9999.");
        assertThatThrownBy(() -> room.move("SP-2026-9999", ProposalMove.WITHDRAW))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> room.proposals.team("SP-2026-9999")).isInstanceOf(Refusal.class);
    }

    @Test
    void movesOnlyAsTheTableSays() {
        var room = Room.onH2();
        var number = room.open().number();

        assertThat(room.move(number, ProposalMove.SUBMIT_EXPRESSION).state())
                .isEqualTo(ProposalState.EXPRESSION_SUBMITTED);
        assertThatThrownBy(() -> room.move(number, ProposalMove.GO_LIVE))
                .isInstanceOf(IllegalMove.class)
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining(number)
                .hasMessageContaining("The host is considering");
        assertThat(room.proposals.get(number).state()).isEqualTo(ProposalState.EXPRESSION_SUBMITTED);
    }

    @Test
    void keepsEveryStepOfTheWay() {
        var room = Room.onH2();
        var number = room.open().number();
        room.move(number, ProposalMove.SUBMIT_EXPRESSION, ProposalMove.RETURN_EXPRESSION);

        assertThat(room.proposals.steps(number))
                .containsExactly(
                        new ProposalStep(
                                1,
                                ProposalMove.SUBMIT_EXPRESSION,
                                ProposalState.EXPRESSION_IN_DRAFT,
                                ProposalState.EXPRESSION_SUBMITTED,
                                room.clock.instant()),
                        new ProposalStep(
                                2,
                                ProposalMove.RETURN_EXPRESSION,
                                ProposalState.EXPRESSION_SUBMITTED,
                                ProposalState.EXPRESSION_IN_DRAFT,
                                room.clock.instant()));
    }

    @Test
    void goesTheWayOfKingston() {
        var room = Room.onH2();
        var number = room.open().number();

        assertThat(room.move(
                                number,
                                ProposalMove.SUBMIT_EXPRESSION,
                                ProposalMove.ACCEPT_EXPRESSION,
                                ProposalMove.SUBMIT_CASE,
                                ProposalMove.REFER_TO_BOARD,
                                ProposalMove.APPROVE,
                                ProposalMove.REWRITE_CASE,
                                ProposalMove.SUBMIT_CASE,
                                ProposalMove.BEGIN_ASSURANCE,
                                ProposalMove.ASSURE,
                                ProposalMove.BEGIN_TRANSFER,
                                ProposalMove.GO_LIVE)
                        .state())
                .isEqualTo(ProposalState.LIVE);
    }

    @RepeatedTest(5)
    void tellsItsWholeWayWhateverIsTried(RepetitionInfo repetition) {
        var room = Room.onH2();
        var number = room.open().number();
        var chance = new Random(repetition.getCurrentRepetition());
        for (var tries = 0; tries < 60; tries++) {
            var state = room.proposals.get(number).state();
            var move = ProposalMove.values()[chance.nextInt(ProposalMove.values().length)];
            if (move.isLegalFrom(state)) {
                assertThat(room.move(number, move).state()).isNotEqualTo(state);
            } else {
                assertThatThrownBy(() -> room.move(number, move)).isInstanceOf(IllegalMove.class);
            }
        }

        var now = ProposalState.EXPRESSION_IN_DRAFT;
        for (var step : room.proposals.steps(number)) {
            assertThat(step.from()).isEqualTo(now);
            assertThat(step.move().from(now)).contains(step.to());
            now = step.to();
        }
        assertThat(room.proposals.get(number).state()).isEqualTo(now);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void isGuardedByTheDatabaseToo(String database) {
        var room = Room.on(database);
        room.move(room.open().number(), ProposalMove.SUBMIT_EXPRESSION);

        assertThat(List.of(
                        "UPDATE proposal SET staff_count = 0",
                        "UPDATE proposal SET annual_value_pence = 0",
                        "UPDATE proposal SET service_name = ' '",
                        "UPDATE proposal SET size = 'HUGE'",
                        "UPDATE proposal SET number = 'SP-2026-0002'",
                        "DELETE FROM proposal",
                        "INSERT INTO proposal_step SELECT * FROM proposal_step"))
                .allSatisfy(nonsense -> assertThatThrownBy(
                                () -> room.jdbc.sql(nonsense).update())
                        .isInstanceOf(DataIntegrityViolationException.class));
    }

    @Test
    void holdsEveryStateInTheDatabaseAndNoOther() {
        var room = Room.onH2();
        room.open();

        assertThat(ProposalState.values())
                .allSatisfy(state -> assertThat(room.jdbc
                                .sql("UPDATE proposal SET state = :state")
                                .param("state", state.name())
                                .update())
                        .isEqualTo(1));
        assertThatThrownBy(() ->
                        room.jdbc.sql("UPDATE proposal SET state = 'SOMEWHERE'").update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void changesWhatIsLearntOnTheWay(String database) {
        var room = Room.on(database);
        var number = room.open().number();

        room.in(() -> room.proposals.withSize(number, ProposalSize.SMALL));
        room.in(() -> room.proposals.withLineManager(number, null));
        room.in(() -> room.proposals.withCommissioner(number, "b1003"));
        room.in(() -> room.proposals.withMoneyAsCondition(number, true));
        room.in(() -> room.proposals.withRegulatedActivity(number, true));
        var changed = room.in(() -> room.proposals.withFigures(number, 11, Money.ofPounds("750000.50")));

        assertThat(changed)
                .isEqualTo(new Proposal(
                        number,
                        "b1001",
                        "RIGHT_TO_REQUEST",
                        "School nursing, Derby",
                        "proposer",
                        11,
                        new Money(75_000_050),
                        ProposalSize.SMALL,
                        ProposalState.EXPRESSION_IN_DRAFT,
                        true,
                        true,
                        null,
                        "b1003",
                        room.clock.instant()));
        assertThat(changed.contractingBodyId()).isEqualTo("b1003");
        assertThatThrownBy(() -> room.in(() -> room.proposals.withFigures(number, 0, Money.ofPounds("1"))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void takesNoChangeOnceTheCaseHasEnded() {
        var room = Room.onH2();
        var number = room.open().number();
        room.move(number, ProposalMove.WITHDRAW);

        assertThat(List.<Runnable>of(
                        () -> room.proposals.withSize(number, ProposalSize.SMALL),
                        () -> room.proposals.join(number, "proposer2", "proposer"),
                        () -> room.proposals.changeLead(number, "proposer2", "proposer"),
                        () -> room.proposals.move(number, ProposalMove.SUBMIT_EXPRESSION)))
                .allSatisfy(change -> assertThatThrownBy(() -> room.run(change)).isInstanceOf(Refusal.Conflict.class));
        assertThat(room.proposals.casesOf("proposer")).containsExactly(number);
    }

    @ParameterizedTest
    @CsvSource({"small,SMALL", "standard,STANDARD", "large,LARGE"})
    void readsSizesAsModelsSpellThem(String code, ProposalSize size) {
        assertThat(ProposalSize.ofCode(code)).isEqualTo(size);
        assertThat(size.code()).isEqualTo(code);
        assertThatThrownBy(() -> ProposalSize.ofCode("SMALL")).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void givesNoNumberTwiceHoweverManyStartAtOnce(String database) throws Exception {
        var room = Room.on(database);

        var numbers = atOnce(12, () -> room.open().number());

        assertThat(numbers).doesNotHaveDuplicates().contains("SP-2026-0001", "SP-2026-0012");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void makesAMoveOnceHoweverManyMakeItAtOnce(String database) throws Exception {
        var room = Room.on(database);
        var number = room.open().number();

        var made = atOnce(8, () -> {
            try {
                room.move(number, ProposalMove.SUBMIT_EXPRESSION);
                return true;
            } catch (Refusal.Conflict somebodyElseWasFirst) {
                return false;
            }
        });

        assertThat(made).containsOnlyOnce(true);
        assertThat(room.proposals.steps(number)).hasSize(1);
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        var workers = Executors.newFixedThreadPool(times);
        try {
            var results = workers.invokeAll(
                    IntStream.range(0, times).mapToObj(index -> work).toList());
            var values = new ArrayList<T>();
            for (var result : results) {
                values.add(result.get());
            }
            return values;
        } finally {
            workers.shutdownNow();
        }
    }
}
