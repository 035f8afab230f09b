package org.spinout.process.dischargeconditions;

import static org.spinout.process.dischargeconditions.DischargeConditions.CONDITION_OWNER;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.process.CasePeople;
import org.spinout.process.InModels;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** Whom a condition is a task for: the staff team by name, or all who hold a role. */
@Component
@InModels
public class ConditionOwners {

    private static final String TEAM = Role.PROPOSERS.group();

    private final CasePeople people;

    ConditionOwners(CasePeople people) {
        this.people = people;
    }

    /** The team of the case where it owns the condition; otherwise nobody by name. */
    public List<String> people(DelegateExecution execution) {
        return CONDITION_OWNER.from(execution).equals(TEAM) ? people.team(execution) : List.of();
    }

    /** The role that owns the condition; none where the team does. */
    public List<String> groups(DelegateExecution execution) {
        var owner = CONDITION_OWNER.from(execution);
        return owner.equals(TEAM) ? List.of() : List.of(owner);
    }
}
