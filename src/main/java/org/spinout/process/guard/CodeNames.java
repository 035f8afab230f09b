package org.spinout.process.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.asm.ClassReader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The names that stand as texts in Spinout's compiled code. Delegates name the variables they write and read there, mostly as
 * a {@link org.spinout.process.ProcessVariable}; so a name that stands nowhere in it is one that no delegate writes.
 */
final class CodeNames {

    private static final String CLASSES = "classpath*:org/spinout/**/*.class";
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w{0,99}");

    /** A name put together while the program runs, as the compiler keeps it: character 1 stands for each part to come. */
    private static final Pattern RECIPE = Pattern.compile("[\\w\u0001]{1,99}");

    private static final int FEWEST_LETTERS = 5;

    /** The tag of a text in the pool of constants (Java Virtual Machine Specification, 4.4.3). */
    private static final int TEXT = 8;

    private final Set<String> names = new TreeSet<>();
    private final Set<String> recipes = new TreeSet<>();
    private final Predicate<String> isMade;

    private CodeNames() {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(CLASSES)) {
                collect(file);
            }
            var alternatives = recipes.stream()
                    .map(recipe -> recipe.replace("\u0001", "\\w{1,40}"))
                    .collect(Collectors.joining("|"));
            isMade = Pattern.compile(alternatives).asMatchPredicate();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads the code; takes a moment. */
    static CodeNames read() {
        return new CodeNames();
    }

    /** Whether the name stands in the code, or could be put together by it. */
    boolean has(String name) {
        return names.contains(name) || isMade.test(name);
    }

    private void collect(Resource file) throws IOException {
        var code = new ClassReader(file.getContentAsByteArray());
        var buffer = new char[code.getMaxStringLength()];
        for (var constant = 1; constant < code.getItemCount(); constant++) {
            var at = code.getItem(constant);
            if (at > 0 && code.readByte(at - 1) == TEXT) {
                var text = code.readUTF8(at, buffer);
                if (NAME.matcher(text).matches()) {
                    names.add(text);
                } else if (RECIPE.matcher(text).matches()
                        && text.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS) {
                    recipes.add(text);
                }
            }
        }
    }
}
