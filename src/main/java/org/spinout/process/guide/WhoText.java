package org.spinout.process.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.spinout.process.people.Role;
import org.spinout.shared.Codes;
import org.spinout.shared.Refusal;

/** Who does a step, in words. */
final class WhoText {

    private static final Pattern HOLDING = Pattern.compile("people\\.holding\\('(\\w+)', execution\\)");

    private WhoText() {}

    /** The people and roles a step is for; one line each. */
    static List<String> of(UserTask task) {
        var all = new ArrayList<String>();
        add(all, task.getCamundaAssignee(), false);
        add(all, task.getCamundaCandidateUsers(), false);
        add(all, task.getCamundaCandidateGroups(), true);
        return all.isEmpty() ? List.of("Nobody is named in the model") : List.copyOf(all);
    }

    private static void add(List<String> all, @Nullable String written, boolean groups) {
        if (written == null || written.isBlank()) {
            return;
        }
        if (Phrases.isExpression(written)) {
            all.add(Phrases.of(written).orElse("Whoever Spinout finds (" + Phrases.inside(written) + ")"));
        } else {
            split(written).stream().map(one -> groups ? role(one) : one).forEach(all::add);
        }
    }

    /** The titles of groups that a model names with commas between. */
    static String roles(String groups) {
        return Words.either(split(groups).stream().map(WhoText::role).toList());
    }

    /** The title of a role, such as "Board chairs"; of a group that is no role here its bare name. */
    static String role(String group) {
        try {
            return Role.of(group).title();
        } catch (Refusal unknown) {
            return Codes.capitalised(Words.ofName(group));
        }
    }

    /** One of those that a loop goes through; goes on "once for each". */
    static String each(String over) {
        var inside = Phrases.inside(over);
        var role = HOLDING.matcher(inside);
        if (role.matches()) {
            return "of these: " + role(role.group(1));
        }
        if (inside.equals("people.team(execution)")) {
            return "member of the team of the case";
        }
        return Phrases.of(over).orElse("of these: " + Words.ofName(inside));
    }

    private static List<String> split(String written) {
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
