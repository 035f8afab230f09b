package org.spinout.process.formcontract;

import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.context.VariableContext;

/** The FEEL of the engine's decision tables, which exists only once the engine does. */
record EngineFeel(ProcessEngineConfigurationImpl engine) implements FeelEngine {

    private FeelEngine feel() {
        return ((DefaultDmnEngineConfiguration) engine.getDmnEngineConfiguration()).getFeelEngine();
    }

    @Override
    public <T> T evaluateSimpleExpression(String expression, VariableContext context) {
        return feel().evaluateSimpleExpression(expression, context);
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String expression, String input, VariableContext context) {
        return feel().evaluateSimpleUnaryTests(expression, input, context);
    }
}
