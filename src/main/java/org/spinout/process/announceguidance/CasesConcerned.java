package org.spinout.process.announceguidance;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.spinout.organisation.Directory;
import org.spinout.process.CaseMessages;
import org.spinout.process.developbusinesscase.DevelopBusinessCase;
import org.spinout.process.people.Role;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Which cases somebody's announcement reaches: those of bodies they assure for; an administrator reaches all. */
@Component
class CasesConcerned {

    private static final Set<ProposalState> IN_STAGE = EnumSet.of(
            ProposalState.CASE_IN_DRAFT,
            ProposalState.CASE_SUBMITTED,
            ProposalState.IN_ASSURANCE,
            ProposalState.CASE_IN_REWRITE,
            ProposalState.CASE_RESUBMITTED,
            ProposalState.IN_FINAL_ASSURANCE);

    private final Proposals proposals;
    private final Directory directory;
    private final CaseMessages messages;
    private final IdentityService identity;

    CasesConcerned(Proposals proposals, Directory directory, CaseMessages messages, @Lazy IdentityService identity) {
        this.proposals = proposals;
        this.directory = directory;
        this.messages = messages;
        this.identity = identity;
    }

    /** Those that go back, in the order of their numbers. */
    List<Proposal> goingBack(String scheme, String announcer) {
        return inStage(scheme, announcer).stream().filter(this::listens).toList();
    }

    /** Those that began their stage under a release whose models do not know guidance: their sponsors must be told. */
    List<Proposal> onlyTold(String scheme, String announcer) {
        return inStage(scheme, announcer).stream()
                .filter(proposal -> !listens(proposal))
                .toList();
    }

    private List<Proposal> inStage(String scheme, String announcer) {
        var isAdministrator = isAdministrator(announcer);
        return proposals.all().stream()
                .filter(proposal -> scheme.equals("all") || proposal.scheme().equals(scheme))
                .filter(proposal -> IN_STAGE.contains(proposal.state()))
                .filter(proposal ->
                        isAdministrator || directory.holds(announcer, Role.ASSURERS.group(), proposal.bodyId()))
                .sorted(Comparator.comparing(Proposal::number))
                .toList();
    }

    private boolean listens(Proposal proposal) {
        return messages.isAwaited(DevelopBusinessCase.GUIDANCE_CHANGED, proposal.number());
    }

    private boolean isAdministrator(String user) {
        return identity.createUserQuery()
                        .userId(user)
                        .memberOfGroup(Role.ADMINISTRATORS.group())
                        .count()
                > 0;
    }
}
