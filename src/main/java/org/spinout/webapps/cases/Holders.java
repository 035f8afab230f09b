package org.spinout.webapps.cases;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.spinout.organisation.Directory;
import org.springframework.stereotype.Component;

/** Who has a task, or may take it, in words that go after "with": a person, a role, or the team. Asked unguarded. */
@Component
class Holders {

    /** One of a role, as people speak of them. */
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("sponsors", "the host’s sponsor"),
            Map.entry("boardSecretaries", "the board secretary"),
            Map.entry("boardChairs", "the chair of the board"),
            Map.entry("boardMembers", "a member of the board"),
            Map.entry("staffRepresentatives", "the union and staff representatives"),
            Map.entry("patientRepresentatives", "the patient representatives"),
            Map.entry("arbiters", "an independent arbiter"),
            Map.entry("assurers", "the regional assurer"),
            Map.entry("fundManagers", "the fund manager"),
            Map.entry("fundPanel", "the fund panel"),
            Map.entry("fundPanelChairs", "the chair of the fund panel"),
            Map.entry("accountingOfficers", "the accounting officer"),
            Map.entry("supportProgramme", "the Mutuals Support Programme"),
            Map.entry("transferTeam", "the transfer team"),
            Map.entry("commissioners", "the commissioner"),
            Map.entry("enterpriseOfficers", "the enterprise’s officers"),
            Map.entry("camunda-admin", "an administrator"));

    private final TaskService tasks;
    private final IdentityService identity;
    private final Directory directory;

    Holders(TaskService tasks, IdentityService identity, Directory directory) {
        this.tasks = tasks;
        this.identity = identity;
        this.directory = directory;
    }

    /** @param team the user ids of the team of the case */
    String inWords(Task task, String reader, Set<String> team) {
        if (task.getAssignee() != null) {
            return task.getAssignee().equals(reader) ? "you" : directory.nameOf(task.getAssignee());
        }
        var links = tasks.getIdentityLinksForTask(task.getId());
        var people = links.stream()
                .filter(link -> link.getUserId() != null)
                .map(IdentityLink::getUserId)
                .collect(Collectors.toSet());
        if (!people.isEmpty() && team.containsAll(people)) {
            return people.contains(reader) ? "your team" : "the team";
        }
        var named = people.stream().map(directory::nameOf).sorted().toList();
        var roles = rolesOf(links).stream().map(this::oneOf).sorted().toList();
        var all = Stream.concat(roles.stream(), named.stream()).toList();
        return all.isEmpty() ? "nobody yet" : String.join(" or ", all);
    }

    /** Whether this person has the task, or may take it in one of their roles for the body it is in. */
    boolean mayTake(Task task, String reader) {
        if (task.getAssignee() != null) {
            return task.getAssignee().equals(reader);
        }
        var links = tasks.getIdentityLinksForTask(task.getId());
        return links.stream().anyMatch(link -> reader.equals(link.getUserId()))
                || rolesOf(links).stream().anyMatch(role -> holds(reader, role, task));
    }

    private boolean holds(String reader, String role, Task task) {
        return Optional.ofNullable(task.getTenantId())
                .map(body -> directory.holds(reader, role, body))
                .orElseGet(() -> !directory.bodiesWhere(reader, role).isEmpty());
    }

    private static List<String> rolesOf(List<IdentityLink> links) {
        return links.stream()
                .filter(link -> link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .distinct()
                .toList();
    }

    /** The roles people speak of, by their groups. */
    Map<String, String> roles() {
        return ROLES;
    }

    /** One who holds a role, such as "the board secretary". */
    String oneOf(String role) {
        var known = ROLES.get(role);
        return known == null ? "the " + title(role).toLowerCase(Locale.UK) : known;
    }

    private String title(String role) {
        return Optional.ofNullable(identity.createGroupQuery().groupId(role).singleResult())
                .map(Group::getName)
                .orElse(role);
    }
}
