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
    private final Representatives representatives;

    CasePeople(Proposals proposals, Directory directory, Representatives representatives) {
        this.proposals = proposals;
        this.directory = directory;
        this.representatives = representatives;
    }

    /** The team of the case that this instance belongs to, as it is now. */
    public List<String> team(DelegateExecution execution) {
        return List.copyOf(proposals.team(execution.getProcessBusinessKey()));
    }

    /** Those whom the body of this instance has registered to speak in a role, by name; nobody where it has none. */
    public List<String> representatives(String role, DelegateExecution execution) {
        return List.copyOf(representatives.of(role, execution.getTenantId(), execution.getProcessBusinessKey()));
    }

    /** The role itself where nobody is registered to be asked by name, so that whoever comes to be can still answer. */
    public List<String> roleUnlessNamed(String role, DelegateExecution execution) {
        return representatives(role, execution).isEmpty() ? List.of(role) : List.of();
    }

    /** Those who hold a role in the body that this instance belongs to. */
    public List<String> holding(String role, DelegateExecution execution) {
        return List.copyOf(directory.holders(role, execution.getTenantId()));
    }
}
