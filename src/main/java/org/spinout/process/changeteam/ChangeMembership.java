package org.spinout.process.changeteam;

import static org.spinout.process.changeteam.ChangeTeam.ACTION;
import static org.spinout.process.changeteam.ChangeTeam.PERSON;
import static org.spinout.process.changeteam.ChangeTeam.REQUESTER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Directory;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Makes the change, and tells the team as it now is. */
@Component
class ChangeMembership implements JavaDelegate {

    private final Proposals proposals;
    private final Directory directory;
    private final CaseNotices notices;

    ChangeMembership(Proposals proposals, Directory directory, CaseNotices notices) {
        this.proposals = proposals;
        this.directory = directory;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CaseVariables.CASE_NUMBER.from(execution);
        var change = TeamChange.of(ACTION.from(execution));
        var person = PERSON.from(execution);

        change.apply(proposals, caseNumber, person, REQUESTER.from(execution));
        notices.tellTeam(
                caseNumber,
                "The team of " + CaseVariables.SERVICE_NAME.from(execution) + " has changed",
                directory.nameOf(person) + " was asked " + change.words() + ", and it is done.");
    }
}
