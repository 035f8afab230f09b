package org.spinout.process.holdrecords;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Directory;
import org.spinout.process.CaseVariables;
import org.spinout.process.people.Role;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposals;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Asks whether this secretary's body has the case, and keeps what was asked under a number of its own. */
@Component
class CheckRecordsHold implements JavaDelegate {

    private final Proposals proposals;
    private final Directory directory;
    private final References references;
    private final Answers answers;

    CheckRecordsHold(Proposals proposals, Directory directory, References references, Answers answers) {
        this.proposals = proposals;
        this.directory = directory;
        this.references = references;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var secretary = HoldRecords.REQUESTER.from(execution);
        var caseNumber = CaseVariables.CASE_NUMBER.from(execution);
        requireOwn(caseNumber, secretary);

        var number = references.next("RH", 4).toString();
        answers.keep(
                number,
                HoldRecords.START_FORM,
                null,
                secretary,
                Map.of(
                        "caseNumber", caseNumber,
                        "holdAct", HoldRecords.ACT.from(execution),
                        "holdGround", HoldRecords.GROUND.from(execution),
                        "holdReasons", HoldRecords.REASONS.from(execution)));

        execution.setProcessBusinessKey(number);
    }

    /** The same words whether or not there is such a case, so that nobody learns which numbers exist. */
    private void requireOwn(String caseNumber, String secretary) {
        var isOwn = proposals
                .find(caseNumber)
                .filter(known -> directory.holds(secretary, Role.BOARD_SECRETARIES.group(), known.bodyId()))
                .isPresent();
        if (!isOwn) {
            throw new Refusal("caseNumber", "known", "Your body has no case " + caseNumber + ". Check the number.");
        }
        proposals.lock(caseNumber);
    }
}
