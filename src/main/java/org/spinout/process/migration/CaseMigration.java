package org.spinout.process.migration;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.jspecify.annotations.Nullable;
import org.spinout.process.migration.MigrationCase.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves one case of a run, with its dates, its entry in the record and its row, in the transaction that is there. */
@Component
class CaseMigration {

    private final MigrationBook book;
    private final Mover mover;
    private final CaseDates dates;
    private final MigrationRecord record;
    private final EngineRoom engine;
    private final JdbcClient jdbc;

    CaseMigration(
            MigrationBook book,
            Mover mover,
            CaseDates dates,
            MigrationRecord record,
            EngineRoom engine,
            JdbcClient jdbc) {
        this.book = book;
        this.mover = mover;
        this.dates = dates;
        this.record = record;
        this.engine = engine;
        this.jdbc = jdbc;
    }

    /**
     * Does nothing when another node has settled the case meanwhile.
     *
     * @throws RuntimeException of the engine when the case cannot be moved, and nothing has happened to it then
     */
    void move(MigrationRun run, String instance, MigrationPlan plan, Elements source, Elements target) {
        var waiting = book.lock(run.id(), instance).filter(one -> one.state() == State.WAITING);
        if (waiting.isEmpty()) {
            return;
        }
        var one = waiting.get();
        var running = running(instance);
        var obstacle = obstacle(run, one, running.orElse(null));
        if (obstacle != null) {
            book.settle(one, State.STAYS, obstacle, null);
            return;
        }
        var before = engine.run(context -> {
            var read = dates.read(instance, source);
            mover.move(instance, plan);
            return read;
        });
        var after = run.undoes() == null
                ? dates.replan(instance, before, source, target)
                : dates.restore(instance, book.datesOf(run.undoes(), instance), before, target);
        var words = record.enter(run, one, running.orElseThrow().bodyId(), after);
        book.keep(one, after);
        book.settle(one, State.MOVED, words, standing(instance));
    }

    void stays(MigrationRun run, String instance, State state, String why) {
        book.lock(run.id(), instance).ifPresent(one -> book.settle(one, state, why, null));
    }

    private @Nullable String obstacle(MigrationRun run, MigrationCase one, @Nullable Running running) {
        if (running == null) {
            return "It has come to its end meanwhile.";
        }
        if (!running.definitionId().equals(run.fromDefinition())) {
            return "It does not run by version " + run.fromVersion() + " any more.";
        }
        var undone = run.undoes();
        if (undone != null && !hasNotMovedOn(undone, one)) {
            return "It has moved on since it was moved, so it stays with version " + run.fromVersion() + ".";
        }
        return null;
    }

    private boolean hasNotMovedOn(long undone, MigrationCase one) {
        return book.lock(undone, one.instanceId())
                .filter(moved -> moved.state() == State.MOVED)
                .filter(moved -> Objects.equals(moved.stoodAt(), standing(one.instanceId())))
                .isPresent();
    }

    /** By which version a case runs, and to which body it belongs. */
    private record Running(String definitionId, @Nullable String bodyId) {}

    private Optional<Running> running(String instance) {
        return jdbc.sql("SELECT PROC_DEF_ID_, TENANT_ID_ FROM ACT_RU_EXECUTION WHERE ID_ = :instance")
                .param("instance", instance)
                .query((row, index) -> new Running(row.getString(1), row.getString(2)))
                .optional();
    }

    /** Every stay in an element that the case is in; another stay in the same element is another line. */
    private String standing(String instance) {
        return jdbc
                .sql("SELECT ACT_ID_, ACT_INST_ID_ FROM ACT_RU_EXECUTION WHERE PROC_INST_ID_ = :instance")
                .param("instance", instance)
                .query((row, index) -> row.getString(1) + " " + row.getString(2))
                .list()
                .stream()
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
