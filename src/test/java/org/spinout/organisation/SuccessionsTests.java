package org.spinout.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinout.TestDatabase;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SuccessionsTests {

    private static final LocalDate TODAY = LocalDate.of(2013, 4, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2013-04-01T09:00:00Z"), ZoneOffset.UTC);

    static List<DataSource> databases() {
        return List.of(TestDatabase.h2(), TestDatabase.postgres());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void splitsABodyByLineOfService(DataSource source) {
        var desk = new Desk(source);

        var succession = desk.setOut("b1", TODAY, Successor.of("b2", "nursing; therapy"), Successor.of("b3", "dental"));

        assertThat(succession.number()).matches("SU-2013-\\d{4}");
        assertThat(succession.state()).isEqualTo(SuccessionState.SET_OUT);
        assertThat(succession.successorFor("District Nursing")).contains("b2");
        assertThat(succession.successorFor("Dental access")).contains("b3");
        assertThat(succession.successorFor("Podiatry")).isEmpty();
        assertThat(succession.successorFor("Dental nursing")).as("of two lines").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void takesEverythingWhereThereIsOneSuccessor(DataSource source) {
        var desk = new Desk(source);

        assertThat(desk.setOut("b1", TODAY, Successor.of("b2", "")).successorFor("Podiatry"))
                .contains("b2");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void needsASecondPerson(DataSource source) {
        var desk = new Desk(source);
        var number = desk.setOut("b1", TODAY, Successor.of("b2", "")).number();

        assertThatThrownBy(() -> desk.successions.approve(number, "ann"))
                .isInstanceOf(Refusal.NotEntitled.class)
                .hasMessageContaining("somebody else");
        assertThatThrownBy(() -> desk.jdbc
                        .sql("INSERT INTO succession_approval VALUES (:number, 'ann', 'ann', CURRENT_TIMESTAMP)")
                        .param("number", number)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);

        assertThat(desk.successions.approve(number, "bob").state()).isEqualTo(SuccessionState.APPROVED);
        assertThatThrownBy(() -> desk.successions.approve(number, "cat")).isInstanceOf(Refusal.Conflict.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void movesACaseOnceAndNotBeforeItsDay(DataSource source) {
        var desk = new Desk(source);
        var later = desk.setOut("b1", TODAY.plusDays(1), Successor.of("b2", "")).number();
        desk.successions.choose(later, "SP-1", "b2", "ann");
        desk.successions.approve(later, "bob");
        assertThatThrownBy(() -> desk.successions.enterMove(later, "SP-1")).isInstanceOf(Refusal.Conflict.class);
        desk.successions.stop(later, "The order was not made.", "bob");
        var number = desk.setOut("b1", TODAY, Successor.of("b2", ""), Successor.of("b3", ""))
                .number();
        desk.successions.choose(number, "SP-1", "b2", "ann");
        desk.successions.choose(number, "SP-1", "b3", "ann");
        assertThatThrownBy(() -> desk.successions.enterMove(number, "SP-1")).isInstanceOf(Refusal.Conflict.class);
        desk.successions.approve(number, "bob");

        assertThat(desk.successions.enterMove(number, "SP-1").successor()).isEqualTo("b3");

        assertThatThrownBy(() -> desk.successions.enterMove(number, "SP-1")).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> desk.successions.choose(number, "SP-1", "b2", "ann"))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> desk.successions.enterMove(number, "SP-2"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Nobody has said");
        assertThatThrownBy(() -> desk.successions.stop(number, "No.", "bob"))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("only finished");
        assertThat(desk.successions.movesOf("SP-1")).singleElement().satisfies(move -> {
            assertThat(move.predecessor()).isEqualTo("b1");
            assertThat(move.succession()).isEqualTo(number);
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keepsWhyACaseStayed(DataSource source) {
        var desk = new Desk(source);
        var number = desk.setOut("b1", TODAY, Successor.of("b2", "")).number();
        desk.successions.choose(number, "SP-1", "b2", "ann");
        desk.successions.enterObstacle(number, "SP-1", "Its lead is not registered.");
        desk.successions.enterObstacle(number, "SP-2", "Two hosts.");
        desk.successions.approve(number, "bob");

        desk.successions.enterMove(number, "SP-1");

        assertThat(desk.successions.obstacles(number)).containsOnlyKeys("SP-2");
        assertThat(desk.successions.finish(number, false, "One by hand.", "bob").state())
                .isEqualTo(SuccessionState.PARTLY_DONE);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void refusesASecondOneBesideTheFirst(DataSource source) {
        var desk = new Desk(source);
        desk.setOut("b1", TODAY, Successor.of("b2", ""));

        assertThatThrownBy(() -> desk.setOut("b1", TODAY, Successor.of("b3", "")))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("SU-2013-0001");
        assertThat(desk.setOut("b2", TODAY, Successor.of("b3", "")).number()).isEqualTo("SU-2013-0002");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void refusesASuccessorThatCannotBe(DataSource source) {
        var desk = new Desk(source);
        var done = desk.setOut("b2", TODAY, Successor.of("b3", "")).number();
        desk.successions.approve(done, "bob");
        desk.successions.finish(done, true, "", "bob");

        assertThatThrownBy(() -> desk.setOut("b1", TODAY, Successor.of("b1", "")))
                .hasMessageContaining("take over from itself");
        assertThatThrownBy(() -> desk.setOut("b1", TODAY, Successor.of("b3", ""), Successor.of("b3", "")))
                .hasMessageContaining("named twice");
        assertThatThrownBy(() -> desk.setOut("b1", TODAY, Successor.of("b9", "")))
                .hasMessageContaining("b9");
        assertThatThrownBy(() -> desk.setOut("b1", TODAY)).hasMessageContaining("at least one");
        assertThatThrownBy(() -> desk.setOut("b1", TODAY, Successor.of("b2", "")))
                .hasMessageContaining("has itself been succeeded");
        var number = desk.setOut("b1", TODAY, Successor.of("b3", "")).number();
        assertThatThrownBy(() -> desk.successions.choose(number, "SP-1", "b2", "ann"))
                .hasMessageContaining("none of the organisations");
    }

    /** Somebody who sets successions out. */
    private static final class Desk {

        private final JdbcClient jdbc;
        private final Successions successions;
        private final TransactionTemplate together;

        Desk(DataSource source) {
            jdbc = JdbcClient.create(source);
            successions = new Successions(jdbc, CLOCK, new References(jdbc, CLOCK));
            together = new TransactionTemplate(new DataSourceTransactionManager(source));
            var bodies = new Bodies(jdbc);
            for (var id : List.of("b1", "b2", "b3")) {
                bodies.register(new Body(id, "Body " + id, BodyKind.CCG, "London"));
            }
        }

        Succession setOut(String predecessor, LocalDate on, Successor... successors) {
            return together.execute(status -> successions.setOut(
                    new NewSuccession(predecessor, List.of(successors), on, "SI 2013/235", true, null, "ann")));
        }
    }
}
