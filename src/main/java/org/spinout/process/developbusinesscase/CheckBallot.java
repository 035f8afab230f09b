package org.spinout.process.developbusinesscase;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Refuses a ballot whose counts do not add up, or could give away how somebody voted. */
@Component
class CheckBallot implements ExecutionListener {

    private final Answers answers;

    CheckBallot(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        Ballot.of(answers.latest(execution.getProcessBusinessKey(), Ballot.FORM))
                .ifPresent(Ballot::check);
    }
}
