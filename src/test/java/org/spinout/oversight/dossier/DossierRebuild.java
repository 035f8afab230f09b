package org.spinout.oversight.dossier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Archives as a forger without the key would make them. */
final class DossierRebuild {

    private DossierRebuild() {}

    /** The manifest, the seal and the signature of a dossier. */
    static Map<String, byte[]> seal(byte[] dossier) {
        try {
            var archive = ArchiveReader.read(new ByteArrayInputStream(dossier));
            var seal = new LinkedHashMap<String, byte[]>();
            for (var path : new String[] {Manifest.PATH, Dossiers.SEAL, Dossiers.SIGNATURE}) {
                seal.put(path, archive.content(path));
            }
            return seal;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Other entries under a seal that was made for something else. */
    static byte[] with(Map<String, byte[]> entries, Map<String, byte[]> seal) {
        try {
            var out = new ByteArrayOutputStream();
            var archive = new ArchiveWriter(out);
            for (var entry : entries.entrySet()) {
                archive.add(entry.getKey(), entry.getValue());
            }
            for (var entry : seal.entrySet()) {
                archive.add(entry.getKey(), entry.getValue());
            }
            archive.finish();
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** An archive with one entry under a name that Spinout never gives. */
    static byte[] named(String path) {
        var entry = new ArchiveEntry(path, 0, 0, 0);
        var out = new ByteArrayOutputStream();
        out.writeBytes(entry.localHeader());
        out.writeBytes(entry.centralHeader());
        out.writeBytes(ArchiveEntry.end(1, entry.centralHeader().length, entry.localHeader().length));
        return out.toByteArray();
    }
}
