package org.spinout.house.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.junit.jupiter.api.Test;
import org.spinout.process.people.Role;

/** The templates on disk offer what there is, and nothing else. */
class ElementTemplatesTests {

    private static final ModelFacts FACTS = ModelFacts.read();

    @Test
    void theFilesAreWhatTheModelsAndDelegatesSay() {
        var files = new TreeMap<String, String>();
        for (var file : ElementTemplates.FOLDER.toFile().listFiles()) {
            files.put(file.getName(), ModelFacts.text(file.toPath()));
        }

        assertThat(files)
                .as("write them again with mvn test -Dtest=ElementTemplateMaker")
                .containsExactlyInAnyOrderEntriesOf(ElementTemplates.written());
    }

    @Test
    void everyFormRoleProcessAndTableIsOffered() throws IOException {
        assertThat(offered("camunda:formRef", "form"))
                .containsExactlyInAnyOrderElementsOf(FACTS.forms().keySet());
        assertThat(offered("camunda:candidateGroups", "role", "escalateTo").stream()
                        .filter(group -> !group.contains("$"))
                        .flatMap(groups -> Stream.of(groups.split(",")))
                        .collect(Collectors.toSet()))
                .isEqualTo(Stream.of(Role.values()).map(Role::group).collect(Collectors.toSet()));
        assertThat(offered("calledElement")).isEqualTo(FACTS.processes().keySet());
        assertThat(offered("camunda:decisionRef")).isEqualTo(FACTS.decisions().keySet());
    }

    @Test
    void everyCallOfTheModelsHasATemplateOfItsOwn() throws IOException {
        var ids = templates().stream()
                .map(template -> template.path("id").asText())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(FACTS.all(CallActivity.class))
                .isNotEmpty()
                .allMatch(call -> ids.contains("org.spinout.call." + call.getCalledElement()));
    }

    @Test
    void everyMessageAndEveryConditionOfTheModelsIsOffered() throws IOException {
        assertThat(offered("message"))
                .containsExactlyInAnyOrderElementsOf(
                        FACTS.all(Message.class).stream().map(Message::getName).collect(Collectors.toSet()));
        assertThat(offered("conditionExpression"))
                .containsAll(FACTS.all(ConditionExpression.class).stream()
                        .map(condition -> condition.getTextContent().strip())
                        .toList());
    }

    @Test
    void everyTemplateIsUnderAHeadingAndCanBeToldFromTheOthers() throws IOException {
        var names = new TreeMap<String, List<String>>();
        for (var template : templates()) {
            assertThat(template.path("category").path("name").asText())
                    .isIn(Stream.of(Heading.values()).map(Heading::words).toList());
            names.computeIfAbsent(template.path("name").asText(), first -> new ArrayList<>())
                    .add(template.path("id").asText());
        }

        assertThat(names.values()).allMatch(ids -> ids.size() == 1);
    }

    @Test
    void whomeverATaskIsForATemplateSaysSo() {
        assertThat(new HumanTemplates(FACTS, Roles.read(FACTS)).unspoken()).isEmpty();
    }

    @Test
    void nobodyTypesTheNameOfABeanOrForm() throws IOException {
        var typed = new ArrayList<String>();
        for (var template : templates()) {
            for (var property : template.path("properties")) {
                var name = property.path("binding").path("name").asText();
                if (Set.of("camunda:delegateExpression", "camunda:formRef", "camunda:candidateGroups", "calledElement")
                                .contains(name)
                        && !Set.of("Hidden", "Dropdown")
                                .contains(property.path("type").asText())) {
                    typed.add(template.path("id").asText() + " " + name);
                }
                if (!property.path("type").asText().equals("Hidden")) {
                    assertThat(property.path("label").asText()).isNotBlank();
                    assertThat(property.path("description").asText()).endsWith(".");
                }
            }
            assertThat(template.path("description").asText()).isNotBlank();
        }

        assertThat(typed).isEmpty();
    }

    /** What the templates set, or let people choose, under any of these names. */
    private static Set<String> offered(String... names) throws IOException {
        var offered = new TreeSet<String>();
        for (var template : templates()) {
            for (var property : template.path("properties")) {
                if (List.of(names)
                        .contains(property.path("binding").path("name").asText())) {
                    property.path("choices")
                            .forEach(choice -> offered.add(choice.path("value").asText()));
                    if (property.path("type").asText().equals("Hidden")) {
                        offered.add(property.path("value").asText());
                    }
                }
            }
        }
        return offered;
    }

    private static List<JsonNode> templates() throws IOException {
        var templates = new ArrayList<JsonNode>();
        for (var file : ElementTemplates.FOLDER.toFile().listFiles()) {
            new ObjectMapper().readTree(file).forEach(templates::add);
        }
        return templates;
    }
}
