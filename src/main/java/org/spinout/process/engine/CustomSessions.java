package org.spinout.process.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** Puts a session of ours in the place of the engine's of the same type. */
final class CustomSessions {

    private CustomSessions() {}

    static void add(ProcessEngineConfigurationImpl configuration, SessionFactory ours) {
        var all = new ArrayList<SessionFactory>(
                Objects.requireNonNullElse(configuration.getCustomSessionFactories(), List.of()));
        all.add(ours);
        configuration.setCustomSessionFactories(all);
    }
}
