package org.spinout.process.registerenterprise;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.springframework.stereotype.Component;

/** There will be no registered enterprise; tells those who decide what becomes of the transfer. */
@Component
class EndRegistration implements JavaDelegate {

    private static final String SUBJECT = "The enterprise is not registered";

    private static final String WORDS =
            "Its registration ended without success. The service cannot go live; when the other tracks are through, the"
                    + " transfer team decides whether to try again or to call the transfer off.";

    private final CaseNotices notices;

    EndRegistration(CaseNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();

        RegisterEnterprise.REGISTRATION_OUTCOME.set(execution, "refused");

        notices.tellTeam(caseNumber, SUBJECT, WORDS);
        notices.tellHost("transferTeam", caseNumber, SUBJECT, WORDS);
    }
}
