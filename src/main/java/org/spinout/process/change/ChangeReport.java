package org.spinout.process.change;

import java.util.List;
import org.spinout.process.change.LiveCases.Live;

/**
 * What a change would do, for as long as nothing else is deployed.
 *
 * @param faults why the engine refuses it; empty where it does not
 * @param warnings what speaks against it without refusing it
 * @param parts what it consists of, beside what is in use
 * @param touched the live cases it touches
 * @param rehearsed what their migration would come to; empty where the engine refuses the change
 * @param basis of what it was compared with
 */
record ChangeReport(
        List<String> faults,
        List<String> warnings,
        List<Compared> parts,
        List<Touched> touched,
        List<Rehearsed> rehearsed,
        String basis) {

    public boolean isRefused() {
        return !faults.isEmpty();
    }

    /** How much is touched: a case has a process under way for each of its parts that run. */
    public String touchedInWords() {
        var seen = touched.stream().flatMap(one -> one.cases().stream()).toList();
        var others = touched.stream().mapToLong(Touched::others).sum();
        var numbers = seen.stream()
                .map(Live::number)
                .filter(number -> !number.isEmpty())
                .distinct()
                .count();
        if (seen.isEmpty() && others == 0) {
            return "None.";
        }
        var ofCases = numbers == 0 ? "" : count(numbers, "case", "cases") + ", with ";
        var own = seen.isEmpty() ? "" : ofCases + count(seen.size(), "process", "processes") + " under way";
        var and = own.isEmpty() || others == 0 ? "" : " and ";
        return own + and + (others == 0 ? "" : count(others, "process", "processes") + " of other bodies") + ".";
    }

    private static String count(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    public long cases() {
        return touched.stream().mapToLong(Touched::count).sum();
    }
}
