package org.spinout.process.announceguidance;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.correspondence.Notices;
import org.springframework.stereotype.Component;

/** Tells whoever thinks of announcing guidance which cases it would send back; nothing else happens. */
@Component
class TellReach implements JavaDelegate {

    private final Notices notices;
    private final CasesConcerned cases;

    TellReach(Notices notices, CasesConcerned cases) {
        this.notices = notices;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var scheme = AnnounceGuidance.SCHEME.from(execution);
        var announcer = AnnounceGuidance.REQUESTER.from(execution);

        var text = Reach.inWords(cases.goingBack(scheme, announcer), cases.onlyTold(scheme, announcer));

        notices.tellPerson(
                announcer,
                execution.getProcessBusinessKey(),
                "Whom \"" + AnnounceGuidance.TITLE.from(execution) + "\" would reach",
                text + "\n\nNothing has been announced yet.");
    }
}
