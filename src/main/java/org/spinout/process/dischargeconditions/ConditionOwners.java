package org.spinout.process.dischargeconditions;

import static org.spinout.process.dischargeconditions.DischargeConditions.CONDITION_OWNER;
import static org.spinout.process.dischargeconditions.DischargeConditions.CONDITION_SOURCE;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.board.ConditionSource;
import org.spinout.process.CasePeople;
import org.spinout.process.InModels;
import org.spinout.process.OtherHosts;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** Whom a condition is a task for: the staff team by name, or all who hold a role. */
@Component
@InModels
public class ConditionOwners {

    private static final String TEAM = Role.PROPOSERS.group();

    private final CasePeople people;
    private final OtherHosts hosts;

    ConditionOwners(CasePeople people, OtherHosts hosts) {
        this.people = people;
        this.hosts = hosts;
    }

    /** The team of the case where it owns the condition; otherwise nobody by name. */
    public List<String> people(DelegateExecution execution) {
        return CONDITION_OWNER.from(execution).equals(TEAM) && isOwn(execution) ? people.team(execution) : List.of();
    }

    /**
     * The role that owns the condition; none where the team does. At another host, where the team has no tasks, the
     * secretary enters what the team sends.
     */
    public List<String> groups(DelegateExecution execution) {
        var owner = CONDITION_OWNER.from(execution);
        var role = owner.equals(TEAM) ? Role.BOARD_SECRETARIES.group() : owner;
        return owner.equals(TEAM) && isOwn(execution) ? List.of() : List.of(role);
    }

    private boolean isOwn(DelegateExecution execution) {
        return hosts.isOwn(execution.getProcessBusinessKey(), execution.getTenantId());
    }

    /** Who says whether the condition is met: never its owner, and for an assurer's condition the assurers. */
    public List<String> confirmers(DelegateExecution execution) {
        return List.of(confirmingRole(execution));
    }

    /** The role in which it is said. */
    public String confirmingRole(DelegateExecution execution) {
        if (isAssurers(execution)) {
            return Role.ASSURERS.group();
        }
        var owner = CONDITION_OWNER.from(execution);
        return owner.equals(Role.SPONSORS.group()) ? Role.BOARD_SECRETARIES.group() : Role.SPONSORS.group();
    }

    /** Who may give it more time: whoever imposed it, for a board its chair. */
    public List<String> extenders(DelegateExecution execution) {
        return List.of(extendingRole(execution));
    }

    /** The role in which it is given. */
    public String extendingRole(DelegateExecution execution) {
        return isAssurers(execution) ? Role.ASSURERS.group() : Role.BOARD_CHAIRS.group();
    }

    private static boolean isAssurers(DelegateExecution execution) {
        return ConditionSource.ASSURER.name().equals(CONDITION_SOURCE.orNull(execution));
    }
}
