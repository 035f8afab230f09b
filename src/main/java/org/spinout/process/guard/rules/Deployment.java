package org.spinout.process.guard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.spinout.process.guard.rules.Surroundings.Kind;
import org.spinout.process.guard.rules.Surroundings.Running;

/** What is to be deployed, as the checks see it: the files as they were read, beside what is there already. */
record Deployment(Files files, Surroundings around, Expressions expressions, Findings findings) {

    /** A process, decision or form that one of the files defines. */
    record Defined(Kind kind, String key, String file, Place place) {}

    /** Everything the files define, in the order of their names. */
    List<Defined> defined() {
        var all = new ArrayList<Defined>();
        files.models()
                .forEach((file, root) -> root.elements("process")
                        .forEach(process -> all.add(new Defined(
                                Kind.PROCESS, ModelElements.text(process, "id"), file, Place.of(file, process)))));
        files.tables()
                .forEach((file, root) -> root.elements("decision")
                        .forEach(decision -> all.add(new Defined(
                                Kind.DECISION, ModelElements.text(decision, "id"), file, Place.of(file, decision)))));
        files.forms().forEach((file, form) -> {
            var id = form.path("id").asText("");
            all.add(new Defined(Kind.FORM, id, file, Place.field(file, id, "The form " + Findings.quoted(id))));
        });
        all.removeIf(one -> one.key().isEmpty());
        return all;
    }

    /** Is there, or will there be, such a thing? */
    boolean knows(Kind kind, String key) {
        return defines(kind, key) || around.latest(kind, key).isPresent();
    }

    /** The ids of what there is, or will be. */
    Set<String> known(Kind kind) {
        var known = new TreeSet<>(keys(kind));
        around.latest(kind).forEach(one -> known.add(one.key()));
        return known;
    }

    boolean defines(Kind kind, String key) {
        return keys(kind).contains(key);
    }

    Set<String> keys(Kind kind) {
        var keys = new TreeSet<String>();
        defined().stream().filter(one -> one.kind() == kind).forEach(one -> keys.add(one.key()));
        return keys;
    }

    /** The versions that stay in use: not a newest one without cases that this deployment replaces. */
    Stream<Running> running() {
        return around.inUse().stream()
                .filter(version -> !(version.isReplaced()
                        && defines(Kind.PROCESS, version.model().key())));
    }

    Optional<Element> process(String id) {
        return files.models().values().stream()
                .flatMap(root -> root.elements("process").stream())
                .filter(process -> id.equals(process.attribute("id")))
                .findFirst();
    }
}
