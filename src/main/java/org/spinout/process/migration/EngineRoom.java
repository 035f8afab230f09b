package org.spinout.process.migration;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.spinout.process.WithoutRights;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works in the engine with nobody's rights, within the transaction that is there. What process owners do here the engine
 * keeps for administrators; who may is asked at the door of the page.
 */
@Component
class EngineRoom {

    private final ProcessEngine engine;
    private final WithoutRights unguarded;
    private final TransactionTemplate savepoint;

    EngineRoom(@Lazy ProcessEngine engine, WithoutRights unguarded, PlatformTransactionManager transactions) {
        this.engine = engine;
        this.unguarded = unguarded;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    <T> T ask(Supplier<T> question) {
        return unguarded.ask(question);
    }

    /** The same; when it is refused, the transaction that is there goes on as if nobody had asked. */
    <T> T attempt(Supplier<T> question) {
        return Objects.requireNonNull(savepoint.execute(trying -> ask(question)), "an answer");
    }

    /** Does something and takes it back, whether it succeeds or is refused; what it found out remains. */
    <T> T rehearse(Supplier<T> work) {
        var found = savepoint.execute(trying -> {
            trying.setRollbackOnly();
            return work.get();
        });
        return Objects.requireNonNull(found, "what was found out");
    }

    /** In one command of the engine. */
    <T> T run(Command<T> command) {
        var commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        return ask(() -> commands.execute(command));
    }

    /** The elements of a version; empty where there is none, or no more. */
    Optional<Elements> find(String definitionId) {
        try {
            return Optional.of(attempt(() -> elements(definitionId)));
        } catch (ProcessEngineException unknown) {
            return Optional.empty();
        }
    }

    /** The elements of a version, as it was parsed once and for all. */
    Elements elements(String definitionId) {
        return run(context -> new Elements(context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(definitionId)));
    }
}
