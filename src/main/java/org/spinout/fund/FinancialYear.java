package org.spinout.fund;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;
import org.spinout.shared.Refusal;

/**
 * A government financial year, 1 April to 31 March: public money is voted for one such year and lapses at its end.
 *
 * @param label the two calendar years it touches, as in {@code 2026-27}
 */
public record FinancialYear(String label) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})-(\\d{2})");

    /** @throws Refusal when the label is not two successive years */
    public FinancialYear {
        var shape = SHAPE.matcher(label);
        if (!shape.matches() || (Integer.parseInt(shape.group(1)) + 1) % 100 != Integer.parseInt(shape.group(2))) {
            throw new Refusal("\"" + label + "\" is not a financial year such as 2026-27.");
        }
    }

    /** The financial year a day in London falls in. */
    public static FinancialYear of(LocalDate day) {
        var begins = day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear();
        return new FinancialYear(String.format("%04d-%02d", begins, (begins + 1) % 100));
    }

    /** 1 April. */
    public LocalDate firstDay() {
        return LocalDate.of(Integer.parseInt(label.substring(0, 4)), Month.APRIL, 1);
    }

    /** 31 March. */
    public LocalDate lastDay() {
        return firstDay().plusYears(1).minusDays(1);
    }

    @Override
    public String toString() {
        return label;
    }
}
