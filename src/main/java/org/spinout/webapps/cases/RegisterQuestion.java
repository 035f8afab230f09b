package org.spinout.webapps.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spinout.oversight.Stage;
import org.spinout.oversight.register.CaseStatus;
import org.spinout.oversight.register.Order;
import org.spinout.oversight.register.RegisterAsk;
import org.spinout.shared.Refusal;

/** Reads what somebody looks for from the parameters of an address, and refuses in words what nobody can look for. */
final class RegisterQuestion {

    private static final int LONGEST = 100;
    private static final Pattern NUMBER = Pattern.compile("SP-\\d{4}-\\d{4,9}");
    private static final List<String> KNOWN =
            List.of("q", "stage", "scheme", "body", "region", "wave", "status", "waiting", "overdue", "order", "after");

    private final Map<String, String> given = new TreeMap<>();

    /** @throws Refusal when a parameter is unknown, is there twice, or is no text a person would write */
    RegisterQuestion(Map<String, String[]> parameters) {
        parameters.forEach((name, values) -> {
            if (!KNOWN.contains(name)) {
                throw new Refusal("The register cannot be asked for \"" + shortened(name) + "\". It can be asked for "
                        + String.join(", ", KNOWN) + ".");
            }
            if (values.length > 1) {
                throw new Refusal(name, "allowedValues", "\"" + name + "\" can be asked for once only.");
            }
            var value = values[0].strip();
            if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
                throw new Refusal(
                        name,
                        "maxLength",
                        "What you look for under \"" + name + "\" can have up to " + LONGEST
                                + " letters, on one line.");
            }
            if (!value.isEmpty()) {
                given.put(name, value);
            }
        });
    }

    /** What is asked, without the page. */
    RegisterAsk ask() {
        return new RegisterAsk(
                text("q"),
                choice("stage", Stage.values()),
                text("scheme"),
                text("body"),
                text("region"),
                text("wave"),
                choice("status", CaseStatus.values()),
                text("waiting"),
                overdue(),
                given.containsKey("order") ? required("order", Order.values()) : Order.NEWEST);
    }

    /** The number after which the page begins, or null for the first. */
    @Nullable
    String after() {
        var after = text("after");
        if (after != null && !NUMBER.matcher(after).matches()) {
            throw new Refusal("after", "pattern", "A page begins after the number of a case, such as SP-2026-0001.");
        }
        return after;
    }

    /** The parameters that were given and are not empty, without the page, for links to the same question. */
    Map<String, String> given() {
        var others = new TreeMap<>(given);
        others.remove("after");
        return others;
    }

    private boolean overdue() {
        var overdue = text("overdue");
        if (overdue != null && !overdue.equals("yes")) {
            throw new Refusal("overdue", "allowedValues", "\"overdue\" can be \"yes\" or be left away.");
        }
        return overdue != null;
    }

    private @Nullable String text(String name) {
        return given.get(name);
    }

    private <E extends Enum<E>> @Nullable E choice(String name, E[] values) {
        return given.containsKey(name) ? required(name, values) : null;
    }

    private <E extends Enum<E>> E required(String name, E[] values) {
        var code = given.getOrDefault(name, "");
        return Arrays.stream(values)
                .filter(value -> value.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        name,
                        "allowedValues",
                        "There is no " + name + " \"" + code + "\". There is "
                                + String.join(
                                        ", ",
                                        Arrays.stream(values).map(Enum::name).toList()) + "."));
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}
