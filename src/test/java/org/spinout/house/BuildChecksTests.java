package org.spinout.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks that the build makes before any test runs, tried with this very pom on sources that break their rules. */
class BuildChecksTests {

    @TempDir
    private Path site;

    @Test
    void theCompilerRefusesWhatErrorProneAndNullAwayFind() throws Exception {
        plant("package-info.java", "@org.jspecify.annotations.NullMarked\npackage planted;\n");
        plant("Planted.java", """
                package planted;

                class Planted {
                    boolean isSame(int[] one, int[] other) {
                        return one.equals(other);
                    }

                    String name() {
                        return null;
                    }
                }
                """);

        assertThat(failedBuild("compile", "-Dspotless.check.skip=true"))
                .containsPattern("ERROR.*Planted\\.java:\\[5,.*\\[ArrayEquals]")
                .containsPattern("ERROR.*Planted\\.java:\\[9,.*\\[NullAway]");
    }

    @Test
    void spotlessRefusesWhatIsNotFormatted() throws Exception {
        plant("Planted.java", "package planted;\n\nimport java.util.List;\n\nclass Planted\n{ int one ; }\n");
        plant("Tidy.java", "package planted;\n\nclass Tidy {}\n");

        assertThat(failedBuild("validate"))
                .contains("format violations", "Planted.java", "-import·java.util.List;", "+class·Planted·{")
                .doesNotContain("Tidy.java");
    }

    private void plant(String name, String source) throws IOException {
        var folder = Files.createDirectories(site.resolve("src/main/java/planted"));
        Files.writeString(folder.resolve(name), source);
    }

    /** What Maven says when it has found fault. The repository holds all it needs, because this build has used it. */
    private String failedBuild(String... goals) throws IOException, InterruptedException {
        Files.copy(Path.of("pom.xml"), site.resolve("pom.xml"));
        var maven = System.getProperty("maven.home");
        var command = new ArrayList<String>();
        command.add(maven == null ? "mvn" : Path.of(maven, "bin", "mvn").toString());
        command.addAll(List.of("-B", "-q", "-o", "-Dstyle.color=never"));
        var repository = System.getProperty("maven.repo.local");
        if (repository != null) {
            command.add("-Dmaven.repo.local=" + repository);
        }
        command.addAll(List.of(goals));
        var build = new ProcessBuilder(command)
                .directory(site.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(build.waitFor()).as(said).isNotZero();
        return said;
    }
}
