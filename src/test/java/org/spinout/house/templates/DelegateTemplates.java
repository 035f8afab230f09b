package org.spinout.house.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** One template for each delegate: its bean hidden, its inputs asked by name. */
final class DelegateTemplates {

    /** A delegate as its source introduces it. */
    private record Delegate(String bean, String room, String says) {}

    private static final Pattern CLASS = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*(?:public )?(?:final )?class (\\w+)"
                    + "[^{]*implements[^{]*\\bJavaDelegate\\b",
            Pattern.DOTALL);

    /** The room of delegates that belong to no one process. */
    static final String SHARED = "shared";

    private static final Path SOURCES = Path.of("src/main/java/org/spinout/process");

    private static final Map<String, String> HELP = Map.of(
            "gate", "What was decided, in a few words, as the record names it.",
            "form", "The form that decided it.",
            "role", "In which role it was decided.",
            "as", "The variable that later gateways ask for the outcome, in lowerCamelCase.",
            "outcomeField", "The field of the form with the outcome; leave it empty where the field is called outcome.",
            "asked", "An expression for what was asked.");

    private final ModelFacts facts;
    private final Roles roles;

    DelegateTemplates(ModelFacts facts, Roles roles) {
        this.facts = facts;
        this.roles = roles;
    }

    /** The templates by the room of the delegate: the id of its process, or {@link #SHARED}. */
    Map<String, List<Template>> byRoom() {
        var uses = uses();
        var rooms = new TreeMap<String, List<Template>>();
        for (var delegate : delegates()) {
            rooms.computeIfAbsent(delegate.room(), first -> new ArrayList<>())
                    .add(template(delegate, uses.getOrDefault(delegate.bean(), List.of())));
        }
        return rooms;
    }

    private Template template(Delegate delegate, List<ServiceTask> uses) {
        var labels = new LinkedHashSet<String>();
        uses.forEach(use -> labels.add(use.getName()));
        var label = labels.size() == 1 ? labels.iterator().next() : words(delegate.bean());
        var process = facts.processes().get(delegate.room());
        var isShared = delegate.room().equals(SHARED);
        var template = new Template(
                        "step." + delegate.bean(),
                        process == null ? label : label + " (" + process.toLowerCase(java.util.Locale.UK) + ")",
                        delegate.says(),
                        isShared ? "Task" : "ServiceTask")
                .becomes("ServiceTask")
                .under(isShared ? Heading.STEPS : Heading.STEPS_OF_ONE_PROCESS)
                .keywords(delegate.room(), "automatic step")
                .hidden("camunda:delegateExpression", "${" + delegate.bean() + "}");
        if (uses.stream().anyMatch(ServiceTask::isCamundaAsyncBefore)) {
            template.hiddenTrue("camunda:asyncBefore");
        }
        inputs(uses).forEach((name, isNeeded) -> input(template, name, isNeeded));
        return template;
    }

    private void input(Template template, String name, boolean isNeeded) {
        var help = HELP.get(name);
        if (help == null) {
            throw new IllegalStateException("Say in DelegateTemplates what the input " + name + " is for");
        }
        switch (name) {
            case "form" -> template.inputChoice("Form", help, name, facts.forms());
            case "role" -> template.inputChoice("Role", help, name, roles.choices());
            default -> template.input(sentence(words(name)), help, name, "", isNeeded);
        }
    }

    /** Input parameters of any use, and whether every use gives them. */
    private static Map<String, Boolean> inputs(List<ServiceTask> uses) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var use : uses) {
            for (var input : inside(use, CamundaInputParameter.class)) {
                counts.merge(input.getCamundaName(), 1, Integer::sum);
            }
        }
        var needed = new LinkedHashMap<String, Boolean>();
        counts.forEach((name, count) -> needed.put(name, count == uses.size()));
        return needed;
    }

    private Map<String, List<ServiceTask>> uses() {
        var uses = new TreeMap<String, List<ServiceTask>>();
        for (var task : facts.all(ServiceTask.class)) {
            uses.computeIfAbsent(
                            task.getCamundaDelegateExpression().replaceAll("[${}]", ""), first -> new ArrayList<>())
                    .add(task);
        }
        return uses;
    }

    private List<Delegate> delegates() {
        var rooms = new TreeMap<String, String>();
        facts.processes().keySet().forEach(process -> rooms.put(process.replace("-", ""), process));
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(file -> CLASS.matcher(ModelFacts.text(file))
                            .results()
                            .map(found -> new Delegate(
                                    found.group(2).substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                                            + found.group(2).substring(1),
                                    rooms.getOrDefault(
                                            Objects.requireNonNull(file.getParent())
                                                    .getFileName()
                                                    .toString(),
                                            SHARED),
                                    plain(found.group(1)))))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The first paragraph of a comment, without its marks. */
    private static String plain(String comment) {
        var text = comment.replaceAll("(?m)^\\s*\\* ?", "").split("<p>|(?m)^@")[0];
        return text.replaceAll("\\{@\\w+\\s+#?([^}]*)}", "$1")
                .replaceAll("</?\\w+>", "")
                .replaceAll("\\s+", " ")
                .trim();
    }

    static <T extends ModelElementInstance> List<T> inside(ModelElementInstance element, Class<T> type) {
        return element.getModelInstance().getModelElementsByType(type).stream()
                .filter(found -> isInside(found, element))
                .toList();
    }

    private static boolean isInside(@Nullable ModelElementInstance found, ModelElementInstance element) {
        return found != null && (found.equals(element) || isInside(found.getParentElement(), element));
    }

    /** {@code meetingDate} as "Meeting date". */
    static String words(String camelCase) {
        return sentence(camelCase.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT));
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
