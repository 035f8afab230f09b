package org.spinout.process.migration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.migration.MigrationInstructionValidationReport;
import org.spinout.shared.Codes;

/** The engine's objections to a mapping, as a process owner would put them. */
final class FaultsInWords {

    private static final Map<String, BiFunction<String, String, String>> SENTENCES = new LinkedHashMap<>();

    static {
        SENTENCES.put("Source activity '", (from, to) -> "The old version has no such element as " + from + ".");
        SENTENCES.put("Target activity '", FaultsInWords::targetIsMissing);
        SENTENCES.put(
                "Activities have incompatible types",
                (from, to) -> Codes.capitalised(from) + " and " + to
                        + " are of different kinds, so whoever stands in the one cannot" + " go on in the other.");
        SENTENCES.put(
                "Events are not of the same type",
                (from, to) -> Codes.capitalised(from) + " and " + to + " wait for different things.");
        SENTENCES.put(
                "event scope",
                (from, to) -> Codes.capitalised(from) + " hangs on a step that does not become the step on which " + to
                        + " hangs. Map those steps to one another first, or leave it out.");
        SENTENCES.put(
                "The closest mapped ancestor",
                (from, to) -> Codes.capitalised(from)
                        + " lies in a part of the model that becomes another part than the one in which " + to
                        + " lies.");
        SENTENCES.put(
                "There are multiple mappings", (from, to) -> Codes.capitalised(from) + " is mapped more than once.");
        SENTENCES.put(
                "inner activity of a multi-instance",
                (from, to) -> "What several people do at once in " + from + " has to be mapped as a whole and each for"
                        + " itself.");
        SENTENCES.put(
                "multi-instance body",
                (from, to) -> Codes.capitalised(to) + " is done by several people at once, and " + from + " by one.");
        SENTENCES.put(
                "at least the same number",
                (from, to) -> Codes.capitalised(to) + " has fewer ways in than " + from + ".");
        SENTENCES.put(
                "The gateway's flow scope",
                (from, to) -> "The part of the model in which " + from + " lies has to be mapped too.");
        SENTENCES.put("Only one gateway", (from, to) -> "Two gateways cannot both become " + to + ".");
    }

    private final Elements source;
    private final Elements target;

    FaultsInWords(Elements source, Elements target) {
        this.source = source;
        this.target = target;
    }

    MappingFault of(MigrationInstructionValidationReport report) {
        var from = report.getMigrationInstruction().getSourceActivityId();
        var to = report.getMigrationInstruction().getTargetActivityId();
        var sentences = report.getFailures().stream()
                .map(failure -> inWords(failure, from, to))
                .distinct()
                .collect(Collectors.joining(" "));
        return new MappingFault(from, to, sentences);
    }

    private String inWords(String failure, String from, String to) {
        return SENTENCES.entrySet().stream()
                .filter(known -> failure.contains(known.getKey()))
                .findFirst()
                .map(known -> known.getValue().apply(source.inWords(from), target.inWords(to)))
                .orElseGet(() -> Codes.capitalised(source.inWords(from)) + " cannot become " + target.inWords(to)
                        + ". The engine says: " + failure + ".");
    }

    private static String targetIsMissing(String from, String to) {
        return "The new version has no such element as " + to + ", so " + from + " cannot become it.";
    }
}
