package org.spinout.process.filepaper;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
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
        order(execution.getProcessBusinessKey(), execution.getTenantId(), paper, about, asks);
    }

    /** Orders a paper for a case or meeting from beside it; it is filed in this body's name, and asks nothing. */
    public void order(String key, String bodyId, String paper, String about) {
        order(key, bodyId, paper, about, "");
    }

    private void order(String key, @Nullable String bodyId, String paper, String about, String asks) {
        messages.asNobody(() -> runtime.createProcessInstanceByKey(FilePaper.PROCESS)
                .businessKey(key)
                .setVariable(CaseTenants.TENANT_BODY.name(), bodyId)
                .setVariable(FilePaper.PAPER.name(), paper)
                .setVariable(FilePaper.PAPER_ABOUT.name(), about)
                .setVariable(FilePaper.PAPER_ASKS.name(), asks)
                .execute());
    }
}
