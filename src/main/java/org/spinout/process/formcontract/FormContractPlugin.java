package org.spinout.process.formcontract;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts the contract into the engine: what nobody may ask for is turned back before all else, the check itself stands
 * behind whatever the guards add within the transaction.
 */
@Component
@Order(FormContractPlugin.AFTER_THE_GUARDS)
class FormContractPlugin extends AbstractProcessEnginePlugin {

    static final int AFTER_THE_GUARDS = 100;

    private final Clock clock;

    FormContractPlugin(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var outside = new OutsideCommands(engine);
        var before = copy(engine.getCustomPreCommandInterceptorsTxRequired());
        before.add(0, outside);
        engine.setCustomPreCommandInterceptorsTxRequired(before);

        var forms = new FormFinder();
        var contract = new FormContract(new EngineFeel(engine), clock);
        var within = copy(engine.getCustomPostCommandInterceptorsTxRequired());
        within.add(new FormContractInterceptor(
                outside, new TaskSubmission(forms, contract, new ClosedTasks()), new StartSubmission(forms, contract)));
        engine.setCustomPostCommandInterceptorsTxRequired(within);
    }

    private static List<CommandInterceptor> copy(@Nullable List<CommandInterceptor> interceptors) {
        return interceptors == null ? new ArrayList<>() : new ArrayList<>(interceptors);
    }
}
