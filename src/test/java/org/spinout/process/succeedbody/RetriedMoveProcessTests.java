package org.spinout.process.succeedbody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.organisation.SuccessionState;
import org.spinout.organisation.Successions;
import org.spinout.process.StageForms;
import org.spinout.process.people.NewPeople;
import org.spinout.process.samples.CaseDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database refuses one case of three in the middle of its move; the others have moved, and it goes later. */
@SpinoutTest
class RetriedMoveProcessTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private IdentityService identity;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    @Autowired
    private Successions successions;

    @Autowired
    private JdbcClient jdbc;

    private SuccessionDesk desk;
    private String group;
    private String number;
    private String stuck;
    private List<String> others;

    @BeforeEach
    void oneOfThreeCannotMove() {
        desk = new SuccessionDesk(application);
        var trust = desk.body("PCT");
        group = desk.body("CCG");
        var lead = new NewPeople(identity, driver).somebody("proposers", trust);
        others = List.of(started(lead, "District nursing"), started(lead, "School nursing"));
        stuck = started(lead, "Health visiting");
        number = desk.approved(trust, group, "none");
        // The very last thing that a move writes: everything before it has to come undone.
        jdbc.sql("ALTER TABLE decision ADD CONSTRAINT planted CHECK (gate <> 'Succession' OR case_number <> '" + stuck
                        + "')")
                .update();
        runEachUntilItIsGivenUp();
    }

    @AfterEach
    void remove() {
        jdbc.sql("ALTER TABLE decision DROP CONSTRAINT IF EXISTS planted").update();
    }

    @Test
    void standsAsAnIncidentAndMovesWhenItsJobIsRetried() {
        assertThat(others).allSatisfy(moved -> assertThat(traces(moved)).containsOnly(group));
        assertThat(traces(stuck)).isNotEmpty().doesNotContain(group);
        assertThat(runtime.createIncidentQuery().processInstanceId(instance()).list())
                .singleElement()
                .satisfies(incident -> assertThat(incident.getIncidentMessage()).contains("PLANTED"));
        remove();

        var given = Objects.requireNonNull(move()).getId();
        management.setJobRetries(given, 1);
        management.executeJob(given);
        desk.run(number);

        assertThatAllHaveMoved();
        assertThat(runtime.createIncidentQuery().processInstanceId(instance()).count())
                .isZero();
    }

    @Test
    void isSomebodysTaskAfterAWeekAndMovesWhenTheyTryAgain() {
        ClockUtil.offset(Duration.ofDays(10).toMillis());
        desk.run(number);
        assertThat(driver.openTasks(number)).containsExactly("Activity_SettleCasesLeft");
        assertThat(String.valueOf(runtime.getVariable(instance(), "casesLeft")))
                .contains(stuck)
                .contains("The move failed")
                .doesNotContain(others.get(0));
        remove();

        driver.as("admin").complete(number, "Activity_SettleCasesLeft", Map.of("outcome", "tryAgain"));
        desk.run(number);

        assertThatAllHaveMoved();
    }

    private void assertThatAllHaveMoved() {
        assertThat(traces(stuck)).containsOnly(group);
        assertThat(others).allSatisfy(moved -> assertThat(traces(moved)).containsOnly(group));
        assertThat(successions.moves(number)).hasSize(3);
        assertThat(successions.get(number).state()).isEqualTo(SuccessionState.DONE);
    }

    /** As the engine does by itself: one that fails keeps no other from its turn, and is tried until it is given up. */
    private void runEachUntilItIsGivenUp() {
        assertThatThrownBy(() -> desk.run(number)).hasMessageContaining("PLANTED");
        for (var job = move(); job != null; job = move()) {
            var id = job.getId();
            try {
                management.executeJob(id);
            } catch (RuntimeException planted) {
                assertThat(planted).hasMessageContaining("PLANTED");
            }
            if (moves().size() == 1 && moves().get(0).getRetries() == 0) {
                return;
            }
        }
    }

    private List<Job> moves() {
        return management
                .createJobQuery()
                .processInstanceId(instance())
                .activityId("Activity_MoveCase")
                .list();
    }

    /** One that has tries left, if any has. */
    private @Nullable Job move() {
        return moves().stream()
                .filter(job -> job.getRetries() > 0)
                .findFirst()
                .orElse(moves().isEmpty() ? null : moves().get(0));
    }

    private String instance() {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(SucceedBody.PROCESS)
                .singleResult()
                .getId();
    }

    /** Whose the case is, wherever that is written. */
    private List<String> traces(String caseNumber) {
        return jdbc.sql("""
                        SELECT body_id FROM proposal WHERE number = :case
                        UNION SELECT tenant_id_ FROM act_hi_procinst WHERE business_key_ = :case
                        UNION SELECT t.tenant_id_ FROM act_ru_task t JOIN act_hi_procinst p ON p.id_ = t.proc_inst_id_
                            WHERE p.business_key_ = :case
                        UNION SELECT e.tenant_id_ FROM act_ru_execution e
                            JOIN act_hi_procinst p ON p.id_ = e.proc_inst_id_ WHERE p.business_key_ = :case
                        """).param("case", caseNumber).query(String.class).list();
    }

    private String started(String lead, String service) {
        return driver.as(lead).start("spin-out-service", StageForms.start(service, 6, "500000"));
    }
}
