package org.spinout.process.people;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.spinout.correspondence.Notices;
import org.spinout.organisation.Bodies;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells those who register people that a body has nobody who could be asked by name for its staff or patients. */
@Component
class TellNobodyRegistered implements TaskListener {

    private final ObjectProvider<Notices> notices;
    private final ObjectProvider<Bodies> bodies;

    TellNobodyRegistered(ObjectProvider<Notices> notices, ObjectProvider<Bodies> bodies) {
        this.notices = notices;
        this.bodies = bodies;
    }

    /** A request that names somebody needs nobody else. */
    @Override
    public void notify(DelegateTask task) {
        task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(role -> role != null && task.getTenantId() != null)
                .forEach(role ->
                        tell(role, task.getTenantId(), task.getExecution().getProcessBusinessKey(), task.getName()));
    }

    void tell(String role, String bodyId, String caseNumber, String taskName) {
        var body = bodies.getObject().get(bodyId).name();
        var title = Role.of(role).title();
        notices.getObject()
                .tellRole(
                        Role.ADMINISTRATORS.group(),
                        bodyId,
                        caseNumber,
                        "Nobody can be asked: " + title + " of " + body,
                        "\"" + taskName + "\" for " + caseNumber
                                + " waits, and nobody outside the team is registered for"
                                + " the role \"" + title + "\" at " + body + ". Register somebody, with Register"
                                + " person, and they can answer. If nobody does in time the case goes on, and the"
                                + " record says that nobody answered.");
    }
}
