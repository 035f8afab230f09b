package org.spinout.process.developbusinesscase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A process owner has given a question other words, and taken another away. */
@SpinoutTest
class FormLabelsTests {

    private static final String FORM = "respond-to-board-modification";

    @Autowired
    private FormLabels labels;

    @Autowired
    private RepositoryService repository;

    private String deployment = "";

    @BeforeEach
    void anOwnerDeploys() throws IOException {
        assertThat(labels.field(FORM, "outcome")).isEqualTo("Do you agree to the change?");
        var edited = Files.readString(Path.of("forms", FORM + ".form"))
                .replace("Do you agree to the change?", "Does your team agree?")
                .replace("\"key\": \"reasons\"", "\"key\": \"ourReasons\"");
        deployment = repository
                .createDeployment()
                .name("a process owner")
                .addString(FORM + ".form", edited)
                .deploy()
                .getId();
    }

    @AfterEach
    void takeItBack() {
        repository.deleteDeployment(deployment);
    }

    @Test
    void areThoseThatPeopleRead() {
        assertThat(labels.field(FORM, "outcome")).isEqualTo("Does your team agree?");
        assertThat(labels.has(FORM, "ourReasons")).isTrue();
    }

    @Test
    void areThoseOfTheReleaseWhereAFieldWasTakenAway() {
        assertThat(labels.field(FORM, "reasons")).isEqualTo("Your reasons");
        assertThat(labels.has(FORM, "reasons")).isFalse();
    }

    @Test
    void areTheKeyWhereNobodyKnowsTheField() {
        assertThat(labels.field(FORM, "whatever")).isEqualTo("whatever");
        assertThat(labels.field("no-such-form", "whatever")).isEqualTo("whatever");
        assertThat(labels.answer(FORM, "outcome", "perhaps")).isEqualTo("perhaps");
    }

    @Test
    void tellAChoiceByItsWords() {
        assertThat(labels.answer(FORM, "outcome", "withdrawn")).isNotEqualTo("withdrawn");
    }
}
