package org.spinout.process.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The models, tables and forms packed into this release, under names that stay the same however Spinout is started:
 * {@code processes/decide-at-board.bpmn}, {@code forms/start-proposal.form}.
 */
public final class PackagedModels {

    private PackagedModels() {}

    /**
     * A packed file.
     *
     * @param name folder and file name
     * @param content its bytes
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Packaged(String name, byte[] content) {}

    /** Everything that is packed, in the order of the names. */
    public static List<Packaged> all() {
        return Stream.of("processes/*.bpmn", "processes/*.dmn", "forms/*.form")
                .flatMap(PackagedModels::matching)
                .sorted(Comparator.comparing(Packaged::name))
                .toList();
    }

    /** The file of this name, folder included. */
    public static Optional<Packaged> find(String name) {
        var file = new ClassPathResource(name);
        return file.exists() ? Optional.of(new Packaged(name, content(file))) : Optional.empty();
    }

    private static Stream<Packaged> matching(String pattern) {
        try {
            var folder = pattern.substring(0, pattern.indexOf('/') + 1);
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern);
            return Arrays.stream(found).map(file -> new Packaged(folder + file.getFilename(), content(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] content(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
