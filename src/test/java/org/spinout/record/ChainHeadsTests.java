package org.spinout.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ChainHeadsTests {

    private static final String FIRST = "SP-2026-0001";
    private static final String SECOND = "SP-2026-0002";
    private static final String THIRD = "SP-2026-0003";

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void putsEveryChainThatGrewUnderOneHashADay(String database) {
        var room = new Room(database);
        room.decide(FIRST, "2026-03-02T10:00:00Z");
        room.decide(SECOND, "2026-03-02T11:00:00Z");
        room.decide(THIRD, "2026-03-02T12:00:00Z");
        room.publish("2026-03-02T23:00:00Z");
        assertThat(room.heads().published()).as("not before the day is over").isEmpty();

        room.publish("2026-03-03T02:00:00Z");
        room.publish("2026-03-03T05:00:00Z");
        room.decide(FIRST, "2026-03-05T10:00:00Z");
        room.publish("2026-03-06T02:00:00Z");

        var heads = room.heads().published();
        assertThat(heads).hasSize(2).allMatch(PublishedHead::isIntact);
        assertThat(heads.get(1).previousHead()).isEqualTo(heads.get(0).head());
        assertThat(heads).extracting(head -> head.day().toString()).containsExactly("2026-03-02", "2026-03-05");
        assertThat(room.heads().proofsOf(FIRST)).hasSize(2).allMatch(HeadProof::holds);
        assertThat(room.heads().proofsOf(SECOND)).hasSize(1).allMatch(HeadProof::holds);
        assertThat(room.heads().proofsOf(THIRD)).hasSize(1).allMatch(HeadProof::holds);
        assertThat(room.heads().findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void findsAChainThatIsNotWhatWasPublished(String database) {
        var room = new Room(database);
        room.decide(FIRST, "2026-03-02T10:00:00Z");
        room.publish("2026-03-03T02:00:00Z");
        var proof = room.heads().proofsOf(FIRST).get(0);

        room.jdbc
                .sql("UPDATE chain_head_leaf SET hash = :other")
                .param("other", "a".repeat(64))
                .update();

        assertThat(room.heads().findings())
                .containsExactly("Record 1 of SP-2026-0001 is not what was published under the head of 2026-03-02.");
        assertThat(room.heads().proofsOf(FIRST)).noneMatch(HeadProof::holds);
        assertThat(new HeadProof(proof.published(), 1, "b".repeat(64), proof.path()).holds())
                .isFalse();
        assertThat(new HeadProof(proof.published(), 1, proof.hash(), List.of("X:1")).holds())
                .isFalse();
    }

    private static final class Room {

        private final JdbcClient jdbc;
        private final TransactionTemplate transaction;

        Room(String database) {
            DataSource source = database.equals("h2") ? TestDatabase.h2() : TestDatabase.postgres();
            jdbc = JdbcClient.create(source);
            transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        }

        void decide(String caseNumber, String at) {
            transaction.executeWithoutResult(now -> new DecisionRecord(jdbc, at(at))
                    .enter(new NewEntry(
                            caseNumber,
                            "Decide at the board",
                            "approved",
                            null,
                            "Sound.",
                            "boardSecretary",
                            "boardSecretaries",
                            "b1",
                            List.of(),
                            List.of())));
        }

        void publish(String at) {
            transaction.executeWithoutResult(now -> new ChainHeads(jdbc, at(at)).publish());
        }

        ChainHeads heads() {
            return new ChainHeads(jdbc, at("2026-04-01T10:00:00Z"));
        }

        private static Clock at(String moment) {
            return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        }
    }
}
