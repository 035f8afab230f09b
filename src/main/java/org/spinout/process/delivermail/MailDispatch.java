package org.spinout.process.delivermail;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.spinout.correspondence.Dispatch;
import org.spinout.correspondence.Errand;
import org.spinout.process.CaseMessages;
import org.spinout.process.engine.CaseTenants;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Sends mail on its way through the model {@code deliver-mail}: the only door into it. */
@Component
class MailDispatch implements Dispatch {

    private final RuntimeService runtime;
    private final CaseMessages messages;
    private final MailBodies bodies;

    MailDispatch(@Lazy RuntimeService runtime, CaseMessages messages, @Lazy MailBodies bodies) {
        this.runtime = runtime;
        this.messages = messages;
        this.bodies = bodies;
    }

    @Override
    public void atOnce(long mailId, Errand errand) {
        messages.asNobody(() -> instanceFor(errand)
                .setVariable(DeliverMail.IN_DIGEST.name(), false)
                .setVariable(DeliverMail.MAIL_ID.name(), mailId)
                .execute());
    }

    @Override
    public void inDigest(Errand errand, Instant at) {
        messages.asNobody(() -> instanceFor(errand)
                .setVariable(DeliverMail.IN_DIGEST.name(), true)
                .setVariable(DeliverMail.PERSON.name(), errand.person())
                .setVariable(DeliverMail.DIGEST_AT.name(), Date.from(at))
                .execute());
    }

    private ProcessInstantiationBuilder instanceFor(Errand errand) {
        var instance = runtime.createProcessInstanceByKey(DeliverMail.PROCESS);
        bodies.of(errand).ifPresent(body -> instance.setVariable(CaseTenants.TENANT_BODY.name(), body));
        return instance;
    }
}
