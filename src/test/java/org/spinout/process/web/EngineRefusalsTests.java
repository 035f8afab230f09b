package org.spinout.process.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Objects;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.shared.Refusal;
import org.springframework.dao.CannotAcquireLockException;

class EngineRefusalsTests {

    @Test
    void findsARefusalTheEngineHasWrapped() {
        var refusal = new Refusal("reasons", "required", "Please give your reasons.");
        var wrapped =
                new ProcessEngineException("Exception while invoking TaskListener", new IllegalStateException(refusal));

        assertThat(EngineRefusals.in(wrapped)).isSameAs(refusal);
    }

    @Test
    void turnsLateComersAwayInWords() {
        assertThat(status(new OptimisticLockingException("ENGINE-03005"))).isEqualTo(409);
        assertThat(status(new TaskAlreadyClaimedException("t", "someone"))).isEqualTo(409);
        assertThat(status(new SuspendedEntityInteractionException("suspended"))).isEqualTo(409);
    }

    /** As PostgreSQL and H2 tell it. */
    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001"})
    void takesWhomTheDatabaseGaveUpForALateComer(String state) {
        var deadlock = new SQLException("deadlock detected", state);

        assertThat(status(new ProcessEngineException("ENGINE-03083", new RuntimeException(deadlock))))
                .isEqualTo(409);
        assertThat(status(new ProcessEngineException("ENGINE-16004", new CannotAcquireLockException("row", deadlock))))
                .isEqualTo(409);
        assertThat(EngineRefusals.in(new ProcessEngineException("ENGINE-03083", new SQLException("broken", "42000"))))
                .isNull();
    }

    @Test
    void takesAForeignTaskForNone() {
        assertThat(status(new ProcessEngineException("Cannot find task with id x: task is null")))
                .isEqualTo(404);
        assertThat(status(new ProcessEngineException(
                        "ENGINE-03034 Cannot work on task 'x' because it belongs to no authenticated tenant.")))
                .isEqualTo(404);
    }

    @Test
    void leavesFaultsAlone() {
        assertThat(EngineRefusals.in(new ProcessEngineException("No route to host")))
                .isNull();
        assertThat(EngineRefusals.in(new NullPointerException())).isNull();
    }

    private static int status(Throwable failure) {
        return Objects.requireNonNull(EngineRefusals.in(failure)).status();
    }
}
