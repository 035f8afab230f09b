package org.spinout.process.endrole;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.spinout.process.ProcessVariable;
import org.spinout.process.people.Role;

/** The words that the model {@code end-role} and its delegates share. */
final class EndingRoles {

    static final ProcessVariable<String> ADMINISTRATOR = new ProcessVariable<>("administrator", String.class);
    static final ProcessVariable<String> USER_ID = new ProcessVariable<>("userId", String.class);

    /** A group, or {@code all}. */
    static final ProcessVariable<String> ROLE = new ProcessVariable<>("role", String.class);

    private static final String ALL = "all";

    private EndingRoles() {}

    static boolean isLeaving(VariableScope scope) {
        return ROLE.from(scope).equals(ALL);
    }

    /** Every role that is asked about, held or not. An administrator is unmade in Admin. */
    static List<Role> rolesAsked(VariableScope scope) {
        var asked = ROLE.from(scope);
        return asked.equals(ALL)
                ? Stream.of(Role.values())
                        .filter(role -> role != Role.ADMINISTRATORS)
                        .toList()
                : List.of(Role.of(asked));
    }
}
