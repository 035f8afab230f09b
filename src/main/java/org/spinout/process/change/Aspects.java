package org.spinout.process.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.spinout.process.guide.TimeText;
import org.spinout.shared.ModelClock;

/** What is said of a step, in the words of the people who do it. */
final class Aspects {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("formRef", "the form"),
            Map.entry("formRefBinding", "which version of the form is shown"),
            Map.entry("candidateGroups", "the group that does it"),
            Map.entry("candidateUsers", "the people who may do it"),
            Map.entry("assignee", "the person who does it"),
            Map.entry("dueDate", "the due date"),
            Map.entry("followUpDate", "the day it is followed up"),
            Map.entry("delegateExpression", "what is done"),
            Map.entry("expression", "what is done"),
            Map.entry("calledElement", "the process that is called"),
            Map.entry("calledElementBinding", "which version is called"),
            Map.entry("decisionRef", "the table that is read"),
            Map.entry("decisionRefBinding", "which version of the table is read"),
            Map.entry("resultVariable", "where the answer is kept"),
            Map.entry("timeDate", "the clock"),
            Map.entry("timeDuration", "the clock"),
            Map.entry("timeCycle", "the clock"),
            Map.entry("cancelActivity", "whether the step is broken off"),
            Map.entry("messageRef", "the message"),
            Map.entry("signalRef", "the signal"),
            Map.entry("errorRef", "the error"),
            Map.entry("documentation", "the description"),
            Map.entry("completionCondition", "when it is enough"),
            Map.entry("multiInstanceLoopCharacteristics collection", "for whom it is done"),
            Map.entry("property targetWorkingDays", "the target in working days"),
            Map.entry("property escalateTo", "who is told when it is late"),
            Map.entry("property waitsFor", "who is waited for"),
            Map.entry("historyTimeToLive", "how long the history is kept"),
            Map.entry("versionTag", "the version's tag"));

    private Aspects() {}

    /** A sentence for each aspect that is not as it was. */
    static List<String> compare(String where, Map<String, String> before, Map<String, String> now) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        var sentences = new ArrayList<String>();
        for (var name : names) {
            var was = before.getOrDefault(name, "");
            var is = now.getOrDefault(name, "");
            if (!was.equals(is)) {
                sentences.add(where + ": " + sentence(inWords(name), said(name, was), said(name, is)));
            }
        }
        return sentences;
    }

    /** A time in the words of the guide, and anything else as the model has it. */
    private static String said(String name, String value) {
        return ModelClock.KINDS.contains(name) && !value.isEmpty() ? TimeText.of(value) : value;
    }

    private static String sentence(String what, String was, String is) {
        if (was.isEmpty()) {
            return what + " is now “" + is + "”; nothing was said before.";
        }
        if (is.isEmpty()) {
            return what + " is no longer said; it was “" + was + "”.";
        }
        return what + " is now “" + is + "”; it was “" + was + "”.";
    }

    private static String inWords(String name) {
        var known = WORDS.get(name);
        if (known != null) {
            return known;
        }
        var space = name.indexOf(' ');
        var rest = space < 0 ? name : name.substring(space + 1);
        return switch (space < 0 ? name : name.substring(0, space)) {
            case "in" -> "what is handed over as " + rest;
            case "out" -> "what comes back as " + rest;
            case "inputParameter" -> "the setting " + rest;
            case "outputParameter" -> "the result " + rest;
            case "formField" -> "the date field " + rest;
            case "the", "how" -> name;
            case "executionListener", "taskListener" -> "what is done on the way in or out";
            default -> "the setting " + rest;
        };
    }
}
