package org.spinout.process.secureservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.process.EnterpriseCase.COMMISSIONER;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.SpinoutTest;
import org.spinout.process.CaseMessages;
import org.spinout.process.EnterpriseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class SecureServiceProcessTests {

    @Autowired
    private ApplicationContext application;

    @ParameterizedTest
    @CsvSource({"host, Thameside Primary Care Trust runs the service on", "nobody, The service ends"})
    void tellsTheEnterpriseWhoRunsTheServiceOn(String outcome, String words) {
        var one = EnterpriseCase.launched(application);
        one.bean(CaseMessages.class).tellEveryPart("Message_ExitBegun", one.number, Map.of("exitGround", "notice"));
        assertThat(one.instancesOf("secure-service").get(0).getTenantId()).isEqualTo(EnterpriseCase.COMMISSIONING_BODY);

        one.complete(
                COMMISSIONER,
                "Activity_NameSuccessor",
                Map.of(
                        "outcome",
                        outcome,
                        "successorFrom",
                        one.inForms(one.today().plusDays(30)),
                        "reasons",
                        "Patients are written to."));

        assertThat(one.endOf("secure-service")).isEqualTo("Event_ServiceSecured");
        var task = one.driver.as(one.officer).theTask(one.number, "Activity_ReturnStaff");
        assertThat(one.bean(TaskService.class).getVariable(task.getId(), "successorText"))
                .asString()
                .startsWith(words);
    }
}
