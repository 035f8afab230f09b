package org.spinout.webapps.waiting;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.WorkingDays;
import org.spinout.oversight.waiting.ModelVersion;
import org.spinout.oversight.waiting.WaitingAsk;
import org.spinout.oversight.waiting.WaitingMap;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The figures for the scripts that Spinout adds to Cockpit. */
@RestController
class CockpitFigures {

    private static final int BOTTLENECKS = 3;

    private final WaitingMap map;
    private final Readers readers;
    private final WorkingDays days;

    CockpitFigures(WaitingMap map, Readers readers, WorkingDays days) {
        this.map = map;
        this.readers = readers;
        this.days = days;
    }

    /**
     * The steps of one model.
     *
     * @param version the version that was asked about, or null for all
     * @param bodies whose figures the reader may choose, as id and name
     */
    record Figures(
            String processId, String name, @Nullable Integer version, List<Choice> bodies, List<WaitingLine> steps) {}

    /** Something to choose. */
    record Choice(String id, String name) {}

    /** A bottleneck, with the id by which Cockpit knows the latest version of its model. */
    record Bottleneck(WaitingLine step, @Nullable String definitionId) {}

    /** @param definition the engine's id of the version of the model that Cockpit shows */
    @GetMapping("/waiting/figures")
    Figures figures(
            Principal reader,
            @RequestParam String definition,
            @RequestParam(defaultValue = "false") boolean allVersions,
            @ModelAttribute WaitingQuestion question) {
        var seen = readers.bodiesOf(reader);
        var model = map.model(definition).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var version = allVersions ? null : model.version();
        var ask = question.read(seen, days.today()).ofModel(model.processId(), version);
        var query = version == null ? question.query() : join("version=" + version, question.query());
        return new Figures(
                model.processId(),
                model.name(),
                version,
                readers.named(seen).stream()
                        .map(body -> new Choice(body.id(), body.name()))
                        .toList(),
                map.of(seen, ask).stream()
                        .map(step -> WaitingLine.of(step, query))
                        .toList());
    }

    /** The worst bottlenecks of all models in the last twelve months. */
    @GetMapping("/waiting/bottlenecks")
    List<Bottleneck> bottlenecks(Principal reader) {
        var seen = readers.bodiesOf(reader);
        var today = days.today();
        var models = map.models();
        return map.bottlenecks(seen, WaitingAsk.all(today.minusYears(1), today), BOTTLENECKS).stream()
                .map(step -> new Bottleneck(WaitingLine.of(step, ""), definitionOf(step.processId(), models)))
                .toList();
    }

    private static @Nullable String definitionOf(String processId, List<ModelVersion> models) {
        return models.stream()
                .filter(model -> model.processId().equals(processId))
                .map(ModelVersion::definitionId)
                .findFirst()
                .orElse(null);
    }

    private static String join(String one, String other) {
        return other.isEmpty() ? one : one + "&" + other;
    }
}
