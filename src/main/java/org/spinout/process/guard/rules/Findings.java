package org.spinout.process.guard.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the checks have found, each looked up in the catalogue: a rule that does not hold yet or here is passed over. */
final class Findings {

    private static final int MOST_OF_A_VALUE = 120;

    /** More than anybody mends in one sitting; an answer must not grow with what is sent. */
    private static final int MOST_OF_A_KIND = 300;

    private final HouseRules rules;
    private final LocalDate today;
    private final boolean onlyAlways;
    private final Set<Fault> refusing = new LinkedHashSet<>();
    private final Set<Fault> warning = new LinkedHashSet<>();

    Findings(HouseRules rules, LocalDate today, boolean onlyAlways) {
        this.rules = rules;
        this.today = today;
        this.onlyAlways = onlyAlways;
    }

    /** Notes a breach; the sentence ends with a full stop, and the rule adds what to do. */
    void add(String ruleId, Place place, String sentence) {
        var rule = rules.of(ruleId);
        if (rule.from().isAfter(today) || (onlyAlways && !rule.always())) {
            return;
        }
        var fault = new Fault(
                rule.id(),
                rule.severity(),
                place.file(),
                place.id(),
                place.line(),
                place.column(),
                sentence + " " + rule.remedy());
        var found = fault.refuses() ? refusing : warning;
        if (found.size() < MOST_OF_A_KIND && found.stream().noneMatch(fault::saysTheSame)) {
            found.add(fault);
        }
    }

    /** Notes a breach unless this is met. */
    void require(boolean met, String ruleId, Place place, String sentence) {
        if (!met) {
            add(ruleId, place, sentence);
        }
    }

    /** Whether this rule was broken in this file. */
    boolean has(String ruleId, String file) {
        return refusing.stream()
                .anyMatch(fault -> fault.rule().equals(ruleId) && fault.file().equals(file));
    }

    /** Whether this rule was broken in this file, in a sentence with these words. */
    boolean has(String ruleId, String file, String words) {
        return refusing.stream()
                .anyMatch(fault -> fault.rule().equals(ruleId)
                        && fault.file().equals(file)
                        && fault.message().contains(words));
    }

    /** A value that somebody typed, short enough to be quoted. */
    static String quoted(String value) {
        var plain = value.strip().replaceAll("\\s+", " ");
        return "\"" + (plain.length() > MOST_OF_A_VALUE ? plain.substring(0, MOST_OF_A_VALUE) + "…" : plain) + "\"";
    }

    /** By file, and within a file as they stand. */
    List<Fault> all() {
        return Stream.concat(refusing.stream(), warning.stream())
                .sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line))
                .toList();
    }
}
