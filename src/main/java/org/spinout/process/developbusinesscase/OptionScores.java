package org.spinout.process.developbusinesscase;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.spinout.proposal.Answer;

/**
 * The options as a sponsor scored them, each from 1 to 5 on being desirable, viable and feasible, added up here and not by
 * whoever fills in the form.
 *
 * @param totals by the option's code, out of 15
 * @param preferred the option that the sponsor prefers
 */
record OptionScores(Map<String, Integer> totals, String preferred) {

    static final String FORM = "score-options";

    private static final int MOST = 15;
    private static final List<String> TESTS = List.of("Desirability", "Viability", "Feasibility");
    private static final Map<String, String> OPTIONS = options();

    static OptionScores of(Answer answer) {
        var totals = new LinkedHashMap<String, Integer>();
        OPTIONS.keySet()
                .forEach(option -> totals.put(
                        option,
                        TESTS.stream()
                                .mapToInt(test -> score(answer, option + test))
                                .sum()));
        return new OptionScores(totals, Objects.requireNonNull(answer.text("preferredOption")));
    }

    /** Whether no other option has a higher total. */
    boolean prefersTheHighest() {
        var own = totals.getOrDefault(preferred, 0);
        return totals.values().stream().allMatch(total -> total <= own);
    }

    String totalsInWords() {
        return totals.entrySet().stream()
                .map(total -> OPTIONS.get(total.getKey()) + " " + total.getValue() + " of " + MOST)
                .collect(Collectors.joining(", "));
    }

    /** The scores with what the sponsor wrote beside them. */
    static String inWords(Answer answer) {
        var scores = of(answer);
        var lines = OPTIONS.entrySet().stream()
                .map(option -> "- **" + option.getValue() + ": "
                        + scores.totals().get(option.getKey()) + " of " + MOST + "** (desirable "
                        + score(answer, option.getKey() + "Desirability") + ", viable "
                        + score(answer, option.getKey() + "Viability") + ", feasible "
                        + score(answer, option.getKey() + "Feasibility") + "). "
                        + Objects.requireNonNullElse(answer.text(option.getKey() + "Why"), ""))
                .collect(Collectors.joining("\n"));
        var why = scores.prefersTheHighest() ? "" : " It does not score highest: " + answer.text("lowerOptionReasons");
        return lines + "\n- **Preferred: " + OPTIONS.get(scores.preferred()) + "**. " + answer.text("optionReasons")
                + why;
    }

    private static int score(Answer answer, String field) {
        return Objects.requireNonNullElse(answer.number(field), BigDecimal.ZERO).intValue();
    }

    private static Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("stayAsItIs", "Stay as it is");
        options.put("staffLed", "An enterprise led by its staff");
        options.put("joinAnotherProvider", "Join another provider");
        options.put("goToMarket", "Put the service to competition");
        return options;
    }
}
