package org.spinout.process.change;

import java.util.List;

/**
 * What finished cases would have met in the changed models and tables.
 *
 * @param faults why it would be refused, so that nothing was walked through; empty where it would not
 * @param walked how much was walked through each changed process and asked of each changed table, in sentences
 * @param turns where some would have gone another way
 * @param answers where a changed table would have answered otherwise
 * @param met which new steps some would have met, in sentences
 * @param untold what cannot be told, in sentences
 */
record Replayed(
        List<String> faults,
        List<String> walked,
        List<Turn> turns,
        List<Turn> answers,
        List<String> met,
        List<String> untold) {

    static Replayed refused(List<String> faults) {
        return new Replayed(faults, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Whether something is known that would have been otherwise. */
    public boolean isOtherwise() {
        return !(turns.isEmpty() && answers.isEmpty() && met.isEmpty());
    }

    /**
     * Finished cases that would have gone another way at the same place, or got another answer.
     *
     * @param place the question or table
     * @param was the way they went, or the answer they got
     * @param is the way they would have gone, or the answer they would have got
     * @param numbers of those the reader may see
     */
    record Turn(String place, String was, String is, int count, List<String> numbers) {

        private static final int SHOWN = 25;

        public List<String> shown() {
            return numbers.stream().distinct().limit(SHOWN).toList();
        }
    }
}
