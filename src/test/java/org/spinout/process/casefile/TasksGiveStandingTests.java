package org.spinout.process.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.StageForms;
import org.spinout.process.people.NewPeople;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.CaseAccess;
import org.spinout.proposal.Standing;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever may take a task of a case sees the case; a role for another body gives no task here. */
@SpinoutTest
class TasksGiveStandingTests {

    private static final String THAMESIDE = "b1001";
    private static final String WOLDS = "b1002";
    private static final String ROLE = "lineManagers";

    @Autowired
    private CaseDriver driver;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private CaseAccess access;

    private NewPeople people;
    private String number = "";

    @BeforeEach
    void aTaskOfferedToARole() {
        people = new NewPeople(identity, driver);
        var start = new HashMap<String, Object>(StageForms.start("Speech therapy", 6, "500000"));
        start.put("scheme", "RIGHT_TO_PROVIDE");
        number = driver.as("otherProposer").start("spin-out-service", start);
        var task = tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
        tasks.setAssignee(task.getId(), null);
        tasks.addCandidateGroup(task.getId(), ROLE);
    }

    @Test
    void givesStandingToTheRoleOfItsBody() {
        var manager = people.somebody(ROLE, WOLDS);

        assertThat(access.of(number, manager)).isEqualTo(Standing.PARTICIPANT);
        assertThat(access.reachOf(manager).cases()).contains(number);
    }

    /** The engine would show it: this person is with both bodies and has the role at one of them. */
    @Test
    void givesNoneToTheRoleOfAnotherBody() {
        var manager = people.somebody(ROLE, THAMESIDE);
        people.register(manager, "proposers", WOLDS);

        assertThat(access.of(number, manager)).isEqualTo(Standing.STRANGER);
        assertThat(access.reachOf(manager).cases()).doesNotContain(number);
    }

    @Test
    void givesItToWhoeverHoldsItByName() {
        var colleague = people.somebody("proposers", WOLDS);
        var task = tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
        tasks.setAssignee(task.getId(), colleague);

        assertThat(access.of(number, colleague)).isEqualTo(Standing.PARTICIPANT);
        assertThat(access.reachOf(colleague).cases()).contains(number);
    }
}
