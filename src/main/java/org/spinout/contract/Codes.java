package org.spinout.contract;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.spinout.shared.Refusal;

/** How the constants of this package are spelt in forms: {@code NEW_FAIR_DEAL} as {@code newFairDeal}. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> constant) {
        var joined = Arrays.stream(constant.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    }

    static <E extends Enum<E>> E read(E[] constants, String code, String field, String noun) {
        return Arrays.stream(constants)
                .filter(constant -> of(constant).equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        field,
                        "allowedValues",
                        "\"" + code + "\" is no " + noun + ". Choose one of: "
                                + Arrays.stream(constants).map(Codes::of).collect(Collectors.joining(", ")) + "."));
    }
}
