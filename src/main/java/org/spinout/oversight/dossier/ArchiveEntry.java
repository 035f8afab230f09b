package org.spinout.oversight.dossier;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * An entry of an archive as it stands in the file: stored, undated, with a plain name. Whoever writes and whoever checks an
 * archive take its headers from here, so that there is one way only to write an entry.
 *
 * @param path in lower-case letters, digits, dots and dashes, with at most one folder
 * @param size in bytes
 * @param crc as ZIP has it
 * @param offset of its header in the file
 */
record ArchiveEntry(String path, long size, long crc, long offset) {

    static final int LOCAL_HEADER = 0x04034b50;
    static final int LOCAL_HEADER_SIZE = 30;
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 10;

    /** The first day ZIP knows, 1 January 1980: an archive is not dated. */
    private static final short NO_DAY = 0x21;

    private static final Pattern PATH = Pattern.compile("([a-z0-9-]{1,60}/)?[a-z0-9][a-z0-9.-]{0,150}");

    static boolean isPath(String path) {
        return PATH.matcher(path).matches() && !path.contains("..");
    }

    byte[] localHeader() {
        var header = buffer(LOCAL_HEADER_SIZE).putInt(LOCAL_HEADER).putShort(VERSION);
        return common(header).put(name()).array();
    }

    byte[] centralHeader() {
        var header = buffer(46).putInt(CENTRAL_HEADER).putShort(VERSION).putShort(VERSION);
        return common(header)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt((int) offset)
                .put(name())
                .array();
    }

    static byte[] end(int entries, long directorySize, long directoryOffset) {
        return ByteBuffer.allocate(22)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(END)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt((int) directorySize)
                .putInt((int) directoryOffset)
                .putShort((short) 0)
                .array();
    }

    private ByteBuffer common(ByteBuffer header) {
        return header.putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(NO_DAY)
                .putInt((int) crc)
                .putInt((int) size)
                .putInt((int) size)
                .putShort((short) path.length())
                .putShort((short) 0);
    }

    private ByteBuffer buffer(int fixed) {
        return ByteBuffer.allocate(fixed + path.length()).order(ByteOrder.LITTLE_ENDIAN);
    }

    private byte[] name() {
        return path.getBytes(StandardCharsets.US_ASCII);
    }
}
