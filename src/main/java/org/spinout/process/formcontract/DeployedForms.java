package org.spinout.process.formcontract;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The forms people work with at this moment, those that process owners have deployed included. */
@Component
public class DeployedForms {

    private final ProcessEngine engine;
    private final FormFinder finder = new FormFinder();

    DeployedForms(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    /** The newest form of this id; empty where there is none. */
    public Optional<FormSchema> latest(String formId) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> finder.latest(formId, context));
    }
}
