package org.spinout.process.guard;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the guards into the engine, before anything else that a plugin adds. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class GuardPlugin extends AbstractProcessEnginePlugin {

    private final ModelBeans beans;
    private final ModelFaults faults;
    private final ObjectProvider<DeploymentWarnings> warnings;
    private final ObjectProvider<TaskRule> rules;
    private final ObjectProvider<TaskReading> readings;

    GuardPlugin(
            ModelBeans beans,
            ModelFaults faults,
            ObjectProvider<DeploymentWarnings> warnings,
            ObjectProvider<TaskRule> rules,
            ObjectProvider<TaskReading> readings) {
        this.beans = beans;
        this.faults = faults;
        this.warnings = warnings;
        this.rules = rules;
        this.readings = readings;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var outer = new OuterCommand();
        var before = new ArrayList<CommandInterceptor>();
        before.add(new CommandGuard(engine, CommandTable.load(), outer));
        engine.setCustomPreCommandInterceptorsTxRequired(
                joined(before, engine.getCustomPreCommandInterceptorsTxRequired()));

        var within = new ArrayList<CommandInterceptor>();
        within.add(new QueryExpressionGuard());
        within.add(new GivingBack(outer));
        within.add(new TaskRuleGuard(rules::orderedStream, outer));
        within.add(new ReadingGuard(readings::orderedStream, outer));
        engine.setCustomPostCommandInterceptorsTxRequired(
                joined(within, engine.getCustomPostCommandInterceptorsTxRequired()));

        engine.setExpressionManager(new ModelExpressions(beans));
        engine.setBpmnParseFactory(StrictParse::new);
        engine.setCustomPreDeployers(
                joined(List.of(new CheckedDeployment(faults, warnings)), engine.getCustomPreDeployers()));
    }

    private static <T> List<T> joined(List<? extends T> first, @Nullable List<T> then) {
        var all = new ArrayList<T>(first);
        if (then != null) {
            all.addAll(then);
        }
        return all;
    }
}
