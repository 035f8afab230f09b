package org.spinout.process.change;

import java.util.List;
import org.spinout.process.people.ProcessOwners;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** What a file would change of what is in use, and which cases its deployment left behind. */
@Component
public class FileEffects {

    private final Comparison comparison;
    private final TouchedCases touched;
    private final LiveCases live;
    private final ProcessOwners owners;

    FileEffects(Comparison comparison, TouchedCases touched, LiveCases live, ProcessOwners owners) {
        this.comparison = comparison;
        this.touched = touched;
        this.live = live;
        this.owners = owners;
    }

    /**
     * What it would change, and whose cases it would touch.
     *
     * @param name of the file, without folder
     * @param reader sees the numbers of the cases of their bodies only
     * @throws Refusal if it is not what its name says
     */
    public FileEffect of(String name, byte[] content, String reader) {
        var parts = comparison.of(List.of(new ProposedFile(name, content)));
        return new FileEffect(parts.stream().map(Beside::of).toList(), touched.of(parts, owners.find(reader)));
    }

    /** The older versions, of what a deployment made new versions of, on which cases still stand. */
    public List<LiveCases.Behind> behind(String deploymentId) {
        return live.behind(deploymentId);
    }
}
