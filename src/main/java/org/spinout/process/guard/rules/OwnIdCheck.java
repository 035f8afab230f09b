package org.spinout.process.guard.rules;

import java.util.HashMap;
import org.spinout.process.guard.rules.Deployment.Defined;
import org.spinout.process.guard.rules.Surroundings.Kind;

/** Nothing is replaced by a file of another name, and no two files of a deployment define the same. */
final class OwnIdCheck implements Check {

    @Override
    public void read(Deployment deployment) {
        var first = new HashMap<String, String>();
        for (var defined : deployment.defined()) {
            var other = first.putIfAbsent(defined.kind() + " " + defined.key(), defined.file());
            if (other != null && !other.equals(defined.file())) {
                deployment
                        .findings()
                        .add(
                                "own-id",
                                defined.place(),
                                defined.place().words() + " is defined in " + other + " as well, in this deployment.");
            }
            deployment
                    .around()
                    .latest(defined.kind(), defined.key())
                    .filter(deployed -> !baseName(deployed.file()).equals(baseName(defined.file())))
                    .ifPresent(deployed -> replaced(deployment, defined, baseName(deployed.file())));
        }
    }

    private static void replaced(Deployment deployment, Defined defined, String file) {
        deployment
                .findings()
                .add(
                        "own-id",
                        defined.place(),
                        defined.place().words() + " would replace the " + kind(defined.kind()) + " of the same id, "
                                + Findings.quoted(defined.key()) + ", which is kept in " + file + ".");
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case PROCESS -> "process";
            case DECISION -> "decision table";
            case FORM -> "form";
        };
    }

    private static String baseName(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
