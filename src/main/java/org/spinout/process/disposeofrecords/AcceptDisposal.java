package org.spinout.process.disposeofrecords;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.OwnAnswers;
import org.spinout.record.Disposals;
import org.springframework.stereotype.Component;

/** Enters that the second person has confirmed. */
@Component
class AcceptDisposal implements JavaDelegate {

    private final Disposals disposals;
    private final OwnAnswers answers;
    private final DisposalConfirmer confirmer;

    AcceptDisposal(Disposals disposals, OwnAnswers answers, DisposalConfirmer confirmer) {
        this.disposals = disposals;
        this.answers = answers;
        this.confirmer = confirmer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = answers.latest(execution, DisposeOfRecords.CONFIRM_FORM);

        disposals.confirm(execution.getProcessBusinessKey(), decision.user(), confirmer.role(execution));
    }
}
