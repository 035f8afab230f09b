package org.spinout.process.change;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a change in use, in the name of the process owner who decides it. */
@Component
class ChangeDeployment {

    static final String SOURCE = "changes";

    private final ProposedChanges changes;
    private final Comparison comparison;
    private final OwnersDeployment deployment;

    ChangeDeployment(ProposedChanges changes, Comparison comparison, OwnersDeployment deployment) {
        this.changes = changes;
        this.comparison = comparison;
        this.deployment = deployment;
    }

    /**
     * @param basis of the report the owner has seen
     * @param note why, in the owner's words
     * @throws Refusal if the change is settled, no reason is given, the engine refuses the files, or something else was
     *     deployed since the report
     */
    @Transactional
    public void deploy(ProposedChange change, String basis, String note, String user) {
        if (note.isBlank()) {
            throw new Refusal("note", "required", "Say why the change is deployed.");
        }
        if (note.length() > ProposedChanges.MAX_NOTE) {
            throw new Refusal("note", "maxLength", "Say it in " + ProposedChanges.MAX_NOTE + " characters at most.");
        }
        var files = changes.filesOf(change.id());
        var parts = comparison.of(files);
        requireSeen(Comparison.basis(parts).equals(basis));
        var deployed = deployment.deploy(
                change.title(), SOURCE, files.stream().collect(toMap(ProposedFile::name, ProposedFile::content)));
        requireSeen(follow(deployed.getDeployedProcessDefinitions(), parts, "process")
                && follow(deployed.getDeployedDecisionDefinitions(), parts, "table"));
        if (!changes.deployed(change.id(), deployed.getId(), user, note.strip())) {
            throw new Refusal.Conflict("Somebody else deployed or dropped this change already.");
        }
    }

    private static void requireSeen(boolean isSeen) {
        if (!isSeen) {
            throw new Refusal.Conflict("Something else was deployed since you saw this report, so nothing was done."
                    + " Here is the report as it is now.");
        }
    }

    /** Whether each definition follows on what the report compared it with; the engine deploys one change at a time. */
    private static boolean follow(
            @Nullable List<? extends ResourceDefinition> deployed, List<Compared> parts, String kind) {
        ToIntFunction<String> seen = key -> parts.stream()
                .filter(part -> part.kind().equals(kind) && part.key().equals(key))
                .flatMap(part -> Optional.ofNullable(part.inUse()).stream())
                .mapToInt(InUse.Version::version)
                .findFirst()
                .orElse(0);
        return Objects.requireNonNullElse(deployed, List.<ResourceDefinition>of()).stream()
                .allMatch(one -> one.getVersion() == seen.applyAsInt(one.getKey()) + 1);
    }
}
