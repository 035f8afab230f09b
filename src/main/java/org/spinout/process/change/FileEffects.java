package org.spinout.process.change;

import java.util.List;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** What a file would change of what is in use, and which cases its deployment left behind. */
@Component
public class FileEffects {

    private final Comparison comparison;
    private final LiveCases live;

    FileEffects(Comparison comparison, LiveCases live) {
        this.comparison = comparison;
        this.live = live;
    }

    /**
     * Each process, table or form of the file beside the newest deployed version of it.
     *
     * @param name of the file, without folder
     * @throws Refusal if it is not what its name says
     */
    public List<Beside> differences(String name, byte[] content) {
        return comparison.of(List.of(new ProposedFile(name, content))).stream()
                .map(Beside::of)
                .toList();
    }

    /** The older versions, of what a deployment made new versions of, on which cases still stand. */
    public List<LiveCases.Behind> behind(String deploymentId) {
        return live.behind(deploymentId);
    }
}
