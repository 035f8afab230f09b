package org.spinout.process.filepaper;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.process.CaseMessages;
import org.spinout.process.engine.CaseTenants;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The only door into {@code file-paper}: nobody starts it by hand. */
@Component
public class PaperOrders {

    private final RuntimeService runtime;
    private final CaseMessages messages;

    PaperOrders(@Lazy RuntimeService runtime, CaseMessages messages) {
        this.runtime = runtime;
        this.messages = messages;
    }

    /** Orders a paper that asks nothing. See {@link #order(DelegateExecution, String, String, String)}. */
    public void order(DelegateExecution execution, String paper, String about) {
        order(execution, paper, about, "");
    }

    /**
     * Orders a paper for the case or meeting of an execution, in whose body's name it is filed.
     *
     * @param paper the name of the {@link Paper} that is to set it
     * @param about which of its kind
     * @param asks what the decision asks of the team
     */
    public void order(DelegateExecution execution, String paper, String about, String asks) {
        messages.asNobody(() -> runtime.createProcessInstanceByKey(FilePaper.PROCESS)
                .businessKey(execution.getProcessBusinessKey())
                .setVariable(CaseTenants.TENANT_BODY.name(), execution.getTenantId())
                .setVariable(FilePaper.PAPER.name(), paper)
                .setVariable(FilePaper.PAPER_ABOUT.name(), about)
                .setVariable(FilePaper.PAPER_ASKS.name(), asks)
                .execute());
    }
}
