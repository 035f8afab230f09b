package org.spinout.fund;

import java.util.Collection;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints the ratios they are there for. Figures of one run may be compared with one another, and
 * with nothing else.
 *
 * <p>{@code mvn -Pbenchmark spring-boot:test-run}, with {@code -Dspring-boot.run.arguments=HotPot} for only one.
 */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        // Every fork starts a PostgreSQL server, so one fork each; what is compared runs in forks that follow one
        // another.
        var results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .forks(1)
                        .build())
                .run();
        ratio(results, "HotPot.entry", "HotPot.bareUpdateAndInsert", "entries per second, ledger : bare (goal 0.7)");
        ratio(results, "DecideRound.decide", "DecideRound.bareInsertOfAsManyBids",
                "time to decide 10,000 bids, all awarded : bare batch insert of 10,000 rows (goal 3)");
        ratio(results, "DecideRound.decide", "DecideRound.bareInsertOfAsManyRows",
                "the same : bare batch insert of the 30,000 rows it adds");
        ratio(results, "PastStatement.withOthers", "PastStatement.alone", "time of a statement, with others : alone");
        ratio(results, "ReadMap.map", "ReadMap.bareAggregate", "time of the waiting map : one SQL aggregate (goal 1.2)");
        ratio(results, "ReadMap.pageOfHistory", "ReadMap.map",
                "time of one page of the history, of a thousand activities : time of the waiting map");
    }

    private static void ratio(Collection<RunResult> results, String one, String other, String what) {
        score(results, one)
                .ifPresent(first -> score(results, other)
                        .ifPresent(second -> System.out.printf("%s = %.2f%n", what, first / second)));
    }

    private static Optional<Double> score(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith(name))
                .map(result -> result.getPrimaryResult().getScore())
                .findFirst();
    }
}
