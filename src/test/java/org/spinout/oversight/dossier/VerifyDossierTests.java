package org.spinout.oversight.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyDossierTests {

    private static final DossierFixture FIXTURE = new DossierFixture();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void saysThatADossierIsWholeAndWhatItCannotKnow() throws IOException {
        assertThat(verify(file("whole.zip", FIXTURE.sealed()))).isZero();
        assertThat(said())
                .contains("Dossier of SP-2026-0042, full edition", "3 decision records", "WHOLE", "Whose key that is");
    }

    @Test
    void namesWhatWasAltered() throws IOException {
        var dossier = FIXTURE.sealed();
        dossier[48] ^= 1;

        assertThat(verify(file("broken.zip", dossier))).isEqualTo(1);
        assertThat(said()).contains("NOT WHOLE", "files/7-plan.txt");
    }

    @Test
    void refusesAKeyThatWasNeverPublished() throws IOException {
        var keys = file("keys.json", DossierFixture.text("{\"keys\":[{\"fingerprint\":\"" + "0".repeat(64) + "\"}]}"));

        assertThat(verify(file("whole.zip", FIXTURE.sealed()), "--keys", keys)).isEqualTo(1);
        assertThat(said()).contains("a key that is not among the published ones");
    }

    @Test
    void refusesHeadsThatWereNeverPublished() throws IOException {
        var heads = file("heads.json", DossierFixture.text("{\"heads\":[]}"));

        assertThat(verify(file("whole.zip", FIXTURE.sealed()), "--heads", heads))
                .isEqualTo(1);
        assertThat(said()).contains("The head of 2026-03-02 in the dossier is not the one that was published");
    }

    @Test
    void saysHowItIsUsedAndWhatItCannotRead() {
        assertThat(verify()).isEqualTo(2);
        assertThat(verify("--keys")).isEqualTo(2);
        assertThat(said()).contains("Usage: java -jar spinout.jar verify-dossier FILE");
        assertThat(verify(folder.resolve("nowhere.zip").toString())).isEqualTo(2);
        assertThat(said()).contains("cannot be read");
    }

    private int verify(String... arguments) {
        said.reset();
        return VerifyDossier.run(List.of(arguments), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }
}
