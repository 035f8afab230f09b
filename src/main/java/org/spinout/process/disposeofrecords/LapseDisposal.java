package org.spinout.process.disposeofrecords;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.correspondence.Notices;
import org.spinout.record.Disposals;
import org.springframework.stereotype.Component;

/** Gives up what nobody decided on in time, and tells whoever asked. Silence disposes of nothing. */
@Component
class LapseDisposal implements JavaDelegate {

    private final Disposals disposals;
    private final Notices notices;

    LapseDisposal(Disposals disposals, Notices notices) {
        this.disposals = disposals;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var lapsed = disposals.lapse(execution.getProcessBusinessKey());

        notices.tellPerson(
                lapsed.askedBy(),
                lapsed.number(),
                "Disposal " + lapsed.number() + " has lapsed",
                "Nobody confirmed or refused it in time. Nothing was disposed of. Ask again if it is still wanted.");
    }
}
