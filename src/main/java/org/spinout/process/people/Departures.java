package org.spinout.process.people;

import org.spinout.organisation.Deputies;
import org.spinout.organisation.Deputy;
import org.spinout.process.CaseMessages;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** What happens when somebody gives up a role or leaves a body: nothing they held is left without somebody to do it. */
@Component
public class Departures {

    private static final String DEPUTY_REVOKED = "Message_DeputyRevoked";

    private final RolesAtBody roles;
    private final RegisteredRoles registered;
    private final Deputies deputies;
    private final HeldTasks tasks;
    private final Proposals proposals;
    private final CaseMessages messages;

    Departures(
            RolesAtBody roles,
            RegisteredRoles registered,
            Deputies deputies,
            HeldTasks tasks,
            Proposals proposals,
            CaseMessages messages) {
        this.roles = roles;
        this.registered = registered;
        this.deputies = deputies;
        this.tasks = tasks;
        this.proposals = proposals;
        this.messages = messages;
    }

    /** Ends a role at once, where it is held; with it the time of whoever stands in for the person in it. */
    public void endRole(String user, Role role, String bodyId, String by) {
        if (!roles.holdsInOwnRight(user, role.group(), bodyId)) {
            return;
        }
        deputies.of(bodyId).stream()
                .filter(deputy -> deputy.absent().equals(user) && deputy.role().equals(role.group()))
                .forEach(deputy -> revoke(deputy, by));
        tasks.giveBack(user, role.group(), bodyId);
        if (role == Role.PROPOSERS) {
            leaveTeams(user, bodyId, by);
        }
        registered.end(user, role.group(), bodyId, by);
    }

    /** Takes the person off the body; also what they did there as a deputy ends. */
    public void leaveIf(boolean leaving, String user, String bodyId) {
        if (!leaving) {
            return;
        }
        deputies.of(bodyId).stream()
                .filter(deputy -> deputy.deputy().equals(user))
                .forEach(deputy -> revoke(deputy, "spinout"));
        registered.leave(user, bodyId);
    }

    private void revoke(Deputy deputy, String by) {
        if (deputies.isOpen(deputy)) {
            deputies.revoke(deputy.number(), by);
            messages.tellEveryPart(DEPUTY_REVOKED, deputy.number());
        }
    }

    /** Team tasks go by name; the lead has been asked about before. */
    private void leaveTeams(String user, String bodyId, String by) {
        proposals.casesOf(user).stream()
                .map(proposals::get)
                .filter(proposal ->
                        proposal.bodyId().equals(bodyId) && !proposal.state().isFinal())
                .filter(proposal -> !proposal.lead().equals(user))
                .forEach(proposal -> {
                    proposals.leave(proposal.number(), user, by);
                    tasks.withdrawFrom(user, proposal.number());
                });
    }
}
