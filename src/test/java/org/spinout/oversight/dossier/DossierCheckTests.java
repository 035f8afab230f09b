package org.spinout.oversight.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.oversight.dossier.DossierFixture.findings;
import static org.spinout.oversight.dossier.DossierFixture.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierCheckTests {

    private static final DossierFixture FIXTURE = new DossierFixture();
    private static final byte[] WHOLE = FIXTURE.sealed();

    @Test
    void findsARecordThatIsOnlySaidToBeDisposedOf() {
        var dossier = FIXTURE.sealed(entries -> entries.computeIfPresent(
                Dossiers.RECORDS,
                (path, records) -> text(new String(records, StandardCharsets.UTF_8)
                        .replaceFirst("\"status\" : \"complete\"", "\"status\" : \"disposed\""))));

        assertThat(findings(dossier))
                .contains("Record 1 is said to have been disposed of, and the chain names no disposal of it.");
    }

    @Test
    void findsNothingInAWholeDossier() {
        assertThat(findings(WHOLE)).isEmpty();
    }

    @Test
    void findsEveryByteThatIsFlipped() {
        for (var at = 0; at < WHOLE.length; at++) {
            var flipped = WHOLE.clone();
            flipped[at] ^= (byte) (1 << (at % 8));

            assertThat(findings(flipped)).as("byte %d", at).isNotEmpty();
        }
    }

    @Test
    void findsEveryPlaceWhereItIsCutOff() {
        for (var length = 0; length < WHOLE.length; length += 7) {
            assertThat(findings(Arrays.copyOf(WHOLE, length)))
                    .as("%d bytes", length)
                    .anySatisfy(finding -> assertThat(finding).contains("cut off"));
        }
    }

    @Test
    void findsWhatIsAddedBehindTheEnd() {
        assertThat(findings(Arrays.copyOf(WHOLE, WHOLE.length + 1)))
                .anySatisfy(finding -> assertThat(finding).contains("added behind the end"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "files/7-plan.txt",
                "models/decide-at-board-v1.bpmn",
                "records.json",
                "heads.json",
                "forms.json",
                "files.json",
                "data/proposal.json",
                "dossier.json",
                "index.html",
                "key.txt"
            })
    void namesTheEntryThatWasAltered(String path) {
        var entries = FIXTURE.entries();
        var seal = sealOf(WHOLE);
        entries.put(path, append(java.util.Objects.requireNonNull(entries.get(path)), " "));

        assertThat(findings(DossierRebuild.with(entries, seal))).contains("The entry " + path + " was altered.");
    }

    @Test
    void namesTheEntryThatIsMissing() {
        var entries = FIXTURE.entries();
        entries.remove("files/7-plan.txt");

        assertThat(findings(DossierRebuild.with(entries, sealOf(WHOLE))))
                .contains("The entry files/7-plan.txt is missing.");
    }

    @Test
    void namesTheEntryThatWasAdded() {
        var entries = FIXTURE.entries();
        entries.put("files/8-more.txt", text("More"));

        assertThat(findings(DossierRebuild.with(entries, sealOf(WHOLE))))
                .contains("The entry files/8-more.txt was added: the manifest does not list it.");
    }

    @Test
    void findsEntriesInAnotherOrder() {
        var entries = FIXTURE.entries();
        entries.put("files/7-plan.txt", java.util.Objects.requireNonNull(entries.remove("files/7-plan.txt")));

        assertThat(findings(DossierRebuild.with(entries, sealOf(WHOLE))))
                .contains("The entries are not in the order in which Spinout wrote them.");
    }

    @Test
    void findsAManifestThatWasMadeToFit() {
        var entries = FIXTURE.entries();
        entries.put("index.html", text("<!DOCTYPE html>\n<p>Approved</p>\n"));
        var seal = sealOf(WHOLE);
        seal.put(Manifest.PATH, text(Manifest.text(hashes(entries))));

        assertThat(findings(DossierRebuild.with(entries, seal)))
                .contains("The manifest was altered: the seal is of another.");
    }

    @Test
    void findsASealThatWasMadeToFit() {
        var seal = sealOf(WHOLE);
        var text = new String(seal.get(Dossiers.SEAL), StandardCharsets.UTF_8);
        seal.put(Dossiers.SEAL, text(text.replace("2026-04-01T12", "2026-04-01T13")));

        assertThat(findings(DossierRebuild.with(FIXTURE.entries(), seal)))
                .contains("The signature does not fit the seal: the seal, the signature or the key was altered.");
    }

    @Test
    void findsAnotherKeyUnderTheOldSeal() {
        var entries = FIXTURE.entries();
        entries.put(Dossiers.KEY, text(SealKey.asText(DossierFixture.newKey().getPublic()) + "\n"));

        assertThat(findings(DossierRebuild.with(entries, sealOf(WHOLE))))
                .contains("The key in the dossier is not the one that the seal names.");
    }

    @Test
    void namesTheRecordThatAForgerWithTheKeyAltered() {
        var forged = FIXTURE.sealed(entries -> change(entries, Dossiers.RECORDS, "Clear.", "Splendid."));

        assertThat(findings(forged)).containsExactly("Record 1 was altered after it was made.");
    }

    @Test
    void namesTheRecordThatAForgerWithTheKeyTookOut() {
        var forged = FIXTURE.sealed(entries -> {
            var text = new String(entries.get(Dossiers.RECORDS), StandardCharsets.UTF_8);
            var records = text.split("(?<=\\}),");
            entries.put(Dossiers.RECORDS, text(records[0] + "," + records[2]));
        });

        assertThat(findings(forged)).contains("Record 2 is missing.");
    }

    @Test
    void namesTheRecordThatAForgerWithTheKeyPutInTwice() {
        var forged = FIXTURE.sealed(entries -> {
            var text = new String(entries.get(Dossiers.RECORDS), StandardCharsets.UTF_8);
            var records = text.split("(?<=\\}),");
            entries.put(Dossiers.RECORDS, text(records[0] + "," + records[1] + "," + records[1] + "," + records[2]));
        });

        assertThat(findings(forged)).contains("Record 2 is there more than once: one was added.");
    }

    @Test
    void namesRecordsInAnotherOrder() {
        var forged = FIXTURE.sealed(entries -> {
            var text = new String(entries.get(Dossiers.RECORDS), StandardCharsets.UTF_8);
            var start = text.indexOf('{', 1);
            var records = text.substring(start, text.lastIndexOf(']')).strip().split("(?<=\\}),");
            entries.put(
                    Dossiers.RECORDS,
                    text("{\"records\":[" + records[1] + "," + records[0] + "," + records[2] + "]}\n"));
        });

        assertThat(findings(forged)).contains("Record 1 is out of its place.");
    }

    @Test
    void namesTheAnswerThatAForgerWithTheKeyAltered() {
        var forged =
                FIXTURE.sealed(entries -> change(entries, Dossiers.FORMS, "{\\\"outcome\\\":\\\"approved\\\"}", "{}"));

        assertThat(findings(forged))
                .containsExactly("The answers to the form decide-at-board, version 1, are not those that were sent.");
    }

    @Test
    void namesTheFileThatAForgerWithTheKeyExchanged() {
        var forged = FIXTURE.sealed(entries -> entries.put("files/7-plan.txt", text("Another plan")));

        assertThat(findings(forged))
                .containsExactly("The file files/7-plan.txt is not the one that was filed under \"Plan\".");
    }

    @Test
    void findsAChainThatWasRewrittenSinceItsHeadWasPublished() {
        var other = new DossierFixture();
        var forged = FIXTURE.sealed(entries -> change(
                entries, Dossiers.HEADS, "\"root\" : \"", "\"root\" : \"" + "0".repeat(64) + "\", \"was\" : \""));

        assertThat(findings(forged))
                .containsExactly(
                        "The chain is not the one whose head was published for 2026-03-02: it was rewritten since.");
        assertThat(findings(other.sealed())).isEmpty();
    }

    @Test
    void readsNoOrdinaryZip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write(new byte[10_000_000]);
        }

        assertThat(findings(out.toByteArray()))
                .anySatisfy(
                        finding -> assertThat(finding).contains("index.html").contains("compressed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "c:\\windows", "files/../x", "a/b/c", "FILES/x", ""})
    void takesNoNameThatLeadsElsewhere(String path) {
        assertThat(ArchiveEntry.isPath(path)).isFalse();
        assertThatThrownBy(() -> new ArchiveWriter(new ByteArrayOutputStream()).add(path, new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(findings(DossierRebuild.named(path)))
                .anySatisfy(finding -> assertThat(finding).contains("a name that no dossier uses"));
    }

    @Test
    void saysOfAnythingElseThatItIsNoDossier() {
        assertThat(findings(text("This is a letter, and a rather long one at that.")))
                .isNotEmpty();
        assertThat(findings(new byte[0])).isNotEmpty();
    }

    private static Map<String, String> hashes(Map<String, byte[]> entries) {
        var hashes = new LinkedHashMap<String, String>();
        entries.forEach((path, content) -> hashes.put(path, Sha256.of(content)));
        return hashes;
    }

    private static void change(Map<String, byte[]> entries, String path, String from, String to) {
        var text = new String(entries.get(path), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        entries.put(path, text(text.replace(from, to)));
    }

    private static byte[] append(byte[] bytes, String more) {
        return text(new String(bytes, StandardCharsets.UTF_8) + more);
    }

    private static Map<String, byte[]> sealOf(byte[] dossier) {
        return DossierRebuild.seal(dossier);
    }
}
