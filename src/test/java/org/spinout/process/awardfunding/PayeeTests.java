package org.spinout.process.awardfunding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.awardfunding.AwardCase.FUND_MANAGER;
import static org.spinout.process.awardfunding.AwardCase.TEAM;
import static org.spinout.process.awardfunding.AwardForms.acceptAll;
import static org.spinout.process.awardfunding.AwardForms.evidence;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Money of an award goes to the case it was awarded to, whatever a variable says. */
@SpinoutTest
class PayeeTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Test
    void paysNothingOfAnAwardToAnotherCase() {
        var robbed = agreed();
        var other = agreed();
        var task =
                tasks.createTaskQuery().processInstanceBusinessKey(other.number).singleResult();
        other.complete(TEAM, "Activity_GiveMilestoneEvidence", evidence());
        other.complete(FUND_MANAGER, "Activity_ApproveMilestone", Map.of("outcome", "approved"));
        runtime.setVariable(
                task.getProcessInstanceId(),
                AwardFunding.AWARD_NUMBER.name(),
                robbed.award().number());

        assertThatThrownBy(other.driver::runDueJobs).hasStackTraceContaining("belongs to " + robbed.number);

        assertThat(robbed.money().paid()).isEqualTo(Money.ZERO);
        assertThat(other.money().paid()).isEqualTo(Money.ZERO);
        // The job would fail again in every test that runs what is due.
        runtime.deleteProcessInstance(task.getProcessInstanceId(), "tried");
    }

    private AwardCase agreed() {
        var one = AwardCase.accepted(application).offered();
        one.complete(TEAM, "Activity_RespondToOffer", acceptAll());
        return one.complete(FUND_MANAGER, "Activity_SignAgreement", one.agreement("12000"));
    }
}
