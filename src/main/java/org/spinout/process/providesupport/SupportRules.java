package org.spinout.process.providesupport;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.Directory;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Who may apply for advice, and who may be paid for it. */
@Component
class SupportRules {

    private static final Set<ProposalState> BEFORE_ACCEPTANCE = EnumSet.of(
            ProposalState.EXPRESSION_IN_DRAFT, ProposalState.EXPRESSION_SUBMITTED, ProposalState.EXPRESSION_MODIFIED);

    private final Proposals proposals;
    private final Directory directory;

    SupportRules(Proposals proposals, Directory directory) {
        this.proposals = proposals;
        this.directory = directory;
    }

    void requireAccepted(Proposal proposal) {
        if (BEFORE_ACCEPTANCE.contains(proposal.state())) {
            throw new Refusal("You can apply once the expression of interest of " + proposal.number()
                    + " is accepted. It is not yet: " + proposal.state().meaning() + ".");
        }
    }

    /** Support belongs to the body of its case, whoever of the team asks for it. */
    void requireHost(Proposal proposal, @Nullable String tenant) {
        if (!proposal.bodyId().equals(tenant)) {
            throw new Refusal.NotEntitled("Somebody of the team who works for the host of " + proposal.number()
                    + " has to send this application.");
        }
    }

    /** The programme buys advice from others: a team that advises itself would be paid cash. */
    void requireOutsider(Proposal proposal, String supplier) {
        var isTheTeam = same(supplier, proposal.serviceName())
                || proposals.team(proposal.number()).stream()
                        .anyMatch(member -> same(supplier, member) || same(supplier, directory.nameOf(member)));
        if (isTheTeam) {
            throw new Refusal(
                    "supplier",
                    "outsider",
                    "The programme buys advice and pays no cash to a team, so the team itself cannot be the supplier.");
        }
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.UK).equals(other.strip().toLowerCase(Locale.UK));
    }
}
