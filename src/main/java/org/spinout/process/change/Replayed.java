package org.spinout.process.change;

import java.util.List;

/**
 * What finished cases would have met in the changed models and tables.
 *
 * @param faults why it would be refused, so that nothing was walked through; empty where it would not
 * @param finished how many finished instances were walked through the changed processes
 * @param turns where some would have gone another way
 * @param answers where a changed table would have answered otherwise
 * @param untold what cannot be told, in sentences
 */
record Replayed(List<String> faults, int finished, List<Turn> turns, List<Turn> answers, List<String> untold) {

    static Replayed refused(List<String> faults) {
        return new Replayed(faults, 0, List.of(), List.of(), List.of());
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
