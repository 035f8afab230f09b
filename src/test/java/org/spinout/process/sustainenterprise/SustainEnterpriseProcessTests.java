package org.spinout.process.sustainenterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.process.EnterpriseCase.COMMISSIONER;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.enterprise.Enterprises;
import org.spinout.enterprise.PerformanceReturns;
import org.spinout.process.EnterpriseCase;
import org.spinout.process.EnterpriseForms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The years of an enterprise, from its launch on. */
@SpinoutTest
class SustainEnterpriseProcessTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RepositoryService repository;

    private final java.util.List<Deployment> deployed = new java.util.ArrayList<>();

    @AfterEach
    void takeBackWhatWasDeployed() {
        deployed.forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void asksMonthlyAndThenQuarterly() {
        var one = EnterpriseCase.launched(application);
        assertThat(one.openTasks()).isEmpty();

        for (var month = 1; month <= 12; month++) {
            assertThat(one.day("nextReturnOn")).isEqualTo(one.launchedOn.plusMonths(month));
            one.returnWell();
        }

        assertThat(one.day("nextReturnOn")).isEqualTo(one.launchedOn.plusMonths(15));
    }

    @Test
    void asksEveryMonthAgainAfterABadReturn() {
        var one = EnterpriseCase.launched(application);
        for (var month = 1; month <= 12; month++) {
            one.returnWell();
        }

        one.moveTo(one.day("nextReturnOn"));
        one.complete(one.officer, "Activity_ReportPerformance", EnterpriseForms.figures("70", "2"));

        one.complete(COMMISSIONER, "Activity_ReviewReturn", Map.of("outcome", "accepted"));
        assertThat(one.day("nextReturnOn")).isEqualTo(one.launchedOn.plusMonths(16));
    }

    @Test
    void livesInATenantOfItsOwn() {
        var one = EnterpriseCase.launched(application);
        var other = EnterpriseCase.launched(application);
        one.moveTo(one.day("nextReturnOn"));

        assertThat(one.driver.as(one.officer).sees(one.number, "Activity_ReportPerformance"))
                .isTrue();
        assertThat(one.driver.as(other.officer).sees(one.number, "Activity_ReportPerformance"))
                .isFalse();
        assertThat(one.driver.as("enterpriseOfficer").sees(one.number, "Activity_ReportPerformance"))
                .isFalse();
        assertThat(one.driver.as(COMMISSIONER).sees(one.number, "Activity_ReportPerformance"))
                .isFalse();
    }

    /** The models are deployed anew twice in eight years; the enterprise goes on to its end on the one it began with. */
    @Test
    void livesEightYearsAcrossThreeVersionsOfItsModel() {
        var one = EnterpriseCase.launched(application, "communityInterestCompany", 8);
        var began = definitionOf(one);
        for (var year = 1; year <= 7; year++) {
            one.moveTo(one.launchedOn.plusYears(year).minusDays(3));
            if (year == 2 || year == 5) {
                deployAnew("sustain-enterprise", year);
                deployAnew("return-performance", year);
            }
            doWhatIsAsked(one);
        }
        assertThat(definitionOf(one)).isEqualTo(began);
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("sustain-enterprise")
                        .latestVersion()
                        .singleResult()
                        .getId())
                .isNotEqualTo(began);
        assertThat(one.bean(PerformanceReturns.class).of(one.number).returns()).hasSizeGreaterThan(3);

        one.moveTo(one.contractEnd().minusMonths(5));
        leave(one);

        assertThat(one.endOf("sustain-enterprise")).isEqualTo("Event_EnterpriseClosed");
        assertThat(one.bean(Enterprises.class).get(one.number).endedOn()).isNotNull();
        assertThat(one.instancesOf("return-performance").stream()
                        .map(instance -> instance.getProcessDefinitionId())
                        .distinct()
                        .count())
                .isGreaterThan(1);
    }

    private static void doWhatIsAsked(EnterpriseCase one) {
        one.moveTo(one.day("nextReturnOn").isAfter(one.today()) ? one.day("nextReturnOn") : one.today());
        if (one.openTasks().contains("Activity_ReportPerformance")) {
            one.complete(one.officer, "Activity_ReportPerformance", EnterpriseForms.figures("95", "2"));
            one.complete(COMMISSIONER, "Activity_ReviewReturn", Map.of("outcome", "accepted"));
        }
        one.moveTo(one.today().plusDays(1));
        if (one.openTasks().contains("Activity_WriteReport")) {
            one.complete(one.officer, "Activity_WriteReport", EnterpriseForms.year());
        }
        if (one.openTasks().contains("Activity_DecideRenewal")) {
            one.complete(
                    COMMISSIONER,
                    "Activity_DecideRenewal",
                    Map.of(
                            "outcome",
                            "ended",
                            "reasonCode",
                            "takenBack",
                            "reasons",
                            "The trust runs all of it in future."));
        }
    }

    private static void leave(EnterpriseCase one) {
        one.complete(
                COMMISSIONER,
                "Activity_NameSuccessor",
                Map.of(
                        "outcome", "host",
                        "successorFrom", one.inForms(one.contractEnd().plusDays(1)),
                        "reasons", "Nothing changes for patients."));
        one.complete(
                one.officer,
                "Activity_ReturnStaff",
                Map.of(
                        "staffEmployed", 11,
                        "staffToHost", 11,
                        "staffToProvider", 0,
                        "staffRedundant", 0,
                        "staffElsewhere", 0,
                        "staffReturnedOn", one.inForms(one.contractEnd().plusDays(1))));
        one.complete(one.officer, "Activity_SettleAssets", Map.of("residualPounds", "0", "destination", "nothingLeft"));
        one.complete(
                one.officer,
                "Activity_HandOverRecords",
                Map.of(
                        "recordsRecipient",
                        "The trust",
                        "recordsHandedOverOn",
                        one.inForms(one.today()),
                        "recordsComplete",
                        true));
    }

    private String definitionOf(EnterpriseCase one) {
        return one.bean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(one.number)
                .processDefinitionKey("sustain-enterprise")
                .singleResult()
                .getProcessDefinitionId();
    }

    private void deployAnew(String process, int year) {
        try {
            var file = Path.of("processes", process + ".bpmn");
            var model = Files.readString(file, StandardCharsets.UTF_8)
                    .replaceFirst("isExecutable=\"true\"", "isExecutable=\"true\" camunda:versionTag=\"" + year + "\"");
            deployed.add(
                    0,
                    repository
                            .createDeployment()
                            .name("year " + year)
                            .addString(process + ".bpmn", model)
                            .deploy());
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
