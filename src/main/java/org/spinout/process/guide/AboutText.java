package org.spinout.process.guide;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** What a model says of itself, for readers who know no ids: of processes and tables the names, of variables the words. */
final class AboutText {

    private static final Pattern PROCESS = Pattern.compile("\\b[a-z]+(-[a-z]+)+\\b");
    private static final Pattern NAME = Pattern.compile("\\b(the |)(tables? |)([a-z]+(?:[A-Z][a-z]*)+)\\b");

    private AboutText() {}

    /** The documentation of an element; empty where it has none. */
    static String of(BaseElement element, Neighbourhood around) {
        var named = PROCESS.matcher(ModelText.aboutOf(element)).replaceAll(found -> {
            var name = around.processName(found.group());
            return Matcher.quoteReplacement(name.equals(found.group()) ? name : "“" + name + "”");
        });
        return NAME.matcher(named).replaceAll(found -> {
            var id = found.group(3);
            var name = around.decisionName(id);
            var words = name.equals(id) ? Words.ofName(id) : "“" + name + "”";
            var kind = name.equals(id) || !found.group(2).isEmpty() ? found.group(1) + found.group(2) : "the table ";
            return Matcher.quoteReplacement(kind + words);
        });
    }
}
