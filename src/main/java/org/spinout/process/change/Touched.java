package org.spinout.process.change;

import java.util.List;

/**
 * Cases that stand in the same place and that a change touches.
 *
 * @param process the name of the process they are in
 * @param version the version they run on
 * @param stands where they stand
 * @param meets what of the change lies before them
 * @param becomes whether the change reaches them by itself
 * @param cases those the reader may see
 * @param others how many more there are
 */
record Touched(
        String process,
        int version,
        String stands,
        String meets,
        String becomes,
        List<LiveCases.Live> cases,
        long others) {

    /** So many numbers stand on the page; the file has all. */
    private static final int SHOWN = 25;

    public int count() {
        return cases.size() + (int) others;
    }

    public List<String> numbers() {
        return cases.stream().limit(SHOWN).map(LiveCases.Live::number).toList();
    }

    public int more() {
        return Math.max(0, cases.size() - SHOWN);
    }

    /** How much is touched: a case has a process under way for each of its parts that run. */
    static String inWords(List<Touched> touched) {
        var seen = touched.stream().flatMap(one -> one.cases().stream()).toList();
        var others = touched.stream().mapToLong(Touched::others).sum();
        var numbers = seen.stream()
                .map(LiveCases.Live::number)
                .filter(number -> !number.isEmpty())
                .distinct()
                .count();
        if (seen.isEmpty() && others == 0) {
            return "None.";
        }
        var ofCases = numbers == 0 ? "" : counted(numbers, "case", "cases") + ", with ";
        var own = seen.isEmpty() ? "" : ofCases + counted(seen.size(), "process", "processes") + " under way";
        var and = own.isEmpty() || others == 0 ? "" : " and ";
        return own + and + (others == 0 ? "" : counted(others, "process", "processes") + " of other bodies") + ".";
    }

    private static String counted(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
