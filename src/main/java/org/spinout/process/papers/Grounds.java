package org.spinout.process.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Codes;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * The grounds of a rejection in words, and what would change the answer. A ground that is not in {@code
 * grounds.properties}, because a process owner added it to a form, is told by its code and the reasons alone.
 */
@Component
class Grounds {

    private static final String ANY_CHANGE =
            "The reasons above say what stood in the way. If you can put that right, say"
                    + " how, and the answer can be another one.";

    private final Properties known;

    Grounds() {
        try {
            known = PropertiesLoaderUtils.loadProperties(
                    new EncodedResource(new ClassPathResource("grounds.properties", Grounds.class), "UTF-8"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The ground as a sentence without its full stop, or null where none was given. */
    @Nullable
    String words(@Nullable String code) {
        return code == null ? null : known.getProperty(code + ".words", Codes.inWords(code));
    }

    List<String> change(@Nullable String code) {
        var change = code == null ? null : known.getProperty(code + ".change");
        return change == null ? List.of(ANY_CHANGE) : List.of(change, ANY_CHANGE);
    }

    /** The codes that have words of their own. */
    List<String> codes() {
        return known.stringPropertyNames().stream()
                .filter(name -> name.endsWith(".words"))
                .map(name -> name.substring(0, name.length() - ".words".length()))
                .sorted()
                .toList();
    }
}
