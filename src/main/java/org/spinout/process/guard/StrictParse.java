package org.spinout.process.guard;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;

/**
 * Reads a model with what element templates leave out: times, messages, for whom a step is
 * repeated, and twins of dates. What the house does not accept in a new
 * model is found before, by {@link CheckedDeployment}; models already stored are read as they are.
 */
final class StrictParse extends BpmnParse {

    StrictParse(BpmnParser parser) {
        super(parser);
    }

    @Override
    public void parseMessages() {
        new TemplateMessages(rootElement, this::addError).set();
        super.parseMessages();
    }

    @Override
    public void parseProcessDefinitions() {
        new TemplateClocks(this::addError).set(rootElement);
        new TemplateLoops(this::addError).set(rootElement);
        if (deployment != null) {
            new DateTwins(deployment).set(rootElement);
        }
        super.parseProcessDefinitions();
    }
}
