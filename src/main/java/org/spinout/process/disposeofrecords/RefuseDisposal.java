package org.spinout.process.disposeofrecords;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.correspondence.Notices;
import org.spinout.organisation.Directory;
import org.spinout.process.OwnAnswers;
import org.spinout.record.Disposals;
import org.springframework.stereotype.Component;

/** Enters the refusal, and tells whoever asked why. */
@Component
class RefuseDisposal implements JavaDelegate {

    private final Disposals disposals;
    private final OwnAnswers answers;
    private final DisposalConfirmer confirmer;
    private final Directory directory;
    private final Notices notices;

    RefuseDisposal(
            Disposals disposals,
            OwnAnswers answers,
            DisposalConfirmer confirmer,
            Directory directory,
            Notices notices) {
        this.disposals = disposals;
        this.answers = answers;
        this.confirmer = confirmer;
        this.directory = directory;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = answers.latest(execution, DisposeOfRecords.CONFIRM_FORM);

        var refused = disposals.refuse(execution.getProcessBusinessKey(), decision.user(), confirmer.role(execution));

        notices.tellPerson(
                refused.askedBy(),
                refused.number(),
                "Disposal " + refused.number() + " was refused",
                directory.nameOf(decision.user()) + " refused it: " + decision.text("reasons")
                        + " Nothing was disposed of.");
    }
}
