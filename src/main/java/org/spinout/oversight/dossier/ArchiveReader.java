package org.spinout.oversight.dossier;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Reads an archive from its first byte to its last and takes nothing that Spinout would not have written: nothing
 * compressed, so that nothing can blow up; no name that leads out of a folder; nothing before, between or behind the
 * entries. Nothing is unpacked to disk.
 */
final class ArchiveReader {

    private static final int AT_ONCE = 64 * 1024;

    private final Map<String, String> hashes = new LinkedHashMap<>();
    private final Map<String, byte[]> texts = new LinkedHashMap<>();
    private final List<String> findings = new ArrayList<>();
    private final List<ArchiveEntry> entries = new ArrayList<>();
    private long offset;

    private ArchiveReader() {}

    static ArchiveReader read(InputStream file) throws IOException {
        var reader = new ArchiveReader();
        try {
            reader.readAll(new DataInputStream(file));
        } catch (EOFException end) {
            reader.findings.add("The file ends at byte " + reader.offset + ", before the archive does: it was cut off"
                    + reader.afterLast() + ".");
        } catch (NoSuchEntry broken) {
            reader.findings.add(broken.finding);
        }
        return reader;
    }

    /** The hash of every entry, in their order. */
    Map<String, String> hashes() {
        return hashes;
    }

    /** What is wrong with the archive itself, each as a sentence. */
    List<String> findings() {
        return findings;
    }

    /** An entry other than a file or a model; nothing where there is none. */
    byte[] content(String path) {
        return texts.getOrDefault(path, new byte[0]);
    }

    private void readAll(DataInputStream in) throws IOException, NoSuchEntry {
        while (true) {
            var start = bytes(in, 4);
            if (asInt(start, 0) != ArchiveEntry.LOCAL_HEADER) {
                readDirectory(in, start);
                return;
            }
            readEntry(in);
        }
    }

    private void readEntry(DataInputStream in) throws IOException, NoSuchEntry {
        var at = offset - 4;
        var header = bytes(in, ArchiveEntry.LOCAL_HEADER_SIZE - 4);
        var length = asShort(header, 22);
        var name = new String(bytes(in, length), StandardCharsets.ISO_8859_1);
        if (!ArchiveEntry.isPath(name)) {
            throw new NoSuchEntry("An entry at byte " + at + " has a name that no dossier uses (\"" + printable(name)
                    + "\"); what follows was not read.");
        }
        var size = asInt(header, 14) & 0xFFFF_FFFFL;
        var entry = new ArchiveEntry(name, size, asInt(header, 10) & 0xFFFF_FFFFL, at);
        var written = entry.localHeader();
        if (!Arrays.equals(written, 4, ArchiveEntry.LOCAL_HEADER_SIZE, header, 0, header.length)) {
            throw new NoSuchEntry("The entry " + name + " at byte " + at
                    + " is not stored as a dossier stores it (it is compressed, dated or marked); what follows was not"
                    + " read.");
        }
        if (hashes.containsKey(name)) {
            findings.add("The entry " + name + " is there more than once.");
        }
        entries.add(entry);
        readContent(in, entry);
    }

    private void readContent(DataInputStream in, ArchiveEntry entry) throws IOException {
        var digest = Sha256.begin();
        var crc = new CRC32();
        var kept = new ByteArrayOutputStream();
        var keep = !entry.path().startsWith("files/") && !entry.path().startsWith("models/");
        for (var left = entry.size(); left > 0; ) {
            var part = bytes(in, (int) Math.min(left, AT_ONCE));
            digest.update(part);
            crc.update(part);
            if (keep) {
                kept.write(part);
            }
            left -= part.length;
        }
        if (crc.getValue() != entry.crc()) {
            findings.add("The check sum of the entry " + entry.path() + " is not that of its content.");
        }
        hashes.putIfAbsent(entry.path(), Sha256.hex(digest.digest()));
        texts.putIfAbsent(entry.path(), kept.toByteArray());
    }

    private void readDirectory(DataInputStream in, byte[] start) throws IOException, NoSuchEntry {
        var directory = new ByteArrayOutputStream();
        for (var entry : entries) {
            directory.write(entry.centralHeader());
        }
        var from = offset - start.length;
        directory.write(ArchiveEntry.end(entries.size(), directory.size(), from));
        var expected = directory.toByteArray();
        var found = Arrays.copyOf(start, expected.length);
        System.arraycopy(
                bytes(in, expected.length - start.length), 0, found, start.length, expected.length - start.length);
        var differs = Arrays.mismatch(expected, found);
        if (differs >= 0) {
            throw new NoSuchEntry("The archive's own list of entries is not that of a dossier, from byte "
                    + (from + differs) + " on" + afterLast() + ".");
        }
        if (in.read() >= 0) {
            findings.add("Something was added behind the end of the archive, at byte " + offset + ".");
        }
    }

    private byte[] bytes(DataInputStream in, int count) throws IOException {
        var bytes = new byte[count];
        in.readFully(bytes);
        offset += count;
        return bytes;
    }

    private String afterLast() {
        return entries.isEmpty()
                ? ""
                : " (after the entry " + entries.get(entries.size() - 1).path() + ")";
    }

    private static String printable(String name) {
        var shown = name.replaceAll("[^ -~]", "?");
        return shown.length() > 80 ? shown.substring(0, 80) + "…" : shown;
    }

    private static int asInt(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }

    private static int asShort(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getShort(at) & 0xFFFF;
    }

    /** What stands there is no entry of a dossier. */
    private static final class NoSuchEntry extends Exception {

        private static final long serialVersionUID = 1L;

        private final String finding;

        NoSuchEntry(String finding) {
            super(finding);
            this.finding = finding;
        }
    }
}
