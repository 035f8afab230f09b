package org.spinout.process.incident;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.incident.IncidentHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts {@link ToldIncidents} in the place of the engine's own handler of failed jobs. */
@Component
class IncidentPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<IncidentNotices> notices;

    IncidentPlugin(ObjectProvider<IncidentNotices> notices) {
        this.notices = notices;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var there = engine.getCustomIncidentHandlers();
        List<IncidentHandler> handlers = there == null ? new ArrayList<>() : new ArrayList<>(there);
        handlers.add(new ToldIncidents(notices));
        engine.setCustomIncidentHandlers(handlers);
    }
}
