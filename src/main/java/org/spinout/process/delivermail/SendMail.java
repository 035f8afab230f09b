package org.spinout.process.delivermail;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.correspondence.Postman;
import org.springframework.stereotype.Component;

/** Takes one mail to the mail server. Where that fails, the engine tries again as the model says. */
@Component
class SendMail implements JavaDelegate {

    private final Postman postman;

    SendMail(Postman postman) {
        this.postman = postman;
    }

    @Override
    public void execute(DelegateExecution execution) {
        postman.send(DeliverMail.MAIL_ID.from(execution));
    }
}
