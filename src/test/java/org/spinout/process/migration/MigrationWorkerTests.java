package org.spinout.process.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.process.migration.OwnersModel.OWNER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.migration.MigrationCase.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class MigrationWorkerTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Migrations migrations;

    @Autowired
    private MigrationBook book;

    private final String prefix = "MW-" + UUID.randomUUID().toString().substring(0, 8) + "-";
    private MigrationWorker worker;
    private ActionPlans plans;

    @BeforeEach
    void deployTheFirstVersion() {
        worker = new MigrationWorker(migrations);
        worker.start();
        plans = new ActionPlans(application, "worked-action-plan");
    }

    @AfterEach
    void removeEveryVersion() {
        plans.remove();
    }

    @Test
    void movesWhatWaitsWithoutAnybodyAskingAgain() {
        var number = start(1);
        var second = plans.deploy(OwnersModel::relabelled);
        var run = plans.begin(second);

        worker.goOn();

        assertThat(plans.definitionOf(number)).isEqualTo(second);
        worker.goOn();
        assertThat(book.counts(run, OWNER)).containsOnly(Map.entry(State.MOVED, 1));
    }

    @Test
    void saysSoWhenAVersionHasBeenTakenAwayAndGoesOnWithOtherRuns() {
        start(1);
        var run = plans.begin(plans.deploy(OwnersModel::relabelled));
        plans.remove();
        plans = new ActionPlans(application, "worked-action-plan");
        var number = start(2);
        var second = plans.deploy(OwnersModel::relabelled);
        plans.begin(second);

        worker.goOn();

        assertThat(book.cases(run, OWNER, 10)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.STAYS);
            assertThat(one.explanation()).isEqualTo("One of the two versions has been taken away meanwhile.");
        });
        assertThat(plans.definitionOf(number)).isEqualTo(second);
    }

    @Test
    void endsWithTheCaseInHandWhenTheApplicationStops() {
        List.of(1, 2, 3).forEach(this::start);
        var run = plans.begin(plans.deploy(OwnersModel::relabelled));

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

    private String start(int number) {
        plans.start(prefix + number);
        return prefix + number;
    }
}
