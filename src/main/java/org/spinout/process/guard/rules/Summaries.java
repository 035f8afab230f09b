package org.spinout.process.guard.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.spinout.process.guard.rules.Surroundings.Deployed;
import org.spinout.process.guard.rules.Surroundings.Kind;

/** The summaries of what is deployed, kept once read: what was deployed never changes. */
final class Summaries {

    private static final Summary NOTHING = new Summary(Set.of(), Map.of(), Set.of(), Map.of());

    private final Map<String, Summary> kept = new ConcurrentHashMap<>();

    Summary of(Surroundings around, Deployed deployed) {
        return kept.computeIfAbsent(
                deployed.kind() + " " + deployed.place() + " " + deployed.file(), place -> read(around, deployed));
    }

    private static Summary read(Surroundings around, Deployed deployed) {
        var file = deployed.file();
        if (deployed.kind() == Kind.FORM) {
            return FormFiles.json(around, deployed)
                    .map(form -> Summary.ofForm(file, form))
                    .orElse(NOTHING);
        }
        var root = FormFiles.xml(around.content(deployed));
        return deployed.kind() == Kind.DECISION
                ? root.map(table -> Summary.ofTable(file, table)).orElse(NOTHING)
                : root.map(model -> Summary.ofModel(file, model, new Expressions(around.beans())))
                        .orElse(NOTHING);
    }

    /** Of the files that are to be deployed. */
    static Collection<Summary> ofNew(Deployment deployment) {
        var all = new ArrayList<Summary>();
        var files = deployment.files();
        files.models().forEach((file, root) -> all.add(Summary.ofModel(file, root, deployment.expressions())));
        files.tables().forEach((file, root) -> all.add(Summary.ofTable(file, root)));
        files.forms().forEach((file, form) -> all.add(Summary.ofForm(file, form)));
        return all;
    }

    /** Every name that a file is known to write, new or deployed. */
    Set<String> written(Deployment deployment, Collection<Summary> added) {
        var names = new TreeSet<String>();
        Stream.concat(added.stream(), deployed(deployment)).forEach(summary -> names.addAll(summary.written()));
        return names;
    }

    /** Whether a model, a table, a form or the code uses the value of this variable. */
    boolean isRead(Deployment deployment, String variable) {
        return deployment.around().isNamedInCode(variable)
                || Stream.concat(ofNew(deployment).stream(), deployed(deployment))
                        .anyMatch(summary -> summary.read().containsKey(variable));
    }

    /** The answers that flows compare this variable with, where its form is shown, each with such a flow. */
    Map<String, Place> asked(Deployment deployment, String form, String variable) {
        var running = deployment.running().map(version -> of(deployment.around(), version.model()));
        var answers = new TreeMap<String, Place>();
        Stream.concat(ofNew(deployment).stream(), running)
                .filter(summary -> summary.forms().contains(form))
                .map(summary -> summary.asked().getOrDefault(variable, Map.of()))
                .forEach(found -> found.forEach(answers::putIfAbsent));
        return answers;
    }

    private Stream<Summary> deployed(Deployment deployment) {
        var around = deployment.around();
        var newest = Stream.of(Kind.values()).flatMap(kind -> around.latest(kind).stream());
        return Stream.concat(newest, around.inUse().stream().map(Surroundings.Running::model))
                .map(one -> of(around, one));
    }
}
