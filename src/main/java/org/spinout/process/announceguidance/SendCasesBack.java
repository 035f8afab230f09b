package org.spinout.process.announceguidance;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.correspondence.Notices;
import org.springframework.stereotype.Component;

/** Sends every case concerned back to its team, and tells the announcer which they were. */
@Component
class SendCasesBack implements JavaDelegate {

    private final CasesConcerned cases;
    private final CaseReturner returner;
    private final Notices notices;

    SendCasesBack(CasesConcerned cases, CaseReturner returner, Notices notices) {
        this.cases = cases;
        this.returner = returner;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var scheme = AnnounceGuidance.SCHEME.from(execution);
        var announcer = AnnounceGuidance.REQUESTER.from(execution);
        var goingBack = cases.goingBack(scheme, announcer);
        var onlyTold = cases.onlyTold(scheme, announcer);

        var guidance = Guidance.from(execution);
        goingBack.forEach(proposal -> returner.sendBack(proposal, guidance));
        onlyTold.forEach(proposal -> returner.tell(proposal, guidance));

        notices.tellPerson(
                announcer,
                execution.getProcessBusinessKey(),
                "\"" + guidance.title() + "\" is announced",
                Reach.inWords(goingBack, onlyTold));
    }
}
