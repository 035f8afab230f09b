package org.spinout.process.guide;

import java.util.List;

/**
 * A decision table in words.
 *
 * @param key the id of the decision
 * @param about what it is for
 * @param policy which rows count when several fit
 * @param inputs what it looks at
 * @param outputs what it answers with
 * @param needs the ids of the tables it asks first
 */
public record DecisionGuide(
        String key,
        String title,
        String about,
        String policy,
        List<String> inputs,
        List<String> outputs,
        List<String> needs,
        List<Row> rows) {

    /**
     * A row.
     *
     * @param number as the table counts, from 1
     * @param ruleId by which the engine names it
     * @param when what must hold; one for each input that the row looks at, none for a row that always fits
     * @param then what it answers; one for each output it fills
     * @param source where it comes from; empty where nobody wrote it down
     * @param status {@code law}, {@code guidance}, {@code practice}, {@code setting} or {@code unverified}, or empty
     */
    public record Row(int number, String ruleId, List<String> when, List<String> then, String source, String status) {

        public String whenInWords() {
            return when.isEmpty() ? "Always" : String.join("; ", when);
        }
    }
}
