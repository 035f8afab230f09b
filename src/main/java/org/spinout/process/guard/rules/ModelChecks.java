package org.spinout.process.guard.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All checks of the house, in one place for the build and for the door. */
public final class ModelChecks {

    private final HouseRules rules;
    private final Summaries summaries = new Summaries();

    public ModelChecks(HouseRules rules) {
        this.rules = rules;
    }

    /**
     * What was found.
     *
     * @param faults every breach, by file and line
     * @param readable the names of the files that could be read, so that the engine may try them too
     */
    public record Report(List<Fault> faults, Set<String> readable) {}

    /**
     * Checks these files as one deployment.
     *
     * @param files their contents by name, such as {@code decide-at-board.bpmn}
     * @param around what they meet
     * @param today rules that begin later do not hold yet
     * @param onlyAlways passes over the rules that hold only for what people deploy
     */
    public Report of(Map<String, byte[]> files, Surroundings around, LocalDate today, boolean onlyAlways) {
        var findings = new Findings(rules, today, onlyAlways);
        var read = new Files(files, findings);
        var deployment = new Deployment(read, around, new Expressions(around.beans()), findings);
        checks(onlyAlways).forEach(check -> check.read(deployment));
        var readable = new TreeSet<String>();
        readable.addAll(read.models().keySet());
        readable.addAll(read.tables().keySet());
        return new Report(findings.all(), readable);
    }

    private List<Check> checks(boolean onlyAlways) {
        var always = List.of(
                new WalkCheck(),
                new ProcessCheck(),
                new FormCheck(),
                new TableCheck(),
                new CellCheck(),
                new ClockCheck());
        if (onlyAlways) {
            return always;
        }
        return Stream.concat(
                        always.stream(),
                        Stream.of(
                                new OwnIdCheck(),
                                new MissingCheck(),
                                new HumanStepCheck(),
                                new RouteCheck(),
                                new GatewayCheck(),
                                new CallCheck(),
                                new StyleCheck(),
                                new FormChangeCheck(summaries),
                                new VariableCheck(summaries),
                                new LawCheck(),
                                new ValueCheck(),
                                new GapCheck(),
                                new StandingCheck()))
                .toList();
    }
}
