package org.spinout.process.guard;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;

/**
 * Reads a new model with the house's rules as well as the engine's, so that whoever deploys learns all of its faults at
 * once, each with the element's id. Models already stored are read as they are: they were accepted once.
 */
final class StrictParse extends BpmnParse {

    private final ModelBeans beans;

    StrictParse(BpmnParser parser, ModelBeans beans) {
        super(parser);
        this.beans = beans;
    }

    @Override
    public void parseProcessDefinitions() {
        new TemplateClocks(this::fault).set(rootElement);
        if (deployment != null) {
            new DateTwins(deployment).set(rootElement);
        }
        if (deployment != null && deployment.isNew()) {
            new ModelWalk(new ExpressionFaults(beans), new Neighbours(deployment), this::fault).read(rootElement);
        }
        super.parseProcessDefinitions();
    }

    private void fault(String message, ModelWalk.Place place) {
        var located = message + " (at " + place.id() + ")";
        if (place.id().equals(place.element().attribute("id"))) {
            addError(located, place.element());
        } else {
            addError(located, place.element(), place.id());
        }
    }
}
