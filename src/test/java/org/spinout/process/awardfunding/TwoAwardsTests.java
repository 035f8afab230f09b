package org.spinout.process.awardfunding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.process.awardfunding.AwardCase.FUND_MANAGER;
import static org.spinout.process.awardfunding.AwardCase.PANEL;
import static org.spinout.process.awardfunding.AwardCase.TEAM;
import static org.spinout.process.awardfunding.AwardForms.acceptAll;
import static org.spinout.process.awardfunding.AwardForms.acceptPart;
import static org.spinout.process.awardfunding.AwardForms.appraisal;
import static org.spinout.process.awardfunding.AwardForms.invest;
import static org.spinout.process.awardfunding.AwardForms.with;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.fund.Award;
import org.spinout.fund.AwardState;
import org.spinout.fund.Awards;
import org.spinout.process.OwnAnswers;
import org.spinout.proposal.Answer;
import org.spinout.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A case that applies twice: neither award reads what was answered for the other. */
@SpinoutTest
class TwoAwardsTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Awards awards;

    @Autowired
    private OwnAnswers ownAnswers;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    private AwardCase one;
    private String small;
    private String large;

    @BeforeEach
    void applyTwice() {
        one = AwardCase.accepted(application);
        small = apply("5000");
        large = apply("8000");
    }

    @Test
    void goTheirOwnWays() {
        complete(FUND_MANAGER, small, "Activity_AppraiseSmallAward", appraisal());
        complete(FUND_MANAGER, large, "Activity_AppraiseSmallAward", appraisal());
        complete(PANEL, large, "Activity_DecideAward", invest("6000", "revenueGrant"));
        complete(PANEL, small, "Activity_DecideAward", invest("5000", "revenueGrant"));
        complete(TEAM, small, "Activity_RespondToOffer", acceptAll());
        complete(TEAM, large, "Activity_RespondToOffer", acceptPart("4000"));

        assertThat(award(small).accepted()).isEqualTo(Money.ofPounds("5000"));
        assertThat(award(large).accepted()).isEqualTo(Money.ofPounds("4000"));
    }

    @Test
    void readTheAnswersToTheirOwnTasks() {
        complete(FUND_MANAGER, small, "Activity_AppraiseSmallAward", appraisal());
        complete(FUND_MANAGER, large, "Activity_AppraiseSmallAward", with(appraisal(), "appraisal", "Too early."));

        assertThat(appraisalOf(small).text("appraisal")).isEqualTo("Small, sound, worth it.");
        assertThat(appraisalOf(large).text("appraisal")).isEqualTo("Too early.");
    }

    @Test
    void oneMayFailWhereTheOtherGoesOn() {
        complete(FUND_MANAGER, small, "Activity_AppraiseSmallAward", with(appraisal(), "meetsFundAims", "no"));

        assertThat(awards.ofCase(one.number))
                .extracting(Award::state)
                .containsExactly(AwardState.REJECTED, AwardState.APPLIED);
    }

    private String apply(String pounds) {
        one.apply("developmentGrant", pounds);
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(one.number)
                .variableValueEquals("amountPounds", pounds)
                .singleResult()
                .getId();
    }

    private void complete(String user, String instance, String activity, Map<String, ?> fields) {
        var task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(activity)
                .singleResult();
        one.driver.as(user).completeTask(task.getId(), fields);
    }

    private Award award(String instance) {
        return awards.get(String.valueOf(runtime.getVariable(instance, "awardNumber")));
    }

    private Answer appraisalOf(String instance) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> ownAnswers.latest(
                        context.getExecutionManager().findExecutionById(instance), "appraise-small-award"));
    }
}
