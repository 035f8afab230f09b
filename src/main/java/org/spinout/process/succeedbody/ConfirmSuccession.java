package org.spinout.process.succeedbody;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.correspondence.Notices;
import org.spinout.organisation.Succession;
import org.spinout.organisation.Successions;
import org.spinout.process.CaseNotices;
import org.spinout.process.OwnAnswers;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** Enters the approval of the second person, and tells teams and successors what comes. */
@Component
class ConfirmSuccession implements JavaDelegate {

    private final Successions successions;
    private final OwnAnswers answers;
    private final Placing placing;
    private final SuccessionTexts texts;
    private final CaseNotices cases;
    private final Notices notices;

    ConfirmSuccession(
            Successions successions,
            OwnAnswers answers,
            Placing placing,
            SuccessionTexts texts,
            CaseNotices cases,
            Notices notices) {
        this.successions = successions;
        this.answers = answers;
        this.placing = placing;
        this.texts = texts;
        this.cases = cases;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();
        var approval = answers.latest(execution, SucceedBody.APPROVAL_FORM);

        var succession = successions.approve(number, approval.user());

        tell(succession);
    }

    private void tell(Succession succession) {
        var title = texts.title(succession);
        placing.toMove(succession)
                .forEach(place -> cases.tellTeam(
                        place.proposal().number(),
                        "Another organisation takes over your case",
                        title + ".\n\nYou need not do anything. Your case goes on where it stands."));
        for (var successor : succession.successors()) {
            for (var role : List.of(Role.SPONSORS, Role.BOARD_SECRETARIES, Role.BOARD_CHAIRS)) {
                notices.tellRole(
                        role.group(), successor.bodyId(), succession.number(), "Cases are coming to you", title);
            }
        }
    }
}
