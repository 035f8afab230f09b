package org.spinout.oversight.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinout.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

class DossierKeysTests {

    private static final Clock DAY = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private JdbcClient jdbc = JdbcClient.create(TestDatabase.h2());

    @BeforeEach
    void anEmptySite() {
        file = folder.resolve("home").resolve("dossier-key");
        jdbc = JdbcClient.create(TestDatabase.h2());
    }

    @Test
    void makesAKeyOnceAndPublishesIt() {
        var made = keys(DAY).current();

        assertThat(keys(DAY).current().getPublic()).isEqualTo(made.getPublic());
        assertThat(keys(DAY).published()).singleElement().satisfies(key -> {
            assertThat(key.fingerprint()).isEqualTo(SealKey.fingerprint(made.getPublic()));
            assertThat(SealKey.read(key.publicKey())).contains(made.getPublic());
        });
    }

    @Test
    void listsOldKeysAfterAChange() throws IOException {
        var old = keys(DAY).current();
        Files.delete(file);

        var next = keys(Clock.offset(DAY, Duration.ofDays(30))).current();

        assertThat(next.getPublic()).isNotEqualTo(old.getPublic());
        assertThat(keys(DAY).published())
                .extracting(DossierKeys.PublishedKey::fingerprint)
                .containsExactly(SealKey.fingerprint(old.getPublic()), SealKey.fingerprint(next.getPublic()));
    }

    @Test
    void keepsTheKeyFromOthers() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        keys(DAY).current();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> keys(DAY).current())
                .isInstanceOf(IllegalStateException.class)
                .hasStackTraceContaining("others than its owner may read it");
    }

    private DossierKeys keys(Clock clock) {
        return new DossierKeys(file, jdbc, clock);
    }
}
