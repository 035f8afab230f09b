package org.spinout.process.changeteam;

import static org.spinout.process.changeteam.ChangeTeam.ACTION;
import static org.spinout.process.changeteam.ChangeTeam.CONSENT_NEEDED;
import static org.spinout.process.changeteam.ChangeTeam.INVITATION_TEXT;
import static org.spinout.process.changeteam.ChangeTeam.PERSON;
import static org.spinout.process.changeteam.ChangeTeam.REQUESTER;
import static org.spinout.process.changeteam.ChangeTeam.REQUESTER_NAME;
import static org.spinout.process.changeteam.ChangeTeam.USER_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Directory;
import org.spinout.process.CaseVariables;
import org.spinout.process.TeamRequests;
import org.spinout.process.people.Role;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Asks whether this person may change this team in this way, and prepares the question to whoever must agree. */
@Component
class CheckTeamChange implements JavaDelegate {

    private final TeamRequests requests;
    private final Proposals proposals;
    private final Directory directory;
    private final Bodies bodies;

    CheckTeamChange(TeamRequests requests, Proposals proposals, Directory directory, Bodies bodies) {
        this.requests = requests;
        this.proposals = proposals;
        this.directory = directory;
        this.bodies = bodies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var requester = REQUESTER.from(execution);
        var proposal = requests.admit(CaseVariables.CASE_NUMBER.from(execution), requester);
        var change = TeamChange.of(ACTION.from(execution));
        var person = USER_ID.from(execution).strip();

        change.check(proposal, proposals.isOfTeam(proposal.number(), person), person, requester);
        if (change.consentNeeded()) {
            checkCanTakePart(proposal, person);
        }

        execution.setProcessBusinessKey(proposal.number());
        CaseVariables.SERVICE_NAME.set(execution, proposal.serviceName());
        PERSON.set(execution, person);
        REQUESTER_NAME.set(execution, directory.nameOf(requester));
        INVITATION_TEXT.set(execution, change.words());
        CONSENT_NEEDED.set(execution, change.consentNeeded());
    }

    /** Somebody who could not see a task of the team would be no help to it. */
    private void checkCanTakePart(Proposal proposal, String person) {
        if (!directory.holds(person, Role.PROPOSERS.group(), proposal.bodyId())) {
            throw new Refusal(
                    "userId",
                    "exists",
                    "\"" + person + "\" is not registered to take part in proposals at "
                            + bodies.get(proposal.bodyId()).name()
                            + ". Check the user name; people of other organisations must be registered there as well.");
        }
    }
}
