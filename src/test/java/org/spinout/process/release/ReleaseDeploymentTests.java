package org.spinout.process.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.TestDatabase;
import org.spinout.process.engine.OneNodeAtATime;
import org.spinout.process.engine.PackagedModels.Packaged;
import org.spinout.process.release.ReleaseBook.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class ReleaseDeploymentTests {

    private ProcessEngine engine;
    private ReleaseBook book;
    private ReleaseDeployment releases;

    @BeforeEach
    void startWithTheFirstRelease() {
        var source = TestDatabase.h2();
        var transactions = new DataSourceTransactionManager(source);
        var configuration = new SpringTransactionsProcessEngineConfiguration();
        configuration.setProcessEngineName("release-" + UUID.randomUUID());
        configuration.setDataSource(source);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryTimeToLive("P30D");
        engine = configuration.buildProcessEngine();
        book = new ReleaseBook(JdbcClient.create(source), Clock.systemUTC());
        var deployed = new DeployedFiles(
                engine.getRepositoryService(), (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration());
        var oneNode = new OneNodeAtATime(JdbcClient.create(source), transactions);
        releases = new ReleaseDeployment(engine.getRepositoryService(), deployed, book, oneNode);
        releases.deploy(List.of(model("a", 1), model("b", 1), form(1)));
    }

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    @Test
    void deploysNothingAtARestart() {
        releases.deploy(List.of(model("a", 1), model("b", 1), form(1)));

        assertThat(deployments()).isOne();
    }

    @Test
    void deploysOnlyWhatTheReleaseChanged() {
        releases.deploy(List.of(model("a", 1), model("b", 2), form(1)));

        assertThat(newest("a")).isEqualTo("A 1");
        assertThat(version("a")).isOne();
        assertThat(newest("b")).isEqualTo("B 2");
        assertThat(version("b")).isEqualTo(2);
    }

    @Test
    void leavesAnOwnersModelWhenAnotherFileChanges() {
        ownerDeploys("a", 7);

        releases.deploy(List.of(model("a", 1), model("b", 2), form(1)));

        assertThat(newest("a")).isEqualTo("A 7");
        assertThat(newest("b")).isEqualTo("B 2");
        assertThat(book.unanswered()).isEmpty();
    }

    @Test
    void leavesAnOwnersModelWhenTheReleaseChangedItTooAndSaysSo() {
        ownerDeploys("a", 7);

        releases.deploy(List.of(model("a", 2), model("b", 1), form(1)));
        releases.deploy(List.of(model("a", 2), model("b", 1), form(1)));

        assertThat(newest("a")).isEqualTo("A 7");
        assertThat(book.unanswered()).singleElement().satisfies(question -> {
            assertThat(question.name()).isEqualTo("processes/a.bpmn");
            assertThat(question.hash()).isEqualTo(Hash.of(model("a", 2).content()));
        });
        assertThat(deployments()).isEqualTo(2);
    }

    @Test
    void leavesAnOwnersForm() {
        engine.getRepositoryService()
                .createDeployment()
                .source("Camunda Modeler")
                .addString("ask.form", text(form(7)))
                .deploy();

        releases.deploy(List.of(model("a", 1), model("b", 1), form(2)));

        assertThat(book.unanswered())
                .singleElement()
                .satisfies(difference -> assertThat(difference.name()).isEqualTo("forms/ask.form"));
    }

    @Test
    void forgetsADifferenceTheOwnerTookOver() {
        ownerDeploys("a", 7);
        releases.deploy(List.of(model("a", 2)));
        ownerDeploys("a", 2);

        releases.deploy(List.of(model("a", 2)));
        assertThat(book.unanswered()).isEmpty();

        releases.deploy(List.of(model("a", 2)));
        assertThat(deployments()).as("the release deployed a once").isEqualTo(3);
    }

    @Test
    void doesNotAskAgainAboutWhatWasNotWantedButAboutTheNextVersion() {
        ownerDeploys("a", 7);
        releases.deploy(List.of(model("a", 2)));
        answer(Answer.KEPT);

        releases.deploy(List.of(model("a", 2)));
        assertThat(book.unanswered()).isEmpty();

        releases.deploy(List.of(model("a", 3)));
        assertThat(book.unanswered()).hasSize(1);
    }

    @Test
    void leavesTheEarlierReleaseInUseWhereAnOwnerWentBackToIt() {
        ownerDeploys("a", 7);
        releases.deploy(List.of(model("a", 2)));
        answer(Answer.KEPT);
        ownerDeploys("a", 1);

        releases.deploy(List.of(model("a", 2)));
        assertThat(newest("a")).isEqualTo("A 1");

        releases.deploy(List.of(model("a", 3)));
        assertThat(newest("a")).isEqualTo("A 3");
    }

    @Test
    void replacesWhatAnOwnerOnlyDeployedOnceMore() {
        ownerDeploys("a", 7);
        ownerDeploys("a", 1);

        releases.deploy(List.of(model("a", 2)));

        assertThat(newest("a")).isEqualTo("A 2");
        assertThat(book.unanswered()).isEmpty();
    }

    @Test
    void leavesAnOwnersModelThatWasDeployedUnderTheNameOfARelease() {
        engine.getRepositoryService()
                .createDeployment()
                .name(ReleaseDeployment.NAME)
                .source(ReleaseDeployment.SOURCE)
                .addString("processes/a.bpmn", text(model("a", 7)))
                .deploy();

        releases.deploy(List.of(model("a", 2)));

        assertThat(newest("a")).isEqualTo("A 7");
        assertThat(book.unanswered()).hasSize(1);
    }

    @Test
    void asksOnlyAboutTheVersionOfTheReleaseThatRuns() {
        ownerDeploys("a", 7);
        releases.deploy(List.of(model("a", 2)));
        releases.deploy(List.of(model("a", 3)));

        releases.deploy(List.of(model("a", 2)));

        assertThat(book.unanswered())
                .singleElement()
                .satisfies(question -> assertThat(question.hash())
                        .isEqualTo(Hash.of(model("a", 2).content())));
    }

    @Test
    void asksAgainWhereTheSameVersionOnceTakenWasChangedSince() {
        ownerDeploys("a", 7);
        releases.deploy(List.of(model("a", 2)));
        answer(Answer.TAKEN);
        ownerDeploys("a", 2);
        releases.deploy(List.of(model("a", 2)));
        releases.deploy(List.of(model("a", 3)));
        ownerDeploys("a", 8);

        releases.deploy(List.of(model("a", 2)));

        assertThat(book.unanswered()).hasSize(1);
        assertThat(book.answered()).hasSize(1);
    }

    @Test
    void keepsTheFirstOfTwoAnswers() {
        ownerDeploys("a", 7);
        releases.deploy(List.of(model("a", 2)));
        var id = book.unanswered().get(0).id();

        assertThat(book.answer(id, Answer.KEPT, "first", "why", null)).isTrue();
        assertThat(book.answer(id, Answer.TAKEN, "second", "no", "7")).isFalse();

        assertThat(book.answered()).singleElement().satisfies(answer -> {
            assertThat(answer.who()).isEqualTo("first");
            assertThat(answer.answer()).isEqualTo(Answer.KEPT);
            assertThat(answer.why()).isEqualTo("why");
        });
    }

    @Test
    void asksOnceWhenTwoNodesStartTogether() throws Exception {
        ownerDeploys("a", 7);

        startTogether(List.of(model("a", 2), model("b", 1)));

        assertThat(book.unanswered()).hasSize(1);
    }

    @Test
    void deploysOnceWhenTwoNodesStartTogether() throws Exception {
        startTogether(List.of(model("a", 2), model("b", 1)));

        assertThat(version("a")).isEqualTo(2);
    }

    private void answer(Answer answer) {
        book.answer(book.unanswered().get(0).id(), answer, "root", "", null);
    }

    private void startTogether(List<Packaged> files) throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            var nodes = new ArrayList<Future<?>>();
            for (var node = 0; node < 4; node++) {
                nodes.add(threads.submit(() -> releases.deploy(files)));
            }
            for (var node : nodes) {
                node.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void ownerDeploys(String key, int content) {
        engine.getRepositoryService()
                .createDeployment()
                .name("my change")
                .source("Camunda Modeler")
                .addString(key + ".bpmn", text(model(key, content)))
                .deploy();
    }

    private String newest(String key) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getName();
    }

    private int version(String key) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    private long deployments() {
        return engine.getRepositoryService().createDeploymentQuery().count();
    }

    private static Packaged model(String key, int content) {
        var xml = """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
                  <bpmn:process id="%s" name="%s %d" isExecutable="true"><bpmn:startEvent id="Start"/></bpmn:process>
                </bpmn:definitions>
                """.formatted(key, key.toUpperCase(java.util.Locale.ROOT), content);
        return new Packaged("processes/" + key + ".bpmn", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static Packaged form(int content) {
        var json = "{\"id\": \"ask\", \"components\": [], \"version\": " + content + "}";
        return new Packaged("forms/ask.form", json.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Packaged file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }
}
