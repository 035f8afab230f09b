package org.spinout.process.guide;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.spinout.process.people.Role;

/** Who may start a process, in words. */
final class Starters {

    private Starters() {}

    static String of(Process process) {
        var groups = process.getCamundaCandidateStarterGroups();
        if (groups != null && !groups.isBlank()) {
            return WhoText.roles(groups) + ", in Tasklist.";
        }
        var roles = process.isCamundaStartableInTasklist()
                ? Role.whoStart(process.getId()).stream().map(Role::title).toList()
                : List.<String>of();
        return roles.isEmpty()
                ? "Nobody by hand. Spinout begins it when it is due."
                : Words.either(roles) + ", in Tasklist.";
    }
}
