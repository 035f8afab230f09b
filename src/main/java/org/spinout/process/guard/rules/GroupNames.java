package org.spinout.process.guard.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Groups as models name them. */
final class GroupNames {

    private GroupNames() {}

    /** Notes each of several groups, separated by commas, that is no role. */
    static void requireAll(Deployment deployment, Place place, @Nullable String groups, String relation) {
        if (groups != null && !Expressions.isExpression(groups)) {
            List.of(groups.split(",", -1)).forEach(group -> require(deployment, place, group, relation));
        }
    }

    /** Notes a group that is no role. What an expression gives is known only when the case gets there. */
    static void require(Deployment deployment, Place place, String group, String relation) {
        var name = group.strip();
        deployment
                .findings()
                .require(
                        Expressions.isExpression(name)
                                || deployment.around().groups().contains(name),
                        "known-group",
                        place,
                        place.words() + " " + relation + " the group " + Findings.quoted(name)
                                + ", which does not exist"
                                + Nearest.to(name, deployment.around().groups()) + ".");
    }
}
