package org.spinout.process.change;

import java.util.List;
import org.springframework.stereotype.Component;

/** Works out what a change would do. Changes nothing. */
@Component
class ChangeReports {

    private final ProposedChanges changes;
    private final Comparison comparison;
    private final TouchedCases touched;
    private final Readers readers;
    private final Trial trial;

    ChangeReports(ProposedChanges changes, Comparison comparison, TouchedCases touched, Readers readers, Trial trial) {
        this.changes = changes;
        this.comparison = comparison;
        this.touched = touched;
        this.readers = readers;
        this.trial = trial;
    }

    ChangeReport of(ProposedChange change, String reader) {
        var files = changes.filesOf(change.id());
        List<Compared> parts;
        try {
            parts = comparison.of(files);
        } catch (Unreadable unreadable) {
            return new ChangeReport(List.of(unreadable.getMessage()), List.of(), List.of(), "");
        }
        var tried = trial.of(files, deployed -> true);
        return new ChangeReport(tried.faults(), parts, touched.of(parts, readers.of(reader)), Comparison.basis(parts));
    }
}
