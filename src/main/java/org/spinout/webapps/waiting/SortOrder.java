package org.spinout.webapps.waiting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.spinout.oversight.waiting.Waiting;
import org.spinout.shared.Refusal;

/** The orders in which the table can be read, without JavaScript too. */
enum SortOrder {
    WORST("Days beyond target", Comparator.comparingLong(Waiting::daysOver).reversed()),
    NAME("Step", Comparator.comparing(Waiting::name, String.CASE_INSENSITIVE_ORDER)),
    OPEN("Open", Comparator.comparingInt(Waiting::open).reversed()),
    OLDEST("Oldest open", Comparator.comparingInt(Waiting::oldest).reversed()),
    MEDIAN("Median", Comparator.comparingInt(Waiting::median).reversed()),
    OVER("Over target", Comparator.comparingInt(Waiting::over).reversed());

    private final String heading;

    /** Made of method references, so it cannot change, which the checker cannot see. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Comparator<Waiting> order;

    SortOrder(String heading, Comparator<Waiting> order) {
        this.heading = heading;
        this.order = order;
    }

    /** As a request names it. Public, since pages call it, as they do the next. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String heading() {
        return heading;
    }

    /**
     * The order of this name; the worst first for none.
     *
     * @throws Refusal when there is no such order
     */
    static SortOrder ofCode(String code) {
        return code.isEmpty()
                ? WORST
                : Arrays.stream(values())
                        .filter(order -> order.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(
                                "sort",
                                "allowedValues",
                                "The table can be sorted by "
                                        + Arrays.stream(values())
                                                .map(SortOrder::code)
                                                .collect(Collectors.joining(", ")) + "."));
    }

    List<Waiting> sort(List<Waiting> steps) {
        return steps.stream().sorted(order).toList();
    }
}
