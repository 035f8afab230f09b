package org.spinout.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TidyTests {

    @Test
    void everySourceIsTidy() {
        var sources = Stream.of("src/main/java", "src/test/java")
                .flatMap(folder -> Tidiness.sources(Path.of(folder)).stream())
                .map(Tidiness.Source::of)
                .toList();

        assertThat(Tidiness.faults(sources)).isEmpty();
    }

    @Test
    void everyPackageIsIntroduced() {
        var without = Tidiness.sources(Path.of("src/main/java")).stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !folder.endsWith("org/spinout"))
                .filter(folder -> !folder.resolve("package-info.java").toFile().isFile())
                .toList();

        assertThat(without).isEmpty();
    }

    /** What readers see between the tags of our pages; papers keep the apostrophe of the models that fill them. */
    @Test
    void pagesHaveProperApostrophes() throws IOException {
        try (var pages = Files.walk(Path.of("src/main/resources/templates"))) {
            var typed = pages.filter(page -> page.toString().endsWith(".html"))
                    .filter(page -> !page.getParent().endsWith("papers"))
                    .filter(page -> hasTypedApostrophe(Tidiness.text(page)))
                    .toList();
            assertThat(typed).isEmpty();
        }
        assertThat(hasTypedApostrophe("<p th:text=\"'it'\">the owner's</p>")).isTrue();
    }

    private static boolean hasTypedApostrophe(String page) {
        return page.replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("<(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+>", "")
                .contains("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TO" + "DO later", "@Dis" + "abled", "Thread.sl" + "eep(1);", "@aut" + "hor me"})
    void noticesAnUntidyWord(String line) {
        assertThat(Tidiness.faults(
                        "Planted.java", "class Planted { void planted() { String word = \"" + line + "\"; } }"))
                .hasSize(1);
    }

    @Test
    void noticesADateWrittenByAPatternOfItsOwn() {
        var source = "class Planted { String pattern = \"d MM" + "MM yyyy\"; }";

        assertThat(Tidiness.faults("Planted.java", source)).hasSize(1);
        assertThat(Tidiness.faults("Days.java", source)).isEmpty();
    }

    @Test
    void noticesALongMethodAndALongFile() {
        var method = "class Planted { void planted() {\n" + "int a;\n".repeat(Tidiness.LONGEST_METHOD) + "} }";
        var file = "class Planted {}\n" + "// line\n".repeat(Tidiness.LONGEST_FILE);

        assertThat(Tidiness.faults("Planted.java", method))
                .isEqualTo(List.of("Planted.java: planted has " + (Tidiness.LONGEST_METHOD + 2) + " lines"));
        assertThat(Tidiness.faults("Planted.java", file)).hasSize(1);
    }
}
