package org.spinout.oversight.dossier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.spinout.TestDatabase;
import org.spinout.record.ChainHeads;
import org.spinout.record.DecisionRecord;
import org.spinout.record.Entry;
import org.spinout.record.HeadProof;
import org.spinout.record.NewEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A small dossier of three real records, an answer, a file and a model; anything in it can be changed before it is sealed. */
final class DossierFixture {

    static final String CASE = "SP-2026-0042";

    private static final String ANSWER = "{\"outcome\":\"approved\"}";
    private static final byte[] PLAN = text("The plan");

    private final KeyPair key;
    private final List<Entry> records;
    private final List<HeadProof> proofs;

    DossierFixture() {
        var source = TestDatabase.h2();
        var jdbc = JdbcClient.create(source);
        var record = new DecisionRecord(jdbc, at("2026-03-02T10:00:00Z"));
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        transaction.executeWithoutResult(now -> {
            record.enter(decision(CASE, "Decide on the expression of interest", "accepted", "Clear."));
            record.enter(decision(CASE, "Assure the business case", "assured", ""));
            record.enter(decision(CASE, "Decide at the board", "approved", "Sound."));
            record.enter(decision("SP-2026-0043", "Decide at the board", "rejected", "Not yet."));
            record.enter(decision("SP-2026-0044", "Decide at the board", "approved", "Sound."));
            var heads = new ChainHeads(jdbc, at("2026-03-03T10:00:00Z"));
            heads.publish();
        });
        records = record.of(CASE);
        proofs = new ChainHeads(jdbc, at("2026-03-03T10:00:00Z")).proofsOf(CASE);
        key = newKey();
    }

    KeyPair key() {
        return key;
    }

    byte[] sealed() {
        return sealed(entries -> {});
    }

    /** Sealed by the right key after something was changed: a forger inside. */
    byte[] sealed(Consumer<Map<String, byte[]>> change) {
        var entries = entries();
        change.accept(entries);
        return archive(entries, key, records.get(records.size() - 1).hash());
    }

    /** The entries that the manifest lists, in order. */
    Map<String, byte[]> entries() {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("files/7-plan.txt", PLAN);
        entries.put("models/decide-at-board-v1.bpmn", text("<definitions/>"));
        entries.put(
                Dossiers.RECORDS,
                Sections.bytes(Map.of(
                        "records", records.stream().map(DossierFixture::kept).toList())));
        entries.put(
                Dossiers.HEADS,
                Sections.bytes(Map.of(
                        "published",
                        proofs.stream().map(DossierContents::asJson).toList())));
        entries.put(Dossiers.FORMS, Sections.bytes(Map.of("forms", List.of(answer()))));
        entries.put(Dossiers.FILES, Sections.bytes(Map.of("files", List.of(file()))));
        entries.put("data/proposal.json", text("{}\n"));
        entries.put(Dossiers.DOSSIER, text("{}\n"));
        entries.put(Dossiers.INDEX, text("<!DOCTYPE html>\n"));
        entries.put(Dossiers.KEY, text(SealKey.asText(key.getPublic()) + "\n"));
        return entries;
    }

    static byte[] archive(Map<String, byte[]> entries, KeyPair key, String head) {
        try {
            var out = new ByteArrayOutputStream();
            var archive = new ArchiveWriter(out);
            for (var entry : entries.entrySet()) {
                archive.add(entry.getKey(), entry.getValue());
            }
            var manifest = text(Manifest.text(archive.hashes()));
            var seal = text(new Seal(
                            CASE,
                            "full",
                            "2026-04-01T12:00:00Z",
                            Sha256.of(manifest),
                            3,
                            head,
                            SealKey.fingerprint(key.getPublic()))
                    .text());
            archive.add(Manifest.PATH, manifest);
            archive.add(Dossiers.SEAL, seal);
            archive.add(Dossiers.SIGNATURE, text(SealKey.sign(seal, key.getPrivate()) + "\n"));
            archive.finish();
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static List<String> findings(byte[] dossier) {
        try {
            return DossierCheck.of(new ByteArrayInputStream(dossier)).findings();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static KeyPair newKey() {
        try {
            return KeyPairGenerator.getInstance(SealKey.ALGORITHM).generateKeyPair();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static KeptRecord kept(Entry entry) {
        return KeptRecords.complete(entry);
    }

    private static SentForm answer() {
        return new SentForm(
                "decide-at-board",
                1,
                1,
                "Decide at the board",
                "boardSecretary",
                "2026-03-02T10:00:00Z",
                Sha256.of(ANSWER),
                "complete",
                ANSWER,
                List.of());
    }

    private static KeptFile file() {
        return new KeptFile(
                7,
                "files/7-plan.txt",
                "complete",
                "Plan",
                "Finance and money",
                1,
                "plan.txt",
                "text/plain",
                PLAN.length,
                Sha256.of(PLAN),
                "Public",
                "proposer",
                "2026-03-01T10:00:00Z");
    }

    private static NewEntry decision(String caseNumber, String gate, String outcome, String reasons) {
        return new NewEntry(
                caseNumber,
                gate,
                outcome,
                null,
                reasons,
                "boardSecretary",
                "boardSecretaries",
                "b1",
                List.of("decide-at-board v1 sha256:" + Sha256.of(ANSWER)),
                List.of());
    }

    private static Clock at(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }
}
