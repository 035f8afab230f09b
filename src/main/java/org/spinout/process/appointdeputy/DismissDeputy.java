package org.spinout.process.appointdeputy;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Deputies;
import org.spinout.process.people.DeputyRights;
import org.springframework.stereotype.Component;

/** Ends the deputy's time early; where it had not begun there is nothing to take back. */
@Component
class DismissDeputy implements JavaDelegate {

    private final Deputies deputies;
    private final DeputyRights rights;
    private final DeputyNotices notices;

    DismissDeputy(Deputies deputies, DeputyRights rights, DeputyNotices notices) {
        this.deputies = deputies;
        this.rights = rights;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var deputy = deputies.get(execution.getProcessBusinessKey());

        rights.withdraw(deputy);
        notices.tellEnded(deputy);
    }
}
