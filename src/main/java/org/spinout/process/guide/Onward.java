package org.spinout.process.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.spinout.process.guide.Guide.Fact;
import org.spinout.process.guide.Guide.Line;
import org.spinout.process.guide.Guide.Piece;

/** What follows a place in the route: by itself, by an answer, or because time passes. */
final class Onward {

    private final Map<FlowNode, Integer> numbers;
    private final Neighbourhood around;

    Onward(Map<FlowNode, Integer> numbers, Neighbourhood around) {
        this.numbers = numbers;
        this.around = around;
    }

    /** Where it goes from an element that asks nothing. */
    List<Line> from(FlowNode node) {
        return node.getOutgoing().stream().map(flow -> line(Way.along(flow))).toList();
    }

    /** The answers and where each leads, or simply what follows. */
    List<Fact> afterwards(FlowNode node) {
        if (node instanceof EventBasedGateway) {
            return List.of(new Fact(
                    "What comes first counts",
                    node.getOutgoing().stream()
                            .map(SequenceFlow::getTarget)
                            .map(event -> line(event).after(happening(event) + " "))
                            .toList()));
        }
        if (node.getOutgoing().size() > 1) {
            return List.of(new Fact(howMany(node), answers(node)));
        }
        return node.getOutgoing().isEmpty() ? List.of() : List.of(new Fact("Then", from(node)));
    }

    private Line line(FlowNode event) {
        return event.getOutgoing().isEmpty()
                ? Line.of("Nothing follows.")
                : from(event).get(0);
    }

    private static String happening(FlowNode event) {
        return event instanceof CatchEvent one
                ? Stop.named(ModelText.nameOf(one), Stop.whenOf(one))
                : "When this happens: “" + ModelText.nameOf(event) + "”.";
    }

    private static String howMany(FlowNode node) {
        if (node instanceof ParallelGateway) {
            return "All of these, at the same time";
        }
        return node instanceof ExclusiveGateway ? "One of these answers" : "One or more of these, at the same time";
    }

    private List<Line> answers(FlowNode node) {
        return node.getOutgoing().stream()
                .map(flow -> node instanceof ParallelGateway
                        ? line(Way.along(flow))
                        : line(Way.along(flow), "to ").after("“" + ModelText.answerOf(flow) + "”: "))
                .toList();
    }

    /** What may happen while a step is open. */
    List<Fact> eventsAt(FlowNode node) {
        var silence = new ArrayList<Line>();
        var told = new ArrayList<Line>();
        for (var event : node.getParentElement().getChildElementsByType(BoundaryEvent.class)) {
            if (node.equals(event.getAttachedTo())) {
                var stays = event.cancelActivity() ? " This step is over then. " : " The step stays open. ";
                var timer = !Stop.whenOf(event).isEmpty();
                (timer ? silence : told).add(line(event).after(happening(event) + stays));
            }
        }
        var facts = new ArrayList<Fact>();
        if (!silence.isEmpty()) {
            facts.add(new Fact("If nothing happens", silence));
        }
        if (!told.isEmpty()) {
            facts.add(new Fact("What may come between", told));
        }
        return facts;
    }

    private Line line(Way way) {
        return line(way, "To ");
    }

    private Line line(Way way, String atOnce) {
        var pieces = new ArrayList<Piece>();
        for (var index = 0; index < way.done().size(); index++) {
            var node = way.done().get(index);
            pieces.add(new Piece(index == 0 ? "Spinout: " : "; ", null));
            pieces.add(new Piece("“" + ModelText.nameOf(node) + "”", null));
            if (node instanceof BusinessRuleTask task && task.getCamundaDecisionRef() != null) {
                var table = task.getCamundaDecisionRef();
                pieces.add(new Piece(" by the table ", null));
                pieces.add(new Piece(around.decisionName(table), "decision:" + table));
            }
        }
        pieces.add(new Piece(pieces.isEmpty() ? atOnce : ". Then to ", null));
        pieces.add(goal(way.stop()));
        if (!Stop.titleOf(way.stop()).endsWith("?")) {
            pieces.add(new Piece(".", null));
        }
        return new Line(List.copyOf(pieces));
    }

    private Piece goal(FlowNode stop) {
        var number = numbers.get(stop);
        if (number != null) {
            return new Piece("step " + number + ", " + Stop.titleOf(stop), "step:" + number);
        }
        var name = ModelText.nameOf(stop);
        var named = name.isEmpty() ? "" : " “" + name + "”";
        if (stop instanceof EndEvent end) {
            var all = end.getEventDefinitions().stream().anyMatch(TerminateEventDefinition.class::isInstance);
            var inner = stop.getParentElement() instanceof SubProcess part && !part.triggeredByEvent();
            return new Piece(
                    (inner ? "the end of this part" : "the end")
                            + named
                            + (all ? ", which ends all of it at once" : ""),
                    null);
        }
        return new Piece(name.isEmpty() ? "where it came from" : name, null);
    }
}
