package org.spinout.process.delivermail;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.correspondence.Outbox;
import org.springframework.stereotype.Component;

/** Puts everything a person is to be told into one mail, unless another digest has just done so. */
@Component
class ComposeDigest implements JavaDelegate {

    private final Outbox outbox;

    ComposeDigest(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var person = DeliverMail.PERSON.from(execution);

        var mail = outbox.composeDigest(person);

        DeliverMail.MAIL_WAITS.set(execution, mail.isPresent());
        mail.ifPresent(id -> DeliverMail.MAIL_ID.set(execution, id));
    }
}
