package org.spinout.process.people;

import java.util.List;
import java.util.Map;
import org.spinout.organisation.Deputy;
import org.spinout.organisation.HeldRoles;
import org.spinout.organisation.WorkingDays;
import org.springframework.stereotype.Component;

/**
 * What a deputy gets in the engine for the time of the appointment, and loses with it: the group of the role, and the
 * tasks that name the absent person because of it. The tenant a deputy must have already, so that the appointment never
 * opens another body to them.
 */
@Component
public class DeputyRights {

    private final HeldRoles held;
    private final RegisteredRoles registered;
    private final HeldTasks tasks;
    private final WorkingDays days;
    private final OpenRequests requests;

    DeputyRights(HeldRoles held, RegisteredRoles registered, HeldTasks tasks, WorkingDays days, OpenRequests requests) {
        this.requests = requests;
        this.held = held;
        this.registered = registered;
        this.tasks = tasks;
        this.days = days;
    }

    /** Gives the deputy the role's group, and puts what the absent person has in hand where the deputy can take it. */
    public void grant(Deputy deputy) {
        registered.addToGroup(deputy.deputy(), deputy.role());
        tasks.giveBack(deputy.absent(), deputy.role(), deputy.bodyId());
        activities(deputy.role())
                .forEach(activity -> tasks.namedFor(deputy.absent(), activity, deputy.bodyId())
                        .forEach(task -> tasks.offerToBoth(task, deputy.absent(), deputy.deputy())));
        requests.askAlso(deputy.deputy(), deputy.role(), deputy.bodyId());
    }

    /** Takes the role's group back, unless the deputy has it for another reason, and the tasks with it. */
    public void withdraw(Deputy deputy) {
        registered.leaveGroupUnlessNeeded(deputy.deputy(), deputy.role());
        if (!held.holds(deputy.deputy(), deputy.role(), deputy.bodyId(), days.today())) {
            tasks.giveBack(deputy.deputy(), deputy.role(), deputy.bodyId());
        }
        activities(deputy.role())
                .forEach(activity -> tasks.namedFor(deputy.deputy(), activity, deputy.bodyId()).stream()
                        .filter(task -> tasks.isOfferedToPerson(deputy.absent(), task))
                        .forEach(task -> tasks.returnTo(task, deputy.absent(), deputy.deputy())));
        requests.askNoLonger(deputy.role(), deputy.bodyId());
    }

    private static List<String> activities(String role) {
        return NamedTasks.ROLES.entrySet().stream()
                .filter(named -> named.getValue().equals(role))
                .map(Map.Entry::getKey)
                .toList();
    }
}
