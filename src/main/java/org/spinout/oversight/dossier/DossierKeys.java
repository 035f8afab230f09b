package org.spinout.oversight.dossier;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The key that seals dossiers, in a file that only its owner may read, and the list of every key that ever did. Where there
 * is no file, a key is made; so a key is changed by taking its file away. What an old key sealed stays sealed: it stays
 * on the list.
 */
@Component
public class DossierKeys {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path file;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** @param file where the key is kept */
    DossierKeys(@Value("${spinout.dossier.key-file}") Path file, JdbcClient jdbc, Clock clock) {
        this.file = file;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A key as everybody may know it.
     *
     * @param fingerprint SHA-256 of its encoding
     * @param publicKey its encoding (X.509) in base64
     * @param since when it was first used
     */
    public record PublishedKey(String fingerprint, String publicKey, Instant since) {}

    /** Every key that dossiers were ever sealed with, the oldest first. */
    public List<PublishedKey> published() {
        return jdbc.sql("SELECT * FROM dossier_key ORDER BY since, fingerprint")
                .query((row, index) -> new PublishedKey(
                        row.getString("fingerprint"),
                        row.getString("public_key"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * The key to seal with today. It is on the published list before it is used.
     *
     * @throws IllegalStateException when its file cannot be read or written, or others than its owner may read it
     */
    @Transactional
    public synchronized KeyPair current() {
        try {
            var key = Files.exists(file) ? read() : make();
            publish(key);
            return key;
        } catch (IOException | GeneralSecurityException unusable) {
            throw new IllegalStateException(
                    "The key that seals dossiers, " + file.toAbsolutePath() + ", cannot be used.", unusable);
        }
    }

    private void publish(KeyPair key) {
        jdbc.sql("""
                        INSERT INTO dossier_key (fingerprint, public_key, since)
                        SELECT :fingerprint, :publicKey, CAST(:now AS TIMESTAMP WITH TIME ZONE)
                        WHERE NOT EXISTS (SELECT 1 FROM dossier_key WHERE fingerprint = :fingerprint)
                        """)
                .param("fingerprint", SealKey.fingerprint(key.getPublic()))
                .param("publicKey", SealKey.asText(key.getPublic()))
                .param(
                        "now",
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                                .truncatedTo(ChronoUnit.MICROS))
                .update();
    }

    private KeyPair make() throws IOException, GeneralSecurityException {
        var key = KeyPairGenerator.getInstance(SealKey.ALGORITHM).generateKeyPair();
        var encoder = Base64.getEncoder();
        var text = encoder.encodeToString(key.getPrivate().getEncoded()) + "\n"
                + encoder.encodeToString(key.getPublic().getEncoded()) + "\n";
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.createFile(file, ownerOnly());
        } catch (FileAlreadyExistsException anotherNodeWasFirst) {
            return read();
        }
        Files.writeString(file, text);
        return key;
    }

    private KeyPair read() throws IOException, GeneralSecurityException {
        requireOwnerOnly();
        var lines = Files.readAllLines(file);
        if (lines.size() != 2) {
            throw new GeneralSecurityException("the file does not hold a private and a public key");
        }
        var keys = KeyFactory.getInstance(SealKey.ALGORITHM);
        var decoder = Base64.getDecoder();
        return new KeyPair(
                keys.generatePublic(new X509EncodedKeySpec(decoder.decode(lines.get(1)))),
                keys.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(lines.get(0)))));
    }

    private void requireOwnerOnly() throws IOException {
        if (isPosix() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IOException("others than its owner may read it; chmod 600 it, or take it away to have a new key");
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
