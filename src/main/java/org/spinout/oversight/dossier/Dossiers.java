package org.spinout.oversight.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.security.KeyPair;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.spinout.record.ChainHeads;
import org.spinout.record.DecisionRecord;
import org.spinout.record.Releases;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes dossiers: asks who may have one, writes down who took it, and seals what is written. */
@Component
public class Dossiers {

    static final String RECORDS = "records.json";
    static final String HEADS = "heads.json";
    static final String FORMS = "forms.json";
    static final String FILES = "files.json";
    static final String DOSSIER = "dossier.json";
    static final String INDEX = "index.html";
    static final String KEY = "key.txt";
    static final String SEAL = "seal.txt";
    static final String SIGNATURE = "seal.sig";

    /** What the listings and the seal may need beside the files, generously. */
    private static final long ROOM_FOR_THE_REST = 256L * 1024 * 1024;

    private final DossierReaders readers;
    private final Downloads downloads;
    private final DossierKeys keys;
    private final DossierContents contents;
    private final KeptFiles files;
    private final DecisionRecord record;
    private final ChainHeads heads;
    private final Releases releases;
    private final Roles roles;
    private final TransactionTemplate snapshot;
    private final Clock clock;

    Dossiers(
            DossierReaders readers,
            Downloads downloads,
            DossierKeys keys,
            DossierContents contents,
            KeptFiles files,
            DecisionRecord record,
            ChainHeads heads,
            Releases releases,
            Roles roles,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.readers = readers;
        this.downloads = downloads;
        this.keys = keys;
        this.contents = contents;
        this.files = files;
        this.record = record;
        this.heads = heads;
        this.releases = releases;
        this.roles = roles;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        // All of a dossier is of one moment, however long it takes to write.
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.clock = clock;
    }

    /**
     * Asks for a dossier. What can be refused is refused here, and the download is recorded; only then is anything written.
     *
     * @throws NoSuchDossier when the case does not exist for this person
     * @throws Refusal.NotEntitled when they may not take its dossier away
     * @throws Refusal when its files are more than an archive holds
     */
    public Ready ask(String caseNumber, Edition edition, String user) {
        readers.require(caseNumber, user);
        if (files.size(caseNumber) > ArchiveWriter.MOST_BYTES - ROOM_FOR_THE_REST) {
            throw new Refusal("The files of " + caseNumber + " are more than 4 GB, which a dossier cannot hold."
                    + " Please ask your administrator for a copy of its case file.");
        }
        heads.publish();
        var key = keys.current();
        downloads.enter(caseNumber, edition, user);
        return out -> write(caseNumber, edition, user, key, out);
    }

    /** Whether this person may take the dossier of this case; no for a case that does not exist for them. */
    public boolean mayTake(String caseNumber, String user) {
        return readers.mayTake(caseNumber, user);
    }

    /** A dossier that somebody may have. */
    @FunctionalInterface
    public interface Ready {

        /** Writes the archive as it goes. */
        void writeTo(OutputStream out) throws IOException;
    }

    private void write(String caseNumber, Edition edition, String user, KeyPair key, OutputStream out)
            throws IOException {
        try {
            snapshot.executeWithoutResult(now -> {
                try {
                    writeAll(caseNumber, edition, user, key, new ArchiveWriter(out));
                } catch (IOException broken) {
                    throw new Broken(broken);
                }
            });
        } catch (Broken broken) {
            throw broken.cause;
        }
    }

    private void writeAll(String caseNumber, Edition edition, String user, KeyPair key, ArchiveWriter archive)
            throws IOException {
        var disclosure = new Disclosure(
                edition, readers.closedTo(user, caseNumber), roles.of(caseNumber), releases.of(caseNumber));
        contents.write(caseNumber, user, disclosure, archive);
        archive.add(KEY, Sections.text(SealKey.asText(key.getPublic()) + "\n"));
        var manifest = Sections.text(Manifest.text(archive.hashes()));
        var head = record.headOf(caseNumber);
        var seal = new Seal(
                caseNumber,
                edition.code(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                Sha256.of(manifest),
                head.lastNumber(),
                head.lastHash(),
                SealKey.fingerprint(key.getPublic()));
        var text = Sections.text(seal.text());
        archive.add(Manifest.PATH, manifest);
        archive.add(SEAL, text);
        archive.add(SIGNATURE, Sections.text(SealKey.sign(text, key.getPrivate()) + "\n"));
        archive.finish();
    }

    /** Carries what went wrong with the reader's line out of the transaction. */
    private static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final IOException cause;

        Broken(IOException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
