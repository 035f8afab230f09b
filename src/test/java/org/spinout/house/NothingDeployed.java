package org.spinout.house;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spinout.process.guard.rules.Beans;
import org.spinout.process.guard.rules.Surroundings;
import org.spinout.process.people.Role;

/**
 * What the packaged files meet where nothing is deployed and nothing runs. Which beans there are is read from the names of
 * the sources, and which variables the code knows is left to the check of the same files in a running engine.
 */
final class NothingDeployed implements Surroundings {

    private static final Pattern GIVEN_NAME = Pattern.compile("@Component\\(\"(\\w+)\"\\)");

    private static final Set<String> CLASSES = Tidiness.sources(Path.of("src/main/java/org/spinout/process")).stream()
            .flatMap(file -> names(file.getFileName().toString().replace(".java", ""), Tidiness.text(file)))
            .collect(Collectors.toUnmodifiableSet());

    /** The name a bean of this class has by itself, and the one it is given. */
    private static Stream<String> names(String type, String source) {
        return Stream.concat(
                Stream.of(Character.toLowerCase(type.charAt(0)) + type.substring(1)),
                GIVEN_NAME.matcher(source).results().map(found -> found.group(1)));
    }

    @Override
    public Optional<Deployed> latest(Kind kind, String key) {
        return Optional.empty();
    }

    @Override
    public Collection<Deployed> latest(Kind kind) {
        return List.of();
    }

    @Override
    public byte[] content(Deployed deployed) {
        throw new IllegalStateException("Nothing is deployed.");
    }

    @Override
    public List<Running> inUse() {
        return List.of();
    }

    @Override
    public List<Standing> standing(String process) {
        return List.of();
    }

    @Override
    public Set<String> groups() {
        return Arrays.stream(Role.values()).map(Role::group).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Beans beans() {
        return new Beans() {
            @Override
            public Set<String> offered() {
                return CLASSES;
            }

            @Override
            public boolean isOffered(String name) {
                return CLASSES.contains(name);
            }

            @Override
            public boolean isForbidden(String name) {
                return false;
            }

            @Override
            public boolean isDelegate(String name) {
                return CLASSES.contains(name);
            }
        };
    }

    @Override
    public boolean isNamedInCode(String name) {
        return true;
    }

    @Override
    public Optional<byte[]> packagedTable(String decision) {
        return Optional.empty();
    }
}
