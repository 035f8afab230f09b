package org.spinout.enterprise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.spinout.enterprise.PerformanceReturn.Result;

/**
 * The returns of one enterprise so far.
 *
 * @param returns in order
 */
public record ReturnHistory(List<PerformanceReturn> returns) {

    public ReturnHistory {
        returns = List.copyOf(returns);
    }

    public int nextNumber() {
        return returns.size() + 1;
    }

    /** The code of what came of the last one; {@code none} before the first. */
    public String lastResult() {
        return returns.isEmpty()
                ? "none"
                : returns.get(returns.size() - 1).result().code();
    }

    /** How many of the last ones, without a break, met every measure. */
    public int goodInARow() {
        return lastOnes(result -> result == Result.MET);
    }

    /** How many of the last ones, without a break, did not come. */
    public int missedInARow() {
        return lastOnes(result -> result == Result.MISSED);
    }

    private int lastOnes(Predicate<Result> alike) {
        var newestFirst = new ArrayList<>(returns);
        Collections.reverse(newestFirst);
        return (int) newestFirst.stream()
                .map(PerformanceReturn::result)
                .takeWhile(alike)
                .count();
    }
}
