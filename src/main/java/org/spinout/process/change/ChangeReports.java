package org.spinout.process.change;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Works out what a change would do. Changes nothing. */
@Component
class ChangeReports {

    private final ProposedChanges changes;
    private final Comparison comparison;
    private final TouchedCases touched;
    private final Readers readers;
    private final ChangeRehearsal rehearsal;
    private final Trial trial;

    ChangeReports(
            ProposedChanges changes,
            Comparison comparison,
            TouchedCases touched,
            Readers readers,
            ChangeRehearsal rehearsal,
            Trial trial) {
        this.changes = changes;
        this.comparison = comparison;
        this.touched = touched;
        this.readers = readers;
        this.rehearsal = rehearsal;
        this.trial = trial;
    }

    ChangeReport of(ProposedChange change, String reader) {
        var files = changes.filesOf(change.id());
        List<Compared> parts;
        try {
            parts = comparison.of(files);
        } catch (Unreadable unreadable) {
            return new ChangeReport(List.of(unreadable.getMessage()), List.of(), List.of(), List.of(), "");
        }
        var cases = touched.of(parts, readers.of(reader));
        var tried = trial.of(files, deployed -> rehearsal.of(deployed, parts, cases));
        var rehearsed = Objects.requireNonNullElse(tried.seen(), List.<Rehearsed>of());
        return new ChangeReport(tried.faults(), parts, cases, rehearsed, Comparison.basis(parts));
    }
}
