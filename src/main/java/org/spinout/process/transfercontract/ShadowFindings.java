package org.spinout.process.transfercontract;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.spinout.contract.ShadowRunning;
import org.spinout.proposal.Answer;

/** Reads what shadow running has shown from the criteria that were set and the report that measures against each. */
final class ShadowFindings {

    private ShadowFindings() {}

    static ShadowRunning of(Answer criteria, Answer measured) {
        var count = Integer.parseInt(Objects.requireNonNull(criteria.text("criteriaCount")));
        return new ShadowRunning(
                Objects.requireNonNull(measured.day("shadowRunningBegan")),
                Objects.requireNonNull(measured.day("shadowRunningEnded")),
                "met".equals(measured.text("outcome"))
                        && IntStream.rangeClosed(1, count).allMatch(row -> isMet(measured, row)),
                inWords(criteria, measured, count) + "\n" + measured.text("findings"));
    }

    private static String inWords(Answer criteria, Answer measured, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(row -> criteria.text("criterion" + row) + (isMet(measured, row) ? ": met." : ": not met."))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isMet(Answer measured, int row) {
        return measured.isYes("criterion" + row + "Met");
    }
}
