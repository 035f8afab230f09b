package org.spinout.process.change;

import java.util.List;
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
        var cases = touched.of(parts, owners.find(reader));
        var tried = trial.of(
                files,
                deployed -> new ChangeReport(
                        List.of(),
                        warnings.of(deployed.getId()),
                        parts,
                        cases,
                        rehearsal.of(deployed, parts, cases),
                        Comparison.basis(parts)));
        return tried.seen() != null
                ? tried.seen()
                : new ChangeReport(tried.faults(), tried.warnings(), parts, cases, List.of(), Comparison.basis(parts));
    }
}
