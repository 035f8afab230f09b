package org.spinout.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinout.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class OneNodeAtATimeTests {

    private static final String BODY = "INSERT INTO body (id, name, kind, region) VALUES ('x', 'X', 'PCT', 'London')";

    @Test
    void leavesNothingOfAStartThatIsCutOff() {
        var database = TestDatabase.h2();
        var jdbc = JdbcClient.create(database);

        assertThatIllegalStateException()
                .isThrownBy(() -> node(database).run(() -> {
                    jdbc.sql(BODY).update();
                    throw new IllegalStateException("the plug is pulled");
                }));

        assertThat(jdbc.sql("SELECT id FROM body WHERE id = 'x'").query().listOfRows())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void letsTheSecondInWhenTheFirstIsDone(DataSource database) throws Exception {
        var done = new CopyOnWriteArrayList<String>();
        var firstIsIn = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(() -> node(database).run(() -> {
            firstIsIn.countDown();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
            done.add("first");
        }));
        firstIsIn.await(10, TimeUnit.SECONDS);

        node(database).run(() -> done.add("second"));

        first.get(10, TimeUnit.SECONDS);
        assertThat(done).isEqualTo(List.of("first", "second"));
    }

    private static Stream<DataSource> databases() {
        return Stream.of(TestDatabase.h2(), TestDatabase.postgres());
    }

    private static OneNodeAtATime node(DataSource database) {
        return new OneNodeAtATime(JdbcClient.create(database), new DataSourceTransactionManager(database));
    }
}
