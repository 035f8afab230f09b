package org.spinout.process.change;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spinout.process.change.Difference.Kind;
import org.spinout.process.change.InUse.Versions;
import org.spinout.process.change.TableDifferences.Table;
import org.spinout.process.guide.StepGuides;
import org.springframework.stereotype.Component;

/** Lays a change beside what is in use, or beside what was before it. */
@Component
class Comparison {

    private final InUse inUse;
    private final StepGuides guides;

    Comparison(InUse inUse, StepGuides guides) {
        this.inUse = inUse;
        this.guides = guides;
    }

    /** @throws Unreadable if a file is not what its name says */
    List<Compared> of(List<ProposedFile> files) {
        return of(files, inUse::newest);
    }

    /** What a deployment of these files changed; empty where it is gone. */
    List<Compared> ofDeployed(List<ProposedFile> files, String deploymentId) {
        return inUse.isDeployed(deploymentId) ? of(files, inUse.before(deploymentId)) : List.of();
    }

    private List<Compared> of(List<ProposedFile> files, Versions versions) {
        var forms = files.stream()
                .filter(ProposedFile::isForm)
                .collect(Collectors.toMap(FormDifferences::idOf, ProposedFile::text, (first, second) -> first));
        return files.stream().flatMap(file -> of(file, versions, forms)).toList();
    }

    /** Tells whether anything was deployed since: what each part was compared with. */
    static String basis(List<Compared> parts) {
        var versions = parts.stream()
                .map(part -> part.kind() + " " + part.key() + " "
                        + (part.inUse() == null ? "" : part.inUse().id()))
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(versions.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Stream<Compared> of(ProposedFile file, Versions versions, Map<String, String> forms) {
        if (file.isModel()) {
            return ModelReading.of(file.content()).stream().map(model -> process(file, model, versions, forms));
        }
        if (file.isTable()) {
            return TableDifferences.read(file.content()).stream().map(table -> table(file, table, versions));
        }
        return Stream.of(form(file, versions));
    }

    private Compared process(ProposedFile file, ModelFacts model, Versions versions, Map<String, String> forms) {
        var now = versions.of("process", model.key()).orElse(null);
        var before = now == null ? null : inUse.model(now.id());
        var differences = before == null
                ? List.<Difference>of()
                : withGuides(ModelDifferences.between(before, model), file, forms);
        return new Compared(file.name(), "process", model.key(), model.name(), now, model, before, differences);
    }

    /** A new step is told of as its guide will tell of it. */
    private List<Difference> withGuides(List<Difference> differences, ProposedFile file, Map<String, String> forms) {
        var added = differences.stream()
                .filter(one -> one.kind() == Kind.ADDED)
                .map(Difference::elementId)
                .collect(Collectors.toSet());
        var told = guides.of(file.content(), added, forms);
        return differences.stream()
                .map(one -> one.telling(told.getOrDefault(one.elementId(), List.of())))
                .toList();
    }

    private static Compared table(ProposedFile file, Table table, Versions versions) {
        var now = versions.of("table", table.key()).orElse(null);
        var before = now == null
                ? null
                : TableDifferences.read(now.content()).stream()
                        .filter(one -> one.key().equals(table.key()))
                        .findFirst()
                        .orElse(null);
        var differences = before == null ? List.<Difference>of() : TableDifferences.between(before, table);
        return new Compared(file.name(), "table", table.key(), table.name(), now, null, null, differences);
    }

    private static Compared form(ProposedFile file, Versions versions) {
        var id = FormDifferences.idOf(file);
        var now = versions.of("form", id).orElse(null);
        var differences = now == null ? List.<Difference>of() : FormDifferences.between(now.content(), file.content());
        return new Compared(file.name(), "form", id, id, now, null, null, differences);
    }
}
