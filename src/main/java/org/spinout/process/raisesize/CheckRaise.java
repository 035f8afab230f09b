package org.spinout.process.raisesize;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Directory;
import org.spinout.process.CaseVariables;
import org.spinout.process.people.Role;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.ProposalSize;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Asks whether this chair may raise the size of this case, and whether that would raise it. */
@Component
class CheckRaise implements JavaDelegate {

    private static final Set<ProposalState> BEFORE_SENT_ON = EnumSet.of(
            ProposalState.EXPRESSION_IN_DRAFT,
            ProposalState.EXPRESSION_SUBMITTED,
            ProposalState.EXPRESSION_MODIFIED,
            ProposalState.CASE_IN_DRAFT,
            ProposalState.CASE_SUBMITTED,
            ProposalState.CASE_IN_REWRITE,
            ProposalState.CASE_RESUBMITTED);

    private final Proposals proposals;
    private final Directory directory;

    CheckRaise(Proposals proposals, Directory directory) {
        this.proposals = proposals;
        this.directory = directory;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proposal = theirs(CaseVariables.CASE_NUMBER.from(execution), RaiseSize.REQUESTER.from(execution));

        requireRaise(proposal, ProposalSize.ofCode(RaiseSize.RAISED_SIZE.from(execution)));

        execution.setProcessBusinessKey(proposal.number());
        CaseVariables.SERVICE_NAME.set(execution, proposal.serviceName());
    }

    private Proposal theirs(String number, String chair) {
        var mayAsk = proposals
                .find(number)
                .filter(proposal -> directory.holds(chair, Role.BOARD_CHAIRS.group(), proposal.bodyId()))
                .filter(proposal -> !proposals.isOfTeam(number, chair))
                .isPresent();
        if (!mayAsk) {
            throw new Refusal.NotEntitled("There is no case " + number + " before your board. Check the number.");
        }
        return proposals.lock(number);
    }

    private static void requireRaise(Proposal proposal, ProposalSize raised) {
        if (!BEFORE_SENT_ON.contains(proposal.state())) {
            throw new Refusal.Conflict("The size can be raised until the business case is sent on. Now: "
                    + proposal.state().meaning() + ".");
        }
        var size = proposal.size();
        if (size != null && raised.compareTo(size) <= 0) {
            throw new Refusal(
                    "raisedSize",
                    "min",
                    "The case is " + size.code()
                            + " already. A size can be raised, and neither kept nor lowered here.");
        }
    }
}
