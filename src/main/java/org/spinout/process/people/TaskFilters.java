package org.spinout.process.people;

import static org.camunda.bpm.engine.authorization.Permissions.READ;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The lists people find in Tasklist. Each has an assignee or candidate criterion: a list without one would make the
 * database look through every open task at each refresh.
 */
@Component
class TaskFilters {

    private static final String ME = "${currentUser()}";
    private static final String NEXT_MONDAY = "${dateTime().plusWeeks(1).withDayOfWeek(1).withTimeAtStartOfDay()}";

    private final FilterService filters;
    private final TaskService tasks;
    private final Rights rights;

    TaskFilters(FilterService filters, TaskService tasks, Rights rights) {
        this.filters = filters;
        this.tasks = tasks;
        this.rights = rights;
    }

    void putInPlace() {
        putInPlace(1, "My tasks", "#1d70b8", tasks.createTaskQuery().taskAssigneeExpression(ME));
        putInPlace(2, "My groups' tasks", "#00703c", tasks.createTaskQuery().taskCandidateUserExpression(ME));
        putInPlace(3, "Overdue", "#d4351c", mine().dueBeforeExpression("${now()}"));
        putInPlace(4, "Due this week", "#f47738", mine().dueBeforeExpression(NEXT_MONDAY));
    }

    /** What I hold and what I could take. */
    private TaskQuery mine() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression(ME)
                .taskCandidateUserExpression(ME)
                .endOr();
    }

    private void putInPlace(int place, String name, String colour, TaskQuery query) {
        var there = filters.createTaskFilterQuery().filterName(name).singleResult();
        if (there == null) {
            there = filters.newTaskFilter(name);
            there.setQuery(query.orderByDueDate().asc());
            there.setProperties(Map.of(
                    "priority",
                    place,
                    "color",
                    colour,
                    "refresh",
                    true,
                    "showUndefinedVariable",
                    false,
                    "variables",
                    List.of(
                            Map.of("name", "caseNumber", "label", "Case"),
                            Map.of("name", "serviceName", "label", "Service"))));
            filters.saveFilter(there);
        }
        var id = there.getId();
        Role.all().forEach(role -> rights.grant(role.group(), Resources.FILTER, id, READ));
    }
}
