package org.spinout.process.decideatboard;

import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.CaseVariables.SERVICE_NAME;
import static org.spinout.process.decideatboard.DecideAtBoard.ITEM_ID;
import static org.spinout.process.decideatboard.DecideAtBoard.SETTLE_FORM;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.AgendaItems;
import org.spinout.board.PaperVersions;
import org.spinout.correspondence.Notices;
import org.spinout.process.OwnAnswers;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** Puts the case among what waits for another board, whose meeting tells this case what it decided. */
@Component
class SubmitToOtherBody implements JavaDelegate {

    private final OwnAnswers answers;
    private final AgendaItems items;
    private final Notices notices;
    private final PaperVersions versions;

    SubmitToOtherBody(OwnAnswers answers, AgendaItems items, Notices notices, PaperVersions versions) {
        this.answers = answers;
        this.items = items;
        this.notices = notices;
        this.versions = versions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CASE_NUMBER.from(execution);
        var settled = answers.latest(execution, SETTLE_FORM);
        var body = Objects.requireNonNull(settled.text("otherBody"), "the form asks which body");

        var item = items.refer(ITEM_ID.from(execution), body);
        notices.tellRole(
                Role.BOARD_SECRETARIES.group(),
                body,
                caseNumber,
                "Another board asks yours to decide on " + SERVICE_NAME.from(execution),
                "It can never have a quorum for this case. The case waits for the next meeting of your board.\n\n"
                        + settled.text("reasons"));

        versions.of(ITEM_ID.from(execution)).ifPresent(version -> versions.note(item, version));

        ITEM_ID.set(execution, item);
    }
}
