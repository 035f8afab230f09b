package org.spinout.process.appointdeputy;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Deputies;
import org.spinout.process.people.DeputyRights;
import org.springframework.stereotype.Component;

/** Lets the deputy act: gives them the group of the role, and the absent person's open tasks. */
@Component
class GrantDeputyRole implements JavaDelegate {

    private final Deputies deputies;
    private final DeputyRights rights;

    GrantDeputyRole(Deputies deputies, DeputyRights rights) {
        this.deputies = deputies;
        this.rights = rights;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var deputy = deputies.get(execution.getProcessBusinessKey());

        rights.grant(deputy);
    }
}
