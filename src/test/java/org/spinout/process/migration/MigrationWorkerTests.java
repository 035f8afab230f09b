package org.spinout.process.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.process.migration.OwnersModel.OWNER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.migration.MigrationCase.State;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class MigrationWorkerTests {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Mappings mappings;

    @Autowired
    private Migrations migrations;

    @Autowired
    private MigrationBook book;

    private final String prefix = "MW-" + UUID.randomUUID().toString().substring(0, 8) + "-";
    private MigrationWorker worker;
    private OwnersModel model;
    private String first;

    @BeforeEach
    void deployTheFirstVersion() {
        worker = new MigrationWorker(migrations);
        worker.start();
        model = new OwnersModel(repository, "write-action-plan", "worked-action-plan");
        first = model.deploy(xml -> xml);
    }

    @AfterEach
    void removeEveryVersion() {
        model.remove();
    }

    @Test
    void movesWhatWaitsWithoutAnybodyAskingAgain() {
        var number = start(1);
        var second = model.deploy(OwnersModel::relabelled);
        var run = begin(second);

        worker.goOn();

        assertThat(definitionOf(number)).isEqualTo(second);
        worker.goOn();
        assertThat(book.counts(run, OWNER)).containsOnly(Map.entry(State.MOVED, 1));
    }

    @Test
    void saysSoWhenAVersionHasBeenTakenAwayAndGoesOnWithOtherRuns() {
        start(1);
        var run = begin(model.deploy(OwnersModel::relabelled));
        model.remove();
        first = model.deploy(xml -> xml);
        var number = start(2);
        var second = model.deploy(OwnersModel::relabelled);
        begin(second);

        worker.goOn();

        assertThat(book.cases(run, OWNER, 10)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.STAYS);
            assertThat(one.explanation()).isEqualTo("One of the two versions has been taken away meanwhile.");
        });
        assertThat(definitionOf(number)).isEqualTo(second);
    }

    @Test
    void endsWithTheCaseInHandWhenTheApplicationStops() {
        List.of(1, 2, 3).forEach(this::start);
        var run = begin(model.deploy(OwnersModel::relabelled));

        worker.stop();
        worker.goOn();
        assertThat(book.counts(run, OWNER)).containsOnly(Map.entry(State.WAITING, 3));
        var asked = new AtomicInteger();
        migrations.goOn(() -> asked.getAndIncrement() < 2);
        assertThat(book.counts(run, OWNER)).isEqualTo(Map.of(State.MOVED, 2, State.WAITING, 1));

        worker.start();
        worker.goOn();
        assertThat(book.counts(run, OWNER)).containsOnly(Map.entry(State.MOVED, 3));
    }

    private long begin(String second) {
        return migrations.begin(mappings.suggested(first, second), Set.of(), OWNER, "The council asked.");
    }

    private String start(int number) {
        runtime.createProcessInstanceById(first)
                .businessKey(prefix + number)
                .startBeforeActivity("Activity_WritePlan")
                .execute();
        return prefix + number;
    }

    private String definitionOf(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getProcessDefinitionId();
    }
}
