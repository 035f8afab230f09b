package org.spinout.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.spinout.process.migration.Mappings;
import org.spinout.process.migration.Migrations;
import org.spinout.process.people.ProcessOwners;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a fixture leaves open of changes of the models: a change that is only proposed, an owner's version with cases on it
 * and on the one before, cases of which half are moved, and a file that a release and an owner both changed.
 */
record ChangesUnderWay(ApplicationContext application) {

    static final String MOVED = "Moved to an owner's version";
    static final String WAITS = "Waits to be moved";
    static final String STAYS = "Stays on the first version";
    static final String NEWER = "Begun on an owner's version";

    static final String PROPOSAL = "A plan has a name of its own";
    static final String MODEL = "develop-business-case";
    static final String STEP = "Say what the service is and who is in it";
    static final String FORM = "forms/write-action-plan.form";
    static final String OWNERS_LABEL = "The owner asks:";

    private static final String OWNER = "processOwner";

    /** @param writing makes a case whose business case is being written, of a service of this name; says its number */
    void leave(UnaryOperator<String> writing) {
        var numbers = Stream.of(MOVED, WAITS, STAYS)
                .collect(Collectors.toMap(service -> service, writing::apply, (one, other) -> one, TreeMap::new));
        deploy(
                "Plainer words",
                MODEL + ".bpmn",
                edited(
                        Path.of("processes", MODEL + ".bpmn"),
                        "name=\"Outline service and people\"",
                        "name=\"" + STEP + "\""));
        assertThat(instance(writing.apply(NEWER))).isNotEmpty();
        moveOneOf(Set.of(instance(numbers.get(MOVED)), instance(numbers.get(WAITS))));
        deploy(
                "Draft: " + PROPOSAL,
                "write-action-plan.bpmn",
                edited(
                        Path.of("processes", "write-action-plan.bpmn"),
                        "name=\"Write plan\"",
                        "name=\"Write the action plan\""));
        meetAnotherRelease();
    }

    private void moveOneOf(Set<String> instances) {
        var migrations = application.getBean(Migrations.class);
        var versions = application
                .getBean(RepositoryService.class)
                .createProcessDefinitionQuery()
                .processDefinitionKey(MODEL)
                .orderByProcessDefinitionVersion()
                .asc()
                .list();
        assertThat(versions).hasSize(2);
        var mapping = application
                .getBean(Mappings.class)
                .suggested(versions.get(0).getId(), versions.get(1).getId());
        var owner = application.getBean(ProcessOwners.class).find(OWNER);
        migrations.goOn(migrations.begin(mapping, instances, owner, "The team asked for it."), 1);
    }

    /** The owner's form stays, since the release before this one is said to have brought another than this one does. */
    private void meetAnotherRelease() {
        var form = Path.of(FORM);
        deploy(
                "A better question",
                String.valueOf(form.getFileName()),
                edited(form, "\"label\": \"", "\"label\": \"" + OWNERS_LABEL + " "));
        application
                .getBean(JdbcClient.class)
                .sql("UPDATE release_file SET content_hash = :another WHERE name = :name")
                .param("another", "0".repeat(64))
                .param("name", FORM)
                .update();
        application
                .getBean("releaseDeployment", SmartInitializingSingleton.class)
                .afterSingletonsInstantiated();
    }

    private void deploy(String name, String file, String content) {
        var identity = application.getBean(IdentityService.class);
        identity.setAuthentication(OWNER, List.of("processOwners"), List.of());
        try {
            application
                    .getBean(RepositoryService.class)
                    .createDeployment()
                    .name(name)
                    .addString(file, content)
                    .deploy();
        } finally {
            identity.clearAuthentication();
        }
    }

    private String instance(String number) {
        return application
                .getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(MODEL)
                .singleResult()
                .getId();
    }

    private static String edited(Path file, String text, String replacement) {
        try {
            var content = Files.readString(file);
            assertThat(content).contains(text);
            return content.replaceFirst(text, replacement);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
