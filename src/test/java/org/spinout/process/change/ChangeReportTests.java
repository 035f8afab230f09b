package org.spinout.process.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpinoutTest
class ChangeReportTests {

    @Autowired
    private ProposedChanges changes;

    @Autowired
    private ChangeReports reports;

    @Autowired
    private ChangeDeployment deployment;

    @Autowired
    private LiveCases live;

    @Autowired
    private FileEffects effects;

    @Autowired
    private Trial trial;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void takeTheChangeBack() {
        repository.createDeploymentQuery().deploymentSource(ChangeDeployment.SOURCE).list().stream()
                .map(Deployment::getId)
                .forEach(id -> repository.deleteDeployment(id, true));
    }

    @Test
    void saysWhatALiveCaseWouldMeet() {
        var number = driver.as("proposer").start("spin-out-service", StageForms.start("Podiatry", 6, "500000"));

        var report = reports.of(proposed(SpineEdits.consultation()), "processOwner");

        assertThat(report.faults()).isEmpty();
        assertThat(report.parts())
                .extracting(Compared::key)
                .containsExactly("record-authority-view", "spin-out-service");
        assertThat(report.parts().get(1).differences().get(0).told())
                .as("as the guide will say it")
                .containsExactly(
                        "Who: Host sponsors",
                        "The form asks: What does the authority say?",
                        "By when: Within 10 working days.",
                        "If it is late: Whoever has it is reminded before that day. After it, these are told too:"
                                + " Board chairs.");
        assertThat(groupOf(report, number).stands()).isEqualTo("“Consider expression of interest”");
        assertThat(groupOf(report, number).meets())
                .isEqualTo("Next as today. On its way: added “Consult the local authority”");
        assertThat(groupOf(report, number).becomes()).isEqualTo("Stays as it is until somebody moves it");
        assertThat(report.rehearsed())
                .filteredOn(one -> one.numbers().contains(number))
                .extracting(Rehearsed::verdict)
                .containsExactly("Would move");
    }

    @Test
    void tellsOfCasesThatComeToAChangedStageByThemselves() {
        var number = driver.as("proposer").start("spin-out-service", StageForms.start("Audiology", 6, "500000"));
        var stage = SpineEdits.packaged("processes/decide-at-board.bpmn")
                .replace("name=\"Prepare board paper\"", "name=\"Write the board's paper\"");

        var report = reports.of(proposed(List.of(file("decide-at-board.bpmn", stage))), "processOwner");

        assertThat(report.faults()).isEmpty();
        assertThat(groupOf(report, number).meets()).isEqualTo("Later, by itself: “Decide at board”");
        assertThat(groupOf(report, number).becomes()).isEqualTo("Comes to it by itself");
    }

    @Test
    void tellsOfCasesThatComeToATableWhichOnlyABeanReads() {
        var number = driver.as("proposer").start("spin-out-service", StageForms.start("Optometry", 6, "500000"));
        var table = SpineEdits.packaged("processes/legalRules.dmn")
                .replaceFirst("<decision id=\"legalRules\" name=\"", "$0Now: ");

        var report = reports.of(proposed(List.of(file("legalRules.dmn", table))), "processOwner");

        assertThat(report.faults()).isEmpty();
        assertThat(report.touched())
                .filteredOn(group ->
                        group.cases().stream().anyMatch(one -> one.number().equals(number)))
                .extracting(Touched::meets)
                .anyMatch(meets -> meets.startsWith("Later, by itself: ") && meets.contains("“Tell decision date”"));
    }

    @Test
    void saysWhatALiveCaseWouldMeetNoMore() {
        var without = driver.as("proposer").start("spin-out-service", StageForms.start("Orthoptics", 6, "500000"));
        var added = proposed(SpineEdits.consultation());
        deployment.deploy(added, reports.of(added, "processOwner").basis(), "Agreed.", "processOwner");
        var with = driver.as("proposer").start("spin-out-service", StageForms.start("Orthotics", 6, "500000"));

        var report =
                reports.of(proposed(List.of(SpineEdits.spine(SpineEdits.packaged(SpineEdits.SPINE)))), "processOwner");

        assertThat(groupOf(report, with).meets())
                .isEqualTo("Next as today. On its way: removed “Consult the local authority”");
        assertThat(groupOf(report, without).meets())
                .as("a version that never had it")
                .isEqualTo("Nothing of the change lies before it");
    }

    @Test
    void tellsWhoseCasesAFileOfAReleaseWouldTouch() {
        var number = driver.as("proposer").start("spin-out-service", StageForms.start("Audiology", 6, "500000"));
        var table = SpineEdits.packaged("processes/legalRules.dmn")
                .replaceFirst("<decision id=\"legalRules\" name=\"", "$0Now: ")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(effects.of("legalRules.dmn", table, "processOwner").touched())
                .flatExtracting(Touched::cases)
                .extracting(LiveCases.Live::number)
                .contains(number);
        var elsewhere = effects.of("legalRules.dmn", table, "proposer");
        assertThat(elsewhere.touched()).flatExtracting(Touched::cases).isEmpty();
        assertThat(elsewhere.touchedInWords()).matches("\\d+ process(es)? of other bodies\\.");
    }

    @Test
    void namesNoCaseOfABodyThatIsNotTheReaders() {
        var number = driver.as("proposer").start("spin-out-service", StageForms.start("Dietetics", 6, "500000"));

        var report = reports.of(proposed(SpineEdits.consultation()), "proposer");

        assertThat(report.touched())
                .allSatisfy(group -> assertThat(group.numbers()).isEmpty());
        assertThat(report.touchedInWords()).matches("\\d+ process(es)? of other bodies\\.");
        assertThat(CasesFile.of(report)).doesNotContain(number);
    }

    @Test
    void changesNothing() {
        driver.as("proposer").start("spin-out-service", StageForms.start("Orthoptics", 6, "500000"));
        var change = proposed(SpineEdits.consultation());
        var before = rows();

        reports.of(change, "processOwner");

        assertThat(rows()).isEqualTo(before);
        assertThat(engine.getDeploymentCache().getProcessDefinitionCache().keySet())
                .as("the engine remembers only what is deployed")
                .allSatisfy(id -> assertThat(repository
                                .createProcessDefinitionQuery()
                                .processDefinitionId(id)
                                .count())
                        .isOne());
        assertThat(repository.createDeploymentQuery().deploymentSource("trial").count())
                .isZero();
    }

    @Test
    void warnsOfAStepInWhichCasesStand() {
        driver.as("proposer").start("spin-out-service", StageForms.start("Orthotics", 6, "500000"));
        var without = SpineEdits.packaged(SpineEdits.SPINE)
                .replace("\"Activity_ConsiderExpression", "\"Activity_WeighExpression");

        var report = reports.of(proposed(List.of(SpineEdits.spine(without))), "processOwner");

        assertThat(report.warnings())
                .anySatisfy(warning -> assertThat(warning)
                        .contains("in the step \"Consider expression of interest\"", "no longer has"));
    }

    @Test
    void letsOthersDeployWhileAReportIsWorkedOut() {
        var files = SpineEdits.consultation();
        var other = trial.of(files, deployed -> {
            var deploying = CompletableFuture.supplyAsync(() -> repository
                    .createDeployment()
                    .source(ChangeDeployment.SOURCE)
                    .addString("meanwhile.form", "{\"id\": \"meanwhile\", \"components\": []}")
                    .deploy()
                    .getId());
            return deploying.orTimeout(20, TimeUnit.SECONDS).join();
        });

        assertThat(repository.createDeploymentQuery().deploymentId(other.seen()).count())
                .isOne();
    }

    @Test
    void saysWhyTheEngineRefusesAChangeAndStillCompares() {
        var broken = SpineEdits.packaged(SpineEdits.SPINE).replace("${openProposal}", "${openSesame}");

        var report = reports.of(proposed(List.of(SpineEdits.spine(broken))), "processOwner");

        assertThat(report.faults()).anySatisfy(fault -> assertThat(fault).contains("openSesame"));
        assertThat(report.parts().get(0).differences()).hasSize(1);
        var unreadable = reports.of(proposed(List.of(file("a.bpmn", "no model"))), "processOwner");
        assertThat(unreadable.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault).startsWith("The file a.bpmn is broken at line 1"));
    }

    @Test
    void deploysWhatWasSeenAndKeepsWhoAndWhy() {
        driver.as("proposer").start("spin-out-service", StageForms.start("Prosthetics", 6, "500000"));
        var packaged = newestSpine();
        var change = proposed(SpineEdits.consultation());
        var seen = reports.of(change, "processOwner").basis();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> deployment.deploy(change, seen, " ", "processOwner"))
                .withMessage("Say why the change is deployed.");
        deployment.deploy(change, seen, "Agreed by the steering group.", "processOwner");

        var deployed = changes.find(change.id()).orElseThrow();
        assertThat(deployed.state()).isEqualTo("DEPLOYED");
        assertThat(deployed.settledBy()).isEqualTo("processOwner");
        assertThat(deployed.settledNote()).isEqualTo("Agreed by the steering group.");
        var spine = newestSpine();
        assertThat(spine.getDeploymentId()).isEqualTo(deployed.deploymentId());
        assertThat(reports.ofDeployed(deployed))
                .filteredOn(Compared::isProcess)
                .singleElement()
                .satisfies(part -> {
                    assertThat(Objects.requireNonNull(part.inUse()).id()).isEqualTo(packaged.getId());
                    assertThat(part.differences().get(0).text())
                            .startsWith("New: the step “Consult the local authority”");
                });
        assertThat(live.behind(spine.getDeploymentId())).anySatisfy(behind -> {
            assertThat(behind.from()).isEqualTo(packaged.getId());
            assertThat(behind.to()).isEqualTo(spine.getId());
            assertThat(behind.cases()).isPositive();
        });
    }

    @Test
    void deploysNothingWhereTheNewestVersionIsNotTheOneThatWasSeen() {
        var first = proposed(SpineEdits.consultation());
        var second = proposed(List.of(SpineEdits.spine(SpineEdits.packaged(SpineEdits.SPINE) + "\n")));
        var proposed = reports.of(second, "processOwner");
        var seen = proposed.basis();
        deployment.deploy(first, reports.of(first, "processOwner").basis(), "First.", "processOwner");

        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> deployment.deploy(second, seen, "Second.", "processOwner"));
        assertThat(changes.find(second.id()).orElseThrow().isOpen()).isTrue();
        var since = reports.of(second, "processOwner");
        assertThat(since.basis()).isNotEqualTo(seen);
        assertThat(proposed.warnings()).noneMatch(warning -> warning.contains("after this change was proposed"));
        assertThat(since.warnings()).anyMatch(warning -> warning.contains("after this change was proposed"));
    }

    private ProcessDefinition newestSpine() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("spin-out-service")
                .latestVersion()
                .singleResult();
    }

    private static Touched groupOf(ChangeReport report, String number) {
        return report.touched().stream()
                .filter(group ->
                        group.cases().stream().anyMatch(one -> one.number().equals(number)))
                .filter(group -> group.process().equals("Spin out a service"))
                .findFirst()
                .orElseThrow();
    }

    private ProposedChange proposed(List<ProposedFile> files) {
        return changes.find(changes.propose("Consult the local authority", "", "PAGE", "processOwner", files))
                .orElseThrow();
    }

    private static ProposedFile file(String name, String text) {
        return new ProposedFile(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** How much stands in each of the engine's tables, and how often each running thing was changed. */
    private Map<String, List<String>> rows() {
        var found = new TreeMap<String, List<String>>();
        var tables = jdbc.sql("SELECT table_name FROM information_schema.tables WHERE UPPER(table_name) LIKE 'ACT_%'")
                .query(String.class)
                .list();
        tables.forEach(table -> found.put(
                table,
                new ArrayList<>(jdbc.sql("SELECT COUNT(*) FROM " + table)
                        .query(String.class)
                        .list())));
        for (var table : List.of("ACT_RU_EXECUTION", "ACT_RU_TASK", "ACT_RU_JOB", "ACT_RU_VARIABLE")) {
            found.put(
                    table,
                    jdbc.sql("SELECT ID_ || ' ' || REV_ FROM " + table + " ORDER BY ID_")
                            .query(String.class)
                            .list());
        }
        return found;
    }
}
