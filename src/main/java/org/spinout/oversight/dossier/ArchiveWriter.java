package org.spinout.oversight.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes an archive as it goes, one entry after the other; nothing of it is kept but the names and the hashes. */
final class ArchiveWriter {

    /** Beyond this a ZIP file needs other headers, which a dossier does not use. */
    static final long MOST_BYTES = 0xFFFF_FFFFL;

    static final int MOST_ENTRIES = 0xFFFF;

    private final OutputStream out;
    private final List<ArchiveEntry> entries = new ArrayList<>();
    private final Map<String, String> hashes = new LinkedHashMap<>();
    private long offset;

    ArchiveWriter(OutputStream out) {
        this.out = out;
    }

    /** @throws IllegalArgumentException when the path is none, or is there already */
    void add(String path, byte[] content) throws IOException {
        if (!ArchiveEntry.isPath(path) || hashes.containsKey(path)) {
            throw new IllegalArgumentException("\"" + path + "\" cannot be an entry");
        }
        var crc = new CRC32();
        crc.update(content);
        var entry = new ArchiveEntry(path, content.length, crc.getValue(), offset);
        entries.add(entry);
        hashes.put(path, Sha256.of(content));
        write(entry.localHeader());
        write(content);
    }

    /** The hash of every entry so far, in their order. */
    Map<String, String> hashes() {
        return hashes;
    }

    void finish() throws IOException {
        var directory = offset;
        for (var entry : entries) {
            write(entry.centralHeader());
        }
        write(ArchiveEntry.end(entries.size(), offset - directory, directory));
        out.flush();
    }

    private void write(byte[] bytes) throws IOException {
        if (offset + bytes.length > MOST_BYTES || entries.size() > MOST_ENTRIES) {
            throw new IOException("A dossier holds at most 4 GB in 65,535 entries");
        }
        out.write(bytes);
        offset += bytes.length;
    }
}
