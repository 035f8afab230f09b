package org.spinout.process.assessbid;

import static org.spinout.process.bidforfunding.BidForFunding.BID_NUMBER;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.Visits;
import org.spinout.process.OwnAnswers;
import org.spinout.proposal.Answer;
import org.springframework.stereotype.Component;

/** Keeps what was seen of a team, or why it could not be visited, for the panel. */
@Component
class RecordVisit implements JavaDelegate {

    private final OwnAnswers answers;
    private final Visits visits;

    RecordVisit(OwnAnswers answers, Visits visits) {
        this.answers = answers;
        this.visits = visits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var bid = BID_NUMBER.from(execution);
        var sent = answers.latest(execution, AssessBid.VISIT_FORM);

        Optional.ofNullable(sent.day("visitedOn")).ifPresent(day -> visits.note(bid, day, noteIn(sent), sent.user()));
    }

    private static String noteIn(Answer sent) {
        return String.valueOf(sent.text("visitNote"));
    }
}
