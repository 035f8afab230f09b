package org.spinout.process.considerexpressionofinterest;

import java.util.Objects;
import org.spinout.organisation.ActingBodies;
import org.spinout.organisation.Directory;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** What an expression of interest must be right about before anybody else is troubled with it. */
@Component
class ExpressionChecks {

    private final Directory directory;
    private final Proposals proposals;
    private final ActingBodies acting;

    ExpressionChecks(Directory directory, Proposals proposals, ActingBodies acting) {
        this.directory = directory;
        this.proposals = proposals;
        this.acting = acting;
    }

    /** @throws Refusal when nobody could comment under this name, or only somebody of the team itself */
    void requireLineManager(Proposal proposal, String user) {
        if (!directory.exists(user) || !directory.bodiesOf(user).contains(proposal.bodyId())) {
            throw new Refusal(
                    "lineManager",
                    "exists",
                    "Nobody in your organisation signs in as \"" + user
                            + "\". Ask your line manager for their user name; small and capital letters count.");
        }
        if (proposals.isOfTeam(proposal.number(), user)) {
            throw new Refusal(
                    "lineManager",
                    "notOfTeam",
                    "Your line manager comments from outside the team. Name somebody who is not a member of it.");
        }
    }

    /** @throws Refusal when another body has taken the commissioner's place since the form was opened */
    void requireCommissioner(Answer answer) {
        acting.require("commissionerId", Objects.requireNonNull(answer.text("commissionerId")));
    }

    /** @throws Refusal when more are in favour than work there */
    void requireCounts(Proposal proposal, Answer answer) {
        var inFavour = Objects.requireNonNull(answer.number("staffInFavour")).intValue();
        if (inFavour > proposal.staffCount()) {
            throw new Refusal(
                    "staffInFavour",
                    "max",
                    inFavour + " colleagues in favour are more than the " + proposal.staffCount()
                            + " who work in the service.");
        }
    }
}
