package org.spinout.process.change;

import java.util.List;
import java.util.stream.Stream;
import org.spinout.process.guard.DeploymentWarnings;
import org.spinout.process.people.ProcessOwners;
import org.springframework.stereotype.Component;

/** Works out what a change would do. Changes nothing. */
@Component
class ChangeReports {

    private final ProposedChanges changes;
    private final Comparison comparison;
    private final TouchedCases touched;
    private final ProcessOwners owners;
    private final ChangeRehearsal rehearsal;
    private final Trial trial;
    private final DeploymentWarnings warnings;

    ChangeReports(
            ProposedChanges changes,
            Comparison comparison,
            TouchedCases touched,
            ProcessOwners owners,
            ChangeRehearsal rehearsal,
            Trial trial,
            DeploymentWarnings warnings) {
        this.changes = changes;
        this.comparison = comparison;
        this.touched = touched;
        this.owners = owners;
        this.rehearsal = rehearsal;
        this.trial = trial;
        this.warnings = warnings;
    }

    ChangeReport of(ProposedChange change, String reader) {
        var files = changes.filesOf(change.id());
        List<Compared> parts;
        try {
            parts = comparison.of(files);
        } catch (Unreadable unreadable) {
            var faults = trial.of(files, deployed -> true).faults();
            return new ChangeReport(
                    faults.isEmpty() ? List.of(unreadable.getMessage()) : faults,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    "");
        }
        var overtaken = overtaken(change, parts);
        var cases = touched.of(parts, owners.find(reader));
        var tried = trial.of(
                files,
                deployed -> new ChangeReport(
                        List.of(),
                        both(overtaken, warnings.of(deployed.getId())),
                        parts,
                        cases,
                        rehearsal.of(deployed, parts, cases),
                        Comparison.basis(parts)));
        return tried.seen() != null
                ? tried.seen()
                : new ChangeReport(
                        tried.faults(),
                        both(overtaken, tried.warnings()),
                        parts,
                        cases,
                        List.of(),
                        Comparison.basis(parts));
    }

    /** What a deployed change changed, beside the versions before it; empty where its deployment is gone. */
    List<Compared> ofDeployed(ProposedChange change) {
        return change.deploymentId() == null
                ? List.of()
                : comparison.ofDeployed(changes.filesOf(change.id()), change.deploymentId());
    }

    private static List<String> overtaken(ProposedChange change, List<Compared> parts) {
        var proposed = change.proposedAt().toInstant();
        return parts.stream().flatMap(part -> part.overtaken(proposed).stream()).toList();
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
