package org.spinout.process.migration;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.spinout.process.migration.Fate.Verdict;

/**
 * Why the engine did not move a case.
 *
 * @param unmapped the elements it stands in that no pair covers
 * @param isExpected whether it is in the nature of the two versions, and nothing broke
 */
record Obstacle(Verdict verdict, List<String> unmapped, String sentence, boolean isExpected) {

    private static final String ON_ITS_WAY =
            "It is just on its way from one step to the next. Try again when it has come further.";
    private static final String NOT_MAPPED = "There is no migration instruction";

    /** What an exception of the engine means to somebody who reads models. */
    static Obstacle of(RuntimeException refused, Elements source, Elements target) {
        if (refused instanceof MigratingProcessInstanceValidationException found) {
            return of(found, source, target);
        }
        if (refused instanceof MigrationPlanValidationException found) {
            var words = new FaultsInWords(source, target);
            var fault =
                    words.of(found.getValidationReport().getInstructionReports().get(0));
            return new Obstacle(Verdict.MUST_BE_MAPPED, List.of(fault.source()), fault.sentence(), true);
        }
        return new Obstacle(
                Verdict.MUST_STAY, List.of(), "The engine could not move it. It says: " + refused.getMessage(), false);
    }

    private static Obstacle of(MigratingProcessInstanceValidationException refused, Elements source, Elements target) {
        var report = refused.getValidationReport();
        var unmapped = new TreeSet<String>();
        var others = report.getFailures().stream()
                .map(failure -> failure.contains("contains not migrated") ? ON_ITS_WAY : failure)
                .collect(Collectors.toCollection(TreeSet::new));
        report.getActivityInstanceReports()
                .forEach(one -> one.getFailures().forEach(failure -> {
                    if (failure.startsWith(NOT_MAPPED)) {
                        unmapped.add(one.getSourceScopeId());
                    } else {
                        others.add(sentence(failure, source, one.getSourceScopeId()));
                    }
                }));
        report.getTransitionInstanceReports()
                .forEach(one -> one.getFailures().forEach(failure -> {
                    if (failure.startsWith(NOT_MAPPED)) {
                        unmapped.add(one.getSourceScopeId());
                    } else {
                        others.add(sentence(failure, source, one.getSourceScopeId()));
                    }
                }));
        return unmapped.isEmpty()
                ? new Obstacle(Verdict.MUST_STAY, List.of(), String.join(" ", others), true)
                : unmapped(List.copyOf(unmapped), source, target);
    }

    private static Obstacle unmapped(List<String> ids, Elements source, Elements target) {
        var nowhere = ids.stream().filter(id -> !hasKind(source, id, target)).toList();
        if (!nowhere.isEmpty()) {
            return new Obstacle(
                    Verdict.MUST_STAY,
                    List.of(),
                    "It stands in " + source.inWords(nowhere.get(0))
                            + ", and the new version has nothing of that kind in which it could go on.",
                    true);
        }
        return new Obstacle(
                Verdict.MUST_BE_MAPPED,
                ids,
                "It stands in " + source.inWords(ids.get(0))
                        + ", which the new version does not have. Say in which step it goes on.",
                true);
    }

    private static boolean hasKind(Elements source, String id, Elements target) {
        return source.find(id)
                .map(one -> target.all().stream().anyMatch(other -> Elements.isSameKind(one, other)))
                .orElse(false);
    }

    private static String sentence(String failure, Elements source, String id) {
        if (failure.contains("async") || failure.contains("ransition instance")) {
            return "It is just on its way through " + source.inWords(id)
                    + ", which the new version does in another way. Try again when it has come further.";
        }
        return failure.contains("not supported")
                ? "The engine cannot move what stands in " + source.inWords(id) + "."
                : "The engine says of " + source.inWords(id) + ": " + failure + ".";
    }
}
