package org.spinout.house.templates;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;

/** The messages that parts of a case send one another, as choices: its name, and what those who wait for it call it. */
final class Messages {

    private Messages() {}

    /** In the order of their words. An event says what has happened, a task only that something is awaited. */
    static Map<String, String> read(ModelFacts facts) {
        var words = new TreeMap<String, String>();
        facts.models().forEach((id, model) -> events(words, model, facts.title(id)));
        facts.models().forEach((id, model) -> tasks(words, model, facts.title(id)));
        var sorted = new LinkedHashMap<String, String>();
        words.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static void events(Map<String, String> words, BpmnModelInstance model, String process) {
        for (var definition : model.getModelElementsByType(MessageEventDefinition.class)) {
            if (definition.getParentElement() instanceof Event event) {
                words.putIfAbsent(definition.getMessage().getName(), inWords(event.getName(), process));
            }
        }
    }

    private static void tasks(Map<String, String> words, BpmnModelInstance model, String process) {
        for (var task : model.getModelElementsByType(ReceiveTask.class)) {
            words.putIfAbsent(task.getMessage().getName(), inWords(task.getName(), process));
        }
    }

    private static String inWords(String name, String process) {
        return name.replaceAll("\\s+", " ") + " (" + process + ")";
    }
}
