package org.spinout.process.change;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spinout.process.change.TableDifferences.Table;
import org.springframework.stereotype.Component;

/** Lays a change beside what is in use. */
@Component
class Comparison {

    private final InUse inUse;

    Comparison(InUse inUse) {
        this.inUse = inUse;
    }

    /** @throws Unreadable if a file is not what its name says */
    List<Compared> of(List<ProposedFile> files) {
        return files.stream().flatMap(this::of).toList();
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

    private Stream<Compared> of(ProposedFile file) {
        if (file.isModel()) {
            return ModelReading.of(file.content()).stream().map(model -> process(file, model));
        }
        if (file.isTable()) {
            return TableDifferences.read(file.content()).stream().map(table -> table(file, table));
        }
        return Stream.of(form(file));
    }

    private Compared process(ProposedFile file, ModelFacts model) {
        var now = inUse.process(model.key()).orElse(null);
        var before = now == null ? null : inUse.model(now.id());
        var differences = before == null ? List.<Difference>of() : ModelDifferences.between(before, model);
        return new Compared(file.name(), "process", model.key(), model.name(), now, model, before, differences);
    }

    private Compared table(ProposedFile file, Table table) {
        var now = inUse.table(table.key()).orElse(null);
        var before = now == null
                ? null
                : TableDifferences.read(now.content()).stream()
                        .filter(one -> one.key().equals(table.key()))
                        .findFirst()
                        .orElse(null);
        var differences = before == null ? List.<Difference>of() : TableDifferences.between(before, table);
        return new Compared(file.name(), "table", table.key(), table.name(), now, null, null, differences);
    }

    private Compared form(ProposedFile file) {
        var id = FormDifferences.idOf(file);
        var now = inUse.form(id).orElse(null);
        var differences = now == null ? List.<Difference>of() : FormDifferences.between(now.content(), file.content());
        return new Compared(file.name(), "form", id, id, now, null, null, differences);
    }
}
