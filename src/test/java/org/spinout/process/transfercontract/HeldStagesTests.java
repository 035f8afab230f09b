package org.spinout.process.transfercontract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.hold.HeldCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a hold does to the stages that a transfer calls: their timers stand still, and what people have to do stays. */
@SpinoutTest
class HeldStagesTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Test
    void chasesNoRegisterWhileTheCaseIsHeld() {
        var one = TransferCase.standard(application);
        one.stages().team("Activity_SettleConstitution", one.stages().constitution("nursingCare"));
        assertThatTheTimersStandStillWhileHeld(one, "register-enterprise");
        assertThat(one.openTasks()).contains("Activity_RecordIncorporation");

        one.stages().team("Activity_RecordIncorporation", one.stages().incorporated("Kingston CIC of " + one.number));

        assertThat(one.openTasks()).contains("Activity_ArrangeCover");
    }

    @Test
    void countsNoSilenceOfStaffWhileTheCaseIsHeld() {
        var one = TransferCase.standard(application);
        one.stages()
                .officer("Activity_NameRepresentation", one.stages().representation("recognisedUnion", 90))
                .inform();

        assertThatTheTimersStandStillWhileHeld(one, "transfer-staff");

        assertThat(one.openTasks()).contains("Activity_AnswerConsultation");
    }

    private void assertThatTheTimersStandStillWhileHeld(TransferCase one, String stage) {
        var running = timers(one, stage);
        assertThat(running).isNotEmpty().noneMatch(Job::isSuspended);

        try (var held = new HeldCase(application, one.number)) {
            assertThat(timers(one, stage))
                    .as(held.challenge)
                    .hasSameSizeAs(running)
                    .allMatch(Job::isSuspended);
        }

        assertThat(timers(one, stage)).hasSameSizeAs(running).noneMatch(Job::isSuspended);
    }

    /** The timers of one stage of this case, without those of the stages it calls. */
    private List<Job> timers(TransferCase one, String stage) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(one.number)
                .processDefinitionKey(stage)
                .singleResult();
        return management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .list();
    }
}
