package org.spinout.record;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A ground on which information may be withheld from the public: a row of {@code exemptions.txt}, by the day it counts from.
 *
 * @param code such as {@code personal}
 * @param section of which Act
 * @param words what it covers
 * @param test whether the public interest is weighed against it
 * @param status whether the row was checked against its source: law, guidance, unverified
 * @param from the first day it counts for
 */
public record Exemption(String code, String section, String words, boolean test, String status, LocalDate from) {

    private static final List<Exemption> ALL =
            Lines.of("exemptions.txt").stream().map(Exemption::read).toList();

    /** Those that count on a day. */
    public static List<Exemption> on(LocalDate day) {
        return ALL.stream().filter(exemption -> !exemption.from().isAfter(day)).toList();
    }

    /** The latest row of a code. @throws IllegalArgumentException when there is none */
    public static Exemption of(String code) {
        return ALL.stream()
                .filter(exemption -> exemption.code().equals(code))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException("There is no exemption " + code));
    }

    /** As people read it: {@code section 40 of the Freedom of Information Act 2000: personal information}. */
    public String inWords() {
        return section + ": " + words;
    }

    private static Exemption read(String line) {
        var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return new Exemption(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                parts.get(3).equals("public interest test"),
                parts.get(4),
                LocalDate.parse(parts.get(5)));
    }
}
