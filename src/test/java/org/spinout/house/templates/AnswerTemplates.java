package org.spinout.house.templates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;

/** Templates for the ways out of a question: one for each fact that the models ask for, with every answer they know. */
final class AnswerTemplates {

    /** What the models ask of one fact: the questions they put, once for each way, and each condition in words. */
    private record Asked(List<String> questions, Set<String> processes, Map<String, String> answers) {

        Asked() {
            this(new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashMap<>());
        }

        void add(String condition, String words, String otherwise) {
            var isTaken = answers.containsValue(words) && !answers.containsKey(condition);
            answers.putIfAbsent(condition, isTaken ? words + " (" + otherwise + ")" : words);
        }

        /** The question that is put most often. */
        String question() {
            return Collections.max(questions, Comparator.comparing(one -> Collections.frequency(questions, one)));
        }
    }

    private static final Pattern FACT = Pattern.compile("[$#]\\{\\W*([a-z]\\w*)");
    private static final Pattern YES_OR_NO = Pattern.compile("[$#]\\{(!?)\\s*(\\w+)}");
    private static final Pattern ONE_OF = Pattern.compile("[$#]\\{(\\w+) == '\\w+'( \\|\\| \\1 == '\\w+')*}");
    private static final Pattern VALUE = Pattern.compile("'(\\w+)'");

    private final ModelFacts facts;

    AnswerTemplates(ModelFacts facts) {
        this.facts = facts;
    }

    List<Template> all() {
        var asked = new TreeMap<String, Asked>();
        facts.models().forEach((id, model) -> {
            for (var flow : model.getModelElementsByType(SequenceFlow.class)) {
                if (flow.getConditionExpression() != null && flow.getSource() instanceof Gateway question) {
                    read(asked, facts.title(id), question, flow);
                }
            }
        });
        var templates = new ArrayList<Template>();
        templates.add(outcome(asked.remove("outcome")));
        asked.forEach((fact, about) -> templates.add(template(fact, about)));
        return templates;
    }

    /** What the form before the question was answered with, for a question of one's own. */
    private Template outcome(@Nullable Asked inModels) {
        var answers = new LinkedHashMap<String, String>(inModels == null ? Map.of() : inModels.answers());
        facts.outcomes()
                .forEach(value -> answers.putIfAbsent("${outcome == '" + value + "'}", DelegateTemplates.words(value)));
        return new Template(
                        "answer.outcome",
                        "Answer: What did the form before say? (Outcome)",
                        "On the arrow out of a question that follows a step with a form. Asks which outcome was chosen.",
                        "SequenceFlow")
                .under(Heading.ANSWERS)
                .keywords("answer", "condition", "decision", "approved", "rejected")
                .choice("The answer", "The case takes this arrow then.", "conditionExpression", answers);
    }

    private static void read(Map<String, Asked> asked, String process, Gateway question, SequenceFlow flow) {
        var condition = flow.getConditionExpression().getTextContent().strip();
        var fact = FACT.matcher(condition);
        if (!fact.find()) {
            throw new IllegalStateException("A way asks for no fact: " + condition);
        }
        var about = asked.computeIfAbsent(fact.group(1), first -> new Asked());
        about.questions().add(oneLine(question.getName()));
        about.processes().add(process);
        var yesOrNo = YES_OR_NO.matcher(condition);
        if (yesOrNo.matches()) {
            about.add("${" + yesOrNo.group(2) + "}", "Yes", process);
            about.add("${!" + yesOrNo.group(2) + "}", "No", process);
        }
        about.add(condition, inWords(condition, oneLine(flow.getName())), condition);
    }

    private static String inWords(String condition, String answer) {
        if (!ONE_OF.matcher(condition).matches()) {
            return answer;
        }
        var all = VALUE.matcher(condition)
                .results()
                .map(value -> DelegateTemplates.words(value.group(1)))
                .collect(Collectors.joining(" or "));
        return all.substring(0, 1) + all.substring(1).toLowerCase(Locale.UK);
    }

    private static Template template(String fact, Asked about) {
        var where = String.join(", ", about.processes());
        var keywords = new LinkedHashSet<>(about.questions());
        keywords.addAll(List.of(fact, "condition"));
        return new Template(
                        "answer." + fact,
                        "Answer: " + about.question() + " (" + DelegateTemplates.words(fact) + ")",
                        "On the arrow out of a question. Asked in: " + where + ".",
                        "SequenceFlow")
                .under(Heading.ANSWERS)
                .keywords(keywords.toArray(String[]::new))
                .choice("The answer", "The case takes this arrow then.", "conditionExpression", about.answers());
    }

    private static String oneLine(@Nullable String name) {
        return Objects.requireNonNullElse(name, "").replaceAll("\\s+", " ").strip();
    }
}
