package org.spinout.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.TestDatabase;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DecisionRecordTests {

    private static final String CASE = "SP-2026-0001";

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T10:00:00.123456789Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void readsBackWhatWasEntered(String database) {
        var room = new Room(database);

        var first = room.enter(accepted());
        var second = room.enter(new NewEntry(
                CASE,
                "Decide at the board",
                "deferred",
                null,
                "",
                "boardChair",
                "boardChairs",
                "b1001",
                List.of(),
                List.of()));

        assertThat(room.record.of(CASE)).containsExactly(first, second);
        assertThat(first.previousHash()).isEqualTo(Entry.NO_HASH);
        assertThat(second.previousHash()).isEqualTo(first.hash()).matches("[0-9a-f]{64}");
        assertThat(room.record.verify(CASE)).isEqualTo(new Verification.Intact(2, second.hash()));
        assertThat(room.record.latest(CASE, "Decide at the board")).contains(second);
    }

    @Test
    void saysInWhosePlaceADeputyDecided() {
        var source = TestDatabase.h2();
        var record = new DecisionRecord(
                () -> (user, role, body) -> role + ", deputy of mthorne", JdbcClient.create(source), clock);
        var together = new TransactionTemplate(new JdbcTransactionManager(source));

        var entry = together.execute(status -> record.enter(accepted()));

        assertThat(entry.decision().role()).endsWith(", deputy of mthorne");
        assertThat(record.of(CASE)).containsExactly(entry);
        assertThat(record.verify(CASE).isIntact()).isTrue();
    }

    @Test
    void startsEveryCaseAnew() {
        var room = new Room("h2");
        room.enter(accepted());

        var other = room.enter(
                new NewEntry("SP-2026-0002", "Gate", "accepted", null, "", "u", "r", "b", List.of(), List.of()));

        assertThat(other.number()).isEqualTo(1);
        assertThat(other.previousHash()).isEqualTo(Entry.NO_HASH);
        assertThat(room.record.verify("SP-2026-0003")).isEqualTo(new Verification.Intact(0, Entry.NO_HASH));
    }

    @Test
    void entersNothingWithoutWhoAndWhat() {
        var room = new Room("h2");

        assertThatThrownBy(() -> room.enter(
                        new NewEntry(CASE, "Gate", "accepted", null, "", " ", "r", "b", List.of(), List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("user");
    }

    @Test
    void hashesFieldsApartFromOneAnother() {
        var at = clock.instant();
        var one = new NewEntry(CASE, "Gate", "a", null, "bc", "u", "r", "b", List.of("x", "y"), List.of());
        var two = new NewEntry(CASE, "Gate", "ab", null, "c", "u", "r", "b", List.of("x", "y"), List.of());
        var three = new NewEntry(CASE, "Gate", "a", null, "bc", "u", "r", "b", List.of("x"), List.of("y"));
        var four = new NewEntry(CASE, "Gate", "a", "", "bc", "u", "r", "b", List.of("x", "y"), List.of());

        assertThat(List.of(one, two, three, four))
                .extracting(
                        decision -> Entry.sealed(decision, 1, at, Entry.NO_HASH).hash())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "decision,gate,'another gate'",
        "decision,outcome,rejected",
        "decision,reason_code,another",
        "decision,reason_code,",
        "decision,reasons,'other reasons'",
        "decision,decided_by,somebodyElse",
        "decision,decided_as,sponsors",
        "decision,body_id,b1002",
        "decision,decided_at,2026-03-01T10:00:00Z",
        "decision,previous_hash,1111111111111111111111111111111111111111111111111111111111111111",
        "decision,hash,1111111111111111111111111111111111111111111111111111111111111111",
        "decision_evidence,reference,'another paper'",
        "decision_evidence,place,'7'",
        "decision_recusal,person,somebodyElse",
        "decision_recusal,place,'7'"
    })
    void findsTheAlteredEntryWhicheverColumnWasAltered(String table, String column, String value) {
        var room = new Room("h2");
        room.enter(accepted());
        room.enter(accepted());
        room.enter(accepted());

        var altered = room.jdbc
                .sql("UPDATE " + table + " SET " + column + " = :value WHERE case_number = :case AND number = 2")
                .param("value", value)
                .param("case", CASE)
                .update();

        assertThat(altered).isEqualTo(1);
        assertThat(room.record.verify(CASE))
                .isInstanceOfSatisfying(
                        Verification.Broken.class,
                        broken -> assertThat(broken.number()).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision_evidence", "decision_recusal"})
    void findsThatAListWasShortenedOrGrew(String table) {
        var shortened = new Room("h2");
        shortened.enter(accepted());
        shortened.jdbc.sql("DELETE FROM " + table).update();
        var grown = new Room("h2");
        grown.enter(accepted());
        grown.jdbc
                .sql("INSERT INTO " + table + " VALUES (:case, 1, 9, 'late addition')")
                .param("case", CASE)
                .update();

        assertThat(shortened.record.verify(CASE).isIntact()).isFalse();
        assertThat(grown.record.verify(CASE).isIntact()).isFalse();
    }

    @Test
    void findsThatTheLastEntryWasTakenOut() {
        var room = new Room("h2");
        room.enter(accepted());
        room.enter(bare("accepted"));
        room.jdbc.sql("DELETE FROM decision WHERE number = 2").update();

        assertThat(room.record.verify(CASE)).isEqualTo(new Verification.Broken(2, "Entry 2 is missing."));
    }

    @Test
    void findsThatAnEntryInTheMiddleWasTakenOut() {
        var room = new Room("h2");
        room.enter(bare("accepted"));
        room.enter(bare("deferred"));
        room.enter(bare("approved"));
        room.jdbc
                .sql("ALTER TABLE decision DROP CONSTRAINT decision_without_gap")
                .update();
        room.jdbc.sql("DELETE FROM decision WHERE number = 2").update();

        assertThat(room.record.verify(CASE)).isEqualTo(new Verification.Broken(2, "Entry 2 is missing."));
    }

    @Test
    void findsAnEntryMovedToAnotherCase() {
        var room = new Room("h2");
        room.enter(bare("accepted"));
        room.jdbc
                .sql("INSERT INTO decision_chain VALUES ('SP-2026-0002', 1, :hash)")
                .param("hash", room.record.of(CASE).get(0).hash())
                .update();
        room.jdbc.sql("UPDATE decision SET case_number = 'SP-2026-0002'").update();

        assertThat(room.record.verify(CASE)).isInstanceOf(Verification.Broken.class);
        assertThat(room.record.verify("SP-2026-0002")).isInstanceOf(Verification.Broken.class);
    }

    @Test
    void findsThatAWholeEntryWasForgedWithItsHash() {
        var room = new Room("h2");
        room.enter(bare("rejected"));
        room.enter(bare("accepted"));
        var forged = Entry.sealed(bare("approved"), 1, clock.instant(), Entry.NO_HASH);
        room.jdbc
                .sql("UPDATE decision SET outcome = 'approved', decided_at = :at, hash = :hash WHERE number = 1")
                .param("at", forged.at().atOffset(ZoneOffset.UTC))
                .param("hash", forged.hash())
                .update();

        assertThat(room.record.verify(CASE).isIntact()).isFalse();
    }

    @Test
    void findsThatTheLastEntryWasForgedWithItsHash() {
        var room = new Room("h2");
        room.enter(bare("rejected"));
        var forged =
                Entry.sealed(bare("approved"), 1, room.record.of(CASE).get(0).at(), Entry.NO_HASH);
        room.jdbc
                .sql("UPDATE decision SET outcome = 'approved', hash = :hash")
                .param("hash", forged.hash())
                .update();

        assertThat(room.record.of(CASE)).containsExactly(forged);
        assertThat(room.record.verify(CASE))
                .isEqualTo(new Verification.Broken(1, "The head of the chain does not name its last entry."));
    }

    @Test
    void findsThatTheHeadWasTurnedBack() {
        var room = new Room("h2");
        var first = room.enter(bare("rejected"));
        room.enter(bare("accepted"));
        room.jdbc
                .sql("UPDATE decision_chain SET last_number = 1, last_hash = :hash WHERE case_number = :case")
                .param("hash", first.hash())
                .param("case", CASE)
                .update();

        assertThat(room.record.verify(CASE))
                .isEqualTo(new Verification.Broken(2, "Entry 2 was not entered by Spinout."));
    }

    @Test
    void refusesAGapInTheDatabaseItself() {
        var room = new Room("h2");
        room.enter(bare("accepted"));
        room.enter(bare("approved"));

        assertThatThrownBy(() ->
                        room.jdbc.sql("DELETE FROM decision WHERE number = 1").update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> room.jdbc
                        .sql("UPDATE decision SET number = 5 WHERE number = 2")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void isFinalOnPostgresWhoeverHoldsTheConnection() {
        var room = new Room("postgres");
        room.enter(accepted());

        assertThat(List.of(
                        "UPDATE decision SET outcome = 'approved'",
                        "DELETE FROM decision",
                        "UPDATE decision_evidence SET reference = 'x'",
                        "DELETE FROM decision_evidence",
                        "UPDATE decision_recusal SET person = 'x'",
                        "DELETE FROM decision_recusal"))
                .allSatisfy(tampering -> assertThatThrownBy(
                                () -> room.jdbc.sql(tampering).update())
                        .isInstanceOf(DataAccessException.class)
                        .hasMessageContaining("never changed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void queuesDecisionsOfOneCase(String database) throws Exception {
        var room = new Room(database);
        var workers = Executors.newFixedThreadPool(8);
        try {
            var work = IntStream.range(0, 40)
                    .<Callable<Entry>>mapToObj(index -> () -> room.enter(bare("outcome" + index)))
                    .toList();
            for (var entered : workers.invokeAll(work)) {
                entered.get();
            }
        } finally {
            workers.shutdownNow();
        }

        assertThat(room.record.of(CASE)).extracting(Entry::number).containsExactlyElementsOf(numbersTo(40));
        assertThat(room.record.verify(CASE).isIntact()).isTrue();
    }

    private static List<Integer> numbersTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static NewEntry accepted() {
        return new NewEntry(
                CASE,
                "Decide on the expression of interest",
                "acceptedWithModification",
                "informationInadequate",
                "Costs are missing – please add £ and staff: 6.",
                "boardChair",
                "boardChairs",
                "b1001",
                List.of("complete-expression-of-interest v2 sha256:abc"),
                List.of("boardMember3"));
    }

    private static NewEntry bare(String outcome) {
        return new NewEntry(CASE, "Gate", outcome, null, "", "u", "r", "b", List.of(), List.of());
    }

    private final class Room {

        private final JdbcClient jdbc;
        private final DecisionRecord record;
        private final TransactionTemplate transaction;

        Room(String kind) {
            DataSource source = kind.equals("h2") ? TestDatabase.h2() : TestDatabase.postgres();
            jdbc = JdbcClient.create(source);
            record = new DecisionRecord(jdbc, clock);
            transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        }

        Entry enter(NewEntry decision) {
            return in(() -> record.enter(decision));
        }

        private <T> T in(Supplier<T> work) {
            return transaction.execute(status -> work.get());
        }
    }
}
