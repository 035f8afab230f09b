package org.spinout.process.registerbody;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.correspondence.Notices;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.BodyKind;
import org.spinout.process.ProcessVariable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Enters the organisation under a code of its own, and makes it a tenant of the engine. */
@Component
class RegisterBody implements JavaDelegate {

    private static final ProcessVariable<String> ADMINISTRATOR = new ProcessVariable<>("administrator", String.class);
    private static final ProcessVariable<String> BODY_NAME = new ProcessVariable<>("bodyName", String.class);
    private static final ProcessVariable<String> KIND = new ProcessVariable<>("kind", String.class);
    private static final ProcessVariable<String> REGION = new ProcessVariable<>("region", String.class);

    private final Bodies bodies;
    private final IdentityService identity;
    private final Notices notices;

    RegisterBody(Bodies bodies, @Lazy IdentityService identity, Notices notices) {
        this.bodies = bodies;
        this.identity = identity;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var name = BODY_NAME.from(execution);
        var kind = BodyKind.valueOf(KIND.from(execution));

        var body = bodies.enter(name, kind, REGION.from(execution));

        var tenant = identity.newTenant(body.id());
        tenant.setName(body.name());
        identity.saveTenant(tenant);
        notices.tellPerson(
                ADMINISTRATOR.from(execution),
                body.id(),
                body.name() + " has the code " + body.id(),
                "Give its people their roles with Register person, and seat its board with Appoint board member.");
        execution.setProcessBusinessKey(body.id());
    }
}
