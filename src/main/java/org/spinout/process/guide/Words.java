package org.spinout.process.guide;

import java.util.List;
import java.util.Locale;

/** Lists, codes and numbers as people write them. */
public final class Words {

    private Words() {}

    /** {@code a}, {@code a or b}, {@code a, b or c}. */
    static String either(List<String> all) {
        return joined(all, " or ");
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String both(List<String> all) {
        return joined(all, " and ");
    }

    private static String joined(List<String> all, String last) {
        if (all.size() < 2) {
            return String.join("", all);
        }
        return String.join(", ", all.subList(0, all.size() - 1)) + last + all.get(all.size() - 1);
    }

    /** {@code acceptUntil} as "accept until", {@code RIGHT_TO_REQUEST} as "right to request"; short codes stay. */
    static String ofName(String name) {
        if (name.contains("_")) {
            return name.replace('_', ' ').toLowerCase(Locale.UK);
        }
        if (name.toUpperCase(Locale.UK).equals(name)) {
            return name;
        }
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.UK);
    }

    /** {@code 1 working day}, {@code 20 working days}. */
    static String count(String number, String thing) {
        return number + " " + thing + (number.equals("1") ? "" : "s");
    }
}
