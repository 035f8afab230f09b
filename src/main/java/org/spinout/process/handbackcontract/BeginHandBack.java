package org.spinout.process.handbackcontract;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.EnterpriseVariables;
import org.springframework.stereotype.Component;

/** The hand-over begins. */
@Component
class BeginHandBack implements JavaDelegate {

    private final CaseMessages messages;

    BeginHandBack(CaseMessages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.tellEveryPart(
                EnterpriseVariables.EXIT_BEGUN,
                execution.getProcessBusinessKey(),
                Map.of(EnterpriseVariables.EXIT_GROUND.name(), "handedBack"));
    }
}
