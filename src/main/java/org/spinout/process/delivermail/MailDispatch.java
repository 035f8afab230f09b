package org.spinout.process.delivermail;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.spinout.correspondence.Dispatch;
import org.spinout.process.CaseMessages;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Sends mail on its way through the model {@code deliver-mail}: the only door into it. */
@Component
class MailDispatch implements Dispatch {

    private final RuntimeService runtime;
    private final CaseMessages messages;

    MailDispatch(@Lazy RuntimeService runtime, CaseMessages messages) {
        this.runtime = runtime;
        this.messages = messages;
    }

    @Override
    public void atOnce(long mailId) {
        messages.asNobody(() -> runtime.createProcessInstanceByKey(DeliverMail.PROCESS)
                .setVariable(DeliverMail.IN_DIGEST.name(), false)
                .setVariable(DeliverMail.MAIL_ID.name(), mailId)
                .execute());
    }

    @Override
    public void inDigest(String person, Instant at) {
        messages.asNobody(() -> runtime.createProcessInstanceByKey(DeliverMail.PROCESS)
                .setVariable(DeliverMail.IN_DIGEST.name(), true)
                .setVariable(DeliverMail.PERSON.name(), person)
                .setVariable(DeliverMail.DIGEST_AT.name(), Date.from(at))
                .execute());
    }
}
