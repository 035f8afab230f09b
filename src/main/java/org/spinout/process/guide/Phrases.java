package org.spinout.process.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the expressions of the models mean. Those of the house are in {@code phrases.txt}; of others, such as an owner's own,
 * the reader is told that Spinout works it out.
 */
final class Phrases {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{(.*)}", Pattern.DOTALL);
    private static final Map<String, String> KNOWN = read();

    private Phrases() {}

    static boolean isExpression(String text) {
        return EXPRESSION.matcher(text.strip()).matches();
    }

    /** What is between the braces, in one line. */
    static String inside(String expression) {
        var matched = EXPRESSION.matcher(expression.strip());
        return ModelText.oneLine(matched.matches() ? matched.group(1) : expression);
    }

    static Optional<String> of(String expression) {
        return Optional.ofNullable(KNOWN.get(inside(expression)));
    }

    private static Map<String, String> read() {
        try (InputStream file = Objects.requireNonNull(Phrases.class.getResourceAsStream("phrases.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" => "))
                    .map(line -> line.split(" => ", 2))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
