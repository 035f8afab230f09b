package org.spinout.oversight.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spinout.proposal.CaseFile;
import org.spinout.proposal.Document;
import org.spinout.record.RecordClass;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of a case, those of them that the reader may open; one at a time, for they are large. */
@Component
class KeptFiles {

    private final CaseFile caseFile;
    private final JdbcClient jdbc;
    private final GoneClasses gone;

    KeptFiles(CaseFile caseFile, JdbcClient jdbc, GoneClasses gone) {
        this.caseFile = caseFile;
        this.jdbc = jdbc;
        this.gone = gone;
    }

    /** How many bytes the files of a case have in all. */
    long size(String caseNumber) {
        return caseFile.of(caseNumber).stream().mapToLong(Document::size).sum();
    }

    /** Writes the files into the archive and tells of all, those left out too. */
    List<KeptFile> write(String caseNumber, String user, Disclosure disclosure, ArchiveWriter archive)
            throws IOException {
        var files = new ArrayList<KeptFile>();
        for (var document : caseFile.of(caseNumber)) {
            files.add(write(document, mayTake(document, user, disclosure), disclosure, archive));
        }
        return files;
    }

    private boolean mayTake(Document document, String user, Disclosure disclosure) {
        if (disclosure.isPublic()) {
            var what = "A file: " + document.kind().meaning() + ", number " + document.id();
            if (document.isConfidential()) {
                disclosure.withhold(what, "confidence", "whoever filed it as confidential");
                return false;
            }
            return disclosure.isReleased("files", what);
        }
        if (!caseFile.mayOpen(document, user)) {
            var what = "The file \"" + document.title() + "\", version " + document.version();
            disclosure.note(what, "the reader may not open it in the case file", null, null);
            return false;
        }
        return true;
    }

    private KeptFile write(Document document, boolean taken, Disclosure disclosure, ArchiveWriter archive)
            throws IOException {
        var content = taken ? content(document.id()) : Optional.<byte[]>empty();
        if (content.isEmpty()) {
            return kept(document, null, taken ? absent(document) : "withheld", disclosure);
        }
        var path = "files/" + document.id() + "-" + plain(document.fileName());
        archive.add(path, content.get());
        var unaltered = Sha256.of(content.get()).equals(document.sha256());
        return kept(document, path, unaltered ? KeptRecord.COMPLETE : "altered", disclosure);
    }

    /** A file without content was disposed of, or somebody took its content away. */
    private String absent(Document document) {
        return gone.because(document.key(), RecordClass.FILES) == null ? "missing" : KeptRecord.DISPOSED;
    }

    private Optional<byte[]> content(long id) {
        return jdbc.sql("SELECT content FROM document_content WHERE document_id = :id")
                .param("id", id)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }

    private static KeptFile kept(Document document, @Nullable String path, String status, Disclosure disclosure) {
        // A title and a file name are somebody's own words too.
        var named = path != null || !disclosure.isPublic();
        return new KeptFile(
                document.id(),
                path,
                status,
                named ? document.title() : "(withheld)",
                document.kind().meaning(),
                document.version(),
                named ? document.fileName() : "(withheld)",
                document.mediaType(),
                document.size(),
                document.sha256(),
                document.isConfidential() ? "Confidential" : "Public",
                disclosure.person(document.addedBy()),
                document.addedAt().toString());
    }

    /** A name that every machine takes. */
    private static String plain(String name) {
        var plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+", "-").replaceAll("\\.{2,}", ".");
        return plain.length() <= 100 ? plain : plain.substring(plain.length() - 100);
    }
}
