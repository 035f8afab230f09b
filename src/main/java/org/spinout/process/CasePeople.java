package org.spinout.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.organisation.Directory;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Who a task of a case is for, where that is named people and not a group. */
@Component("people")
@InModels
public class CasePeople {

    private final Proposals proposals;
    private final Directory directory;

    CasePeople(Proposals proposals, Directory directory) {
        this.proposals = proposals;
        this.directory = directory;
    }

    /** The team of the case that this instance belongs to, as it is now. */
    public List<String> team(DelegateExecution execution) {
        return List.copyOf(proposals.team(execution.getProcessBusinessKey()));
    }

    /** Those who hold a role in the body that this instance belongs to. */
    public List<String> holding(String role, DelegateExecution execution) {
        return List.copyOf(directory.holders(role, execution.getTenantId()));
    }
}
