package org.spinout.process.decideatboard;

import static org.spinout.process.decideatboard.DecideAtBoard.DISPENSATION_FOR;
import static org.spinout.process.decideatboard.DecideAtBoard.ELSEWHERE;
import static org.spinout.process.decideatboard.DecideAtBoard.OTHER_BODY_HERE;
import static org.spinout.process.decideatboard.DecideAtBoard.SETTLE_FORM;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.OwnAnswers;
import org.spinout.proposal.Answer;
import org.springframework.stereotype.Component;

/** Reads which way out the secretary chose, for the route and for the next screen. */
@Component
class ReadWayOut implements JavaDelegate {

    private final OwnAnswers answers;
    private final BoardPeople people;

    ReadWayOut(OwnAnswers answers, BoardPeople people) {
        this.answers = answers;
        this.people = people;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var settled = answers.latest(execution, SETTLE_FORM);

        var names = people.names(members(settled));

        DISPENSATION_FOR.set(execution, names);
        OTHER_BODY_HERE.set(execution, !ELSEWHERE.equals(settled.text("otherBody")));
    }

    /** For whom a dispensation is asked. */
    static List<String> members(Answer settled) {
        return settled.fields().get("membersForDispensation") instanceof List<?> members
                ? members.stream().map(String::valueOf).toList()
                : List.of();
    }
}
