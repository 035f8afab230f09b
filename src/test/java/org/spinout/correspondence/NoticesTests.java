package org.spinout.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.TestDatabase;
import org.spinout.shared.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class NoticesTests {

    private static final String CASE = "SP-2026-0001";

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void tellsAPersonAndTheHoldersOfARole(String database) {
        var room = new Room(database);
        room.in(() -> room.notices.tellPerson("proposer", CASE, "Your task is due", "By Friday."));
        room.in(() -> room.notices.tellRole("assurers", "b1001", CASE, "New expression of interest", "School nursing"));

        assertThat(room.subjects("proposer", List.of("proposers"), List.of("b1001")))
                .containsExactly("Your task is due");
        assertThat(room.subjects("assurer", List.of("assurers"), List.of("b1001", "b1002")))
                .containsExactly("New expression of interest");
        assertThat(room.notices.of("proposer", List.of(), List.of()))
                .containsExactly(new Notice(
                        1, CASE, "proposer", null, null, "Your task is due", "By Friday.", clock.instant(), null));
    }

    @Test
    void tellsNobodyElse() {
        var room = new Room("h2");
        room.in(() -> room.notices.tellPerson("proposer", CASE, "Your task is due", ""));
        room.in(() -> room.notices.tellRole("sponsors", "b1001", CASE, "A case waits", ""));

        assertThat(room.subjects("proposer2", List.of("proposers"), List.of("b1001")))
                .isEmpty();
        assertThat(room.subjects("sponsor2", List.of("sponsors"), List.of("b1002")))
                .isEmpty();
        assertThat(room.subjects("boardChair", List.of("boardChairs"), List.of("b1001")))
                .isEmpty();
        assertThat(room.subjects("sponsor2", List.of("sponsors"), List.of())).isEmpty();
    }

    @Test
    void showsTheNewestFirst() {
        var room = new Room("h2");
        room.in(() -> room.notices.tellPerson("proposer", CASE, "First", ""));
        room.in(() -> room.notices.tellPerson("proposer", CASE, "Second", ""));

        assertThat(room.subjects("proposer", List.of(), List.of())).containsExactly("Second", "First");
        assertThat(room.notices.about(CASE, "proposer"))
                .extracting(Notice::subject)
                .containsExactly("First", "Second");
    }

    @Test
    void isReadByEachHolderForThemselves() {
        var room = new Room("h2");
        room.in(() -> room.notices.tellRole("sponsors", "b1001", CASE, "A case waits", ""));
        var roles = List.of("sponsors");
        var bodies = List.of("b1001");
        var id = room.notices.of("sponsor", roles, bodies).get(0).id();

        room.in(() -> room.notices.markRead(id, "sponsor", roles, bodies));
        room.in(() -> room.notices.markRead(id, "sponsor", roles, bodies));

        assertThat(room.notices.of("sponsor", roles, bodies)).allMatch(Notice::isRead);
        assertThat(room.notices.of("sponsor2", roles, bodies)).noneMatch(Notice::isRead);
        assertThat(room.notices.about(CASE, "sponsor")).allMatch(Notice::isRead);
    }

    @Test
    void letsNobodyReadWhatIsForOthers() {
        var room = new Room("h2");
        room.in(() -> room.notices.tellPerson("proposer", CASE, "Your task is due", ""));

        assertThatThrownBy(() -> room.in(() -> room.notices.markRead(1, "proposer2", List.of(), List.of())))
                .isInstanceOf(Refusal.NotEntitled.class);
        assertThatThrownBy(() -> room.in(() -> room.notices.markRead(99, "proposer", List.of(), List.of())))
                .isInstanceOf(Refusal.NotEntitled.class);
    }

    @Test
    void cutsASubjectRatherThanStopWhatItTellsOf() {
        var room = new Room("h2");
        room.in(() -> room.notices.tellPerson("proposer", CASE, "A very\nlong one " + "x".repeat(300), ""));

        assertThat(room.subjects("proposer", List.of(), List.of()).get(0))
                .hasSize(200)
                .startsWith("A very long one x")
                .endsWith("…");
    }

    @Test
    void cutsNoCharacterInHalf() {
        var room = new Room("postgres");
        room.in(() -> room.notices.tellPerson("proposer", CASE, "\uD83D\uDE91".repeat(201), ""));

        assertThat(room.subjects("proposer", List.of(), List.of())).containsExactly("\uD83D\uDE91".repeat(199) + "…");
    }

    @Test
    void isForSomebodyInTheDatabaseToo() {
        var room = new Room("h2");
        room.in(() -> room.notices.tellPerson("proposer", CASE, "Your task is due", ""));

        assertThat(List.of(
                        "UPDATE notice SET person = NULL",
                        "UPDATE notice SET role = 'sponsors', body_id = 'b1001'",
                        "UPDATE notice SET person = NULL, role = 'sponsors'",
                        "UPDATE notice SET subject = ' '"))
                .allSatisfy(nonsense -> assertThatThrownBy(
                                () -> room.jdbc.sql(nonsense).update())
                        .isInstanceOf(DataIntegrityViolationException.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void takesTheSameReadingTwiceAtOnce(String database) throws Exception {
        var room = new Room(database);
        room.in(() -> room.notices.tellPerson("proposer", CASE, "Your task is due", ""));
        var workers = Executors.newFixedThreadPool(6);
        try {
            var work = IntStream.range(0, 6)
                    .<Callable<Boolean>>mapToObj(index -> () -> {
                        room.in(() -> room.notices.markRead(1, "proposer", List.of(), List.of()));
                        return true;
                    })
                    .toList();
            for (var read : workers.invokeAll(work)) {
                assertThat(read.get()).isTrue();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private final class Room {

        private final JdbcClient jdbc;
        private final Notices notices;
        private final TransactionTemplate transaction;

        Room(String kind) {
            var source = kind.equals("h2") ? TestDatabase.h2() : TestDatabase.postgres();
            jdbc = JdbcClient.create(source);
            notices = new Notices(jdbc, clock, CorrespondenceFixture.outbox(jdbc, clock, false, List.of()));
            transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        }

        List<String> subjects(String user, List<String> roles, List<String> bodies) {
            return notices.of(user, roles, bodies).stream().map(Notice::subject).toList();
        }

        void in(Runnable work) {
            transaction.executeWithoutResult(status -> work.run());
        }
    }
}
