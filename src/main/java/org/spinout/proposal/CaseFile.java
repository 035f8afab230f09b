package org.spinout.proposal;

import java.io.ByteArrayInputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents of a case, or of a meeting: what people added and the letters and papers that Spinout made.
 *
 * <p>A document enters in the transaction of whatever brought it, so it is there exactly if that happened. It never
 * leaves: the same kind and title again is a new version beside the old one. Whoever opens a version is recorded with the
 * moment. Who may open it is asked of every {@link DocumentAccess}; where there is no rule at all, nobody may.
 */
@Component
@Transactional
public class CaseFile {

    private static final String OF_ONE_TITLE = " WHERE file_key = :key AND kind = :kind AND title = :title";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final FileCheck check;
    private final Supplier<Stream<DocumentAccess>> rules;

    @Autowired
    CaseFile(
            JdbcClient jdbc,
            Clock clock,
            ObjectProvider<DocumentAccess> rules,
            @Value("${spinout.case-file.max-megabytes:25}") int maxMegabytes) {
        this(jdbc, clock, rules::orderedStream, maxMegabytes);
    }

    public CaseFile(JdbcClient jdbc, Clock clock, Supplier<Stream<DocumentAccess>> rules, int maxMegabytes) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.rules = rules;
        this.check = new FileCheck(maxMegabytes);
    }

    /**
     * Adds a document, as the next version where the case file has that kind and title.
     *
     * @throws Refusal when the file is empty, too large, of a kind that is not taken or other than its name says, or when
     *     its name or title cannot be kept; nothing is stored then
     */
    public Document add(NewDocument document) {
        return insert(document, null);
    }

    /**
     * Adds a paper once for a cause, however often it is asked: a retried job files no second one.
     *
     * @param cause what the paper is of, such as the number of an award; unique for its key and kind
     * @return the paper that is on file, which is the earlier one where there is one
     */
    public Document addOnce(NewDocument document, String cause) {
        lockFile(document.key());
        return findByCause(document.key(), document.kind(), cause).orElseGet(() -> insert(document, cause));
    }

    /** The paper that was filed for a cause, if there is one. */
    public Optional<Document> findByCause(String key, DocumentKind kind, String cause) {
        return jdbc.sql("SELECT * FROM document WHERE file_key = :key AND kind = :kind AND cause = :cause")
                .param("key", key)
                .param("kind", kind.name())
                .param("cause", cause)
                .query(CaseFile::read)
                .optional();
    }

    /** Every version of every document of a case or meeting, oldest first, whoever may open them. */
    @Transactional(readOnly = true)
    public List<Document> of(String key) {
        return jdbc.sql("SELECT * FROM document WHERE file_key = :key ORDER BY id")
                .param("key", key)
                .query(CaseFile::read)
                .list();
    }

    /** Those of them that this person may open. */
    @Transactional(readOnly = true)
    public List<Document> of(String key, String user) {
        return of(key).stream().filter(document -> mayOpen(document, user)).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Document> find(long documentId) {
        return jdbc.sql("SELECT * FROM document WHERE id = :id")
                .param("id", documentId)
                .query(CaseFile::read)
                .optional();
    }

    /** Whether every rule lets this person open this document. */
    public boolean mayOpen(Document document, String user) {
        var asked = rules.get().map(rule -> rule.mayOpen(document, user)).toList();
        return !asked.isEmpty() && !asked.contains(false);
    }

    /**
     * Hands a document to a person and records that they opened it.
     *
     * @throws UnknownDocument when there is none, or a rule keeps it from this person
     */
    public Contents open(long documentId, String user) {
        var document = find(documentId).filter(known -> mayOpen(known, user)).orElseThrow(UnknownDocument::new);
        jdbc.sql("INSERT INTO document_opening (document_id, opened_by, opened_at) VALUES (:id, :user, :now)")
                .param("id", documentId)
                .param("user", user)
                .param("now", Times.now(clock))
                .update();
        var bytes = jdbc.sql("SELECT content FROM document_content WHERE document_id = :id")
                .param("id", documentId)
                .query((row, index) -> row.getBytes("content"))
                .single();
        return new Contents(document, bytes);
    }

    /** Who opened this version and when, oldest first. */
    @Transactional(readOnly = true)
    public List<Opening> openings(long documentId) {
        return jdbc.sql("""
                        SELECT o.document_id, d.version, o.opened_by, o.opened_at
                        FROM document_opening o JOIN document d ON d.id = o.document_id
                        WHERE o.document_id = :id ORDER BY o.id
                        """)
                .param("id", documentId)
                .query((row, index) -> new Opening(
                        row.getLong("document_id"),
                        row.getInt("version"),
                        row.getString("opened_by"),
                        Times.read(row, "opened_at")))
                .list();
    }

    private Document insert(NewDocument document, @Nullable String cause) {
        var file = check.of(document);
        lockFile(document.key());
        var version = nextVersion(document, file.title());
        jdbc.sql("""
                        INSERT INTO document (file_key, kind, title, version, file_name, media_type, byte_count,
                            sha256, confidentiality, added_by, added_at, cause)
                        VALUES (:key, :kind, :title, :version, :fileName, :mediaType, :size,
                            :sha256, :confidentiality, :addedBy, :addedAt, :cause)
                        """)
                .param("key", document.key())
                .param("kind", document.kind().name())
                .param("title", file.title())
                .param("version", version)
                .param("fileName", file.name())
                .param("mediaType", file.type().mediaType())
                .param("size", document.bytes().length)
                .param("sha256", FileCheck.sha256(document.bytes()))
                .param("confidentiality", document.confidentiality().name())
                .param("addedBy", document.addedBy())
                .param("addedAt", Times.now(clock))
                .param("cause", cause)
                .update();
        var added = versionOf(document, file.title(), version);
        insertContent(added.id(), document.bytes());
        return added;
    }

    /** As a stream, for H2 takes no more than a megabyte as an array. */
    private void insertContent(long id, byte[] bytes) {
        jdbc.sql("INSERT INTO document_content (document_id, content) VALUES (:id, :content)")
                .param("id", id)
                .param(
                        "content",
                        new SqlBinaryValue(new ByteArrayInputStream(bytes), bytes.length),
                        Types.LONGVARBINARY)
                .update();
    }

    private int nextVersion(NewDocument document, String title) {
        return jdbc.sql("SELECT 1 + COALESCE(MAX(version), 0) FROM document" + OF_ONE_TITLE)
                .param("key", document.key())
                .param("kind", document.kind().name())
                .param("title", title)
                .query(Integer.class)
                .single();
    }

    private Document versionOf(NewDocument document, String title, int version) {
        return jdbc.sql("SELECT * FROM document" + OF_ONE_TITLE + " AND version = :version")
                .param("key", document.key())
                .param("kind", document.kind().name())
                .param("title", title)
                .param("version", version)
                .query(CaseFile::read)
                .single();
    }

    private void lockFile(String key) {
        if (!isLocked(key)) {
            isLocked("door");
            if (!isLocked(key)) {
                jdbc.sql("INSERT INTO case_file (file_key) VALUES (:key)")
                        .param("key", key)
                        .update();
            }
        }
    }

    private boolean isLocked(String key) {
        return jdbc.sql("SELECT file_key FROM case_file WHERE file_key = :key FOR UPDATE")
                .param("key", key)
                .query(String.class)
                .optional()
                .isPresent();
    }

    private static Document read(ResultSet row, int index) throws SQLException {
        return new Document(
                row.getLong("id"),
                row.getString("file_key"),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getInt("version"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("byte_count"),
                row.getString("sha256"),
                Confidentiality.valueOf(row.getString("confidentiality")),
                row.getString("added_by"),
                Times.read(row, "added_at"));
    }
}
