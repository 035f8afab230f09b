package org.spinout.oversight.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.oversight.waiting.PastWork.BODY;
import static org.spinout.oversight.waiting.PastWork.task;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;

class WaitingFoldTests {

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void countsEachActivityOnce(String database) {
        var past = withStays(database, 3);

        past.fold.fold();
        past.fold.fold();
        past.fold.foldEverything();

        assertThat(past.counted()).isEqualTo(3);
        assertThat(past.figuresOf("Activity_Write").ended()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void losesAndDoublesNothingWhenItDiesBeforeItsCommit(String database) {
        var past = withStays(database, 3);
        var dying = past.with(source -> new DataSourceTransactionManager(source) {
            @Override
            protected void doCommit(DefaultTransactionStatus status) {
                doRollback(status);
                throw new TransactionSystemException("The power went");
            }
        });

        assertThatThrownBy(() -> dying.fold.fold()).hasMessage("The power went");
        assertThat(past.counted()).isZero();

        past.fold.fold();
        assertThat(past.counted()).isEqualTo(3);
    }

    @Test
    void goesOnWhereItDied() {
        var past = withStays("h2", 4500);
        var dying = past.with(source -> new DataSourceTransactionManager(source) {
            private int commits;

            @Override
            protected void doCommit(DefaultTransactionStatus status) {
                if (++commits == 2) {
                    doRollback(status);
                    throw new TransactionSystemException("The power went");
                }
                super.doCommit(status);
            }
        });

        assertThatThrownBy(() -> dying.fold.fold()).hasMessage("The power went");
        assertThat(past.counted()).isEqualTo(2000);

        past.fold.fold();
        assertThat(past.counted()).isEqualTo(4500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void keepsWhatTheEngineForgets(String database) {
        var past = withStays(database, 3);
        var before = past.figures();

        past.cleanUp();
        past.jdbc.sql("DELETE FROM ACT_RE_PROCDEF").update();

        assertThat(past.figures()).isEqualTo(before);
        past.fold.foldEverything();
        assertThat(past.figures()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void countsOnceThoughTwoNodesCount(String database) {
        var past = withStays(database, 300);
        var together = new CyclicBarrier(2);

        var nodes = Stream.of(past, past.at(PastWork.NOW))
                .map(node -> CompletableFuture.runAsync(() -> {
                    try {
                        together.await();
                    } catch (Exception broken) {
                        throw new IllegalStateException(broken);
                    }
                    node.fold.fold();
                }))
                .toList();
        nodes.forEach(CompletableFuture::join);

        assertThat(past.counted()).isEqualTo(300);
    }

    @Test
    void findsWhatWasCommittedLate() {
        var past = withStays("h2", 1);
        past.fold.fold();
        var late = past.instance("write-plan", 1, BODY, "SP-2026-0002");

        late.task("Activity_Write", "2026-06-01 10:00", "2026-06-04 22:00");
        past.fold.fold();
        assertThat(past.counted()).as("ended hours before the mark").isEqualTo(2);

        late.task("Activity_Write", "2026-06-01 10:00", "2026-06-02 10:00");
        past.fold.fold();
        assertThat(past.counted()).as("ended days before the mark").isEqualTo(2);
        past.fold.foldEverything();
        assertThat(past.counted()).isEqualTo(3);
    }

    @Test
    void countsOnAfterTheClockWasPutBack() {
        var past = withStays("h2", 1);
        past.instance("write-plan", 1, BODY, "SP-2026-0002")
                .task("Activity_Write", "2026-06-01 10:00", "2027-06-01 10:00");
        past.at(PastWork.NOW.plus(Duration.ofDays(400))).fold.fold();
        assertThat(past.counted()).isEqualTo(2);

        past.instance("write-plan", 1, BODY, "SP-2026-0003")
                .task("Activity_Write", "2026-06-01 10:00", "2026-07-01 10:00");
        past.fold.fold();

        assertThat(past.counted()).isEqualTo(3);
    }

    @Test
    void countsWithoutATargetWhereTheModelIsGone() {
        var past = withStays("h2", 1);
        past.jdbc.sql("DELETE FROM ACT_RE_PROCDEF").update();

        var figures = past.figuresOf("Activity_Write");

        assertThat(figures.name()).isEqualTo("Name");
        assertThat(figures.targetDays()).isNull();
        assertThat(figures.median()).isEqualTo(4);
        assertThat(figures.over()).isZero();
    }

    /** So many stays of four working days against a target of three. */
    private static PastWork withStays(String database, int stays) {
        var past = PastWork.on(database);
        past.deploy("write-plan", 1, task("Activity_Write", 3));
        var instance = past.instance("write-plan", 1, BODY, "SP-2026-0001");
        for (var stay = 0; stay < stays; stay++) {
            instance.task("Activity_Write", "2026-06-01 10:00", "2026-06-05 10:00");
        }
        return past;
    }
}
