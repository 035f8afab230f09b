package org.spinout.process.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.spinout.process.guard.ModelFaults;
import org.spinout.process.guard.rules.Fault;
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
    private final ModelFaults rules;

    ChangeReports(
            ProposedChanges changes,
            Comparison comparison,
            TouchedCases touched,
            Readers readers,
            ChangeRehearsal rehearsal,
            Trial trial,
            ModelFaults rules) {
        this.changes = changes;
        this.comparison = comparison;
        this.touched = touched;
        this.readers = readers;
        this.rehearsal = rehearsal;
        this.trial = trial;
        this.rules = rules;
    }

    ChangeReport of(ProposedChange change, String reader) {
        var files = changes.filesOf(change.id());
        List<Compared> parts;
        try {
            parts = comparison.of(files);
        } catch (Unreadable unreadable) {
            return new ChangeReport(List.of(unreadable.getMessage()), List.of(), List.of(), List.of(), List.of(), "");
        }
        var cases = touched.of(parts, readers.of(reader));
        var tried = trial.of(files, deployed -> rehearsal.of(deployed, parts, cases));
        var rehearsed = Objects.requireNonNullElse(tried.seen(), List.<Rehearsed>of());
        return new ChangeReport(tried.faults(), warnings(files), parts, cases, rehearsed, Comparison.basis(parts));
    }

    /** What the rules of the house say against the files without refusing them. */
    private List<String> warnings(List<ProposedFile> files) {
        var contents = new LinkedHashMap<String, byte[]>();
        files.forEach(file -> contents.put(file.name(), file.content()));
        return rules.of(contents).stream()
                .filter(fault -> !fault.refuses())
                .map(Fault::message)
                .distinct()
                .toList();
    }
}
