package org.spinout.process.hold;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.spinout.proposal.Holds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Teaches the engine what a hold is, behind the guards. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class HoldPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Holds> holds;

    HoldPlugin(ObjectProvider<Holds> holds) {
        this.holds = holds;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<SessionFactory> sessions = copy(engine.getCustomSessionFactories());
        sessions.add(new HeldTimers.Factory(holds));
        engine.setCustomSessionFactories(sessions);

        List<CommandInterceptor> within = copy(engine.getCustomPostCommandInterceptorsTxRequired());
        within.add(new HeldTimerGuard(holds));
        engine.setCustomPostCommandInterceptorsTxRequired(within);
    }

    private static <T> List<T> copy(@Nullable List<T> there) {
        return there == null ? new ArrayList<>() : new ArrayList<>(there);
    }
}
