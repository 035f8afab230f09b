package org.spinout.proposal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of file that a case file takes. Each is known by the extensions of its name, by what its first bytes tell, and
 * for packed office files by the parts they must have, and must not have: a document with macros is a program.
 */
enum FileType {
    PDF("a PDF", "application/pdf", Set.of("pdf"), Set.of("application/pdf")),
    WORD(
            "a Word document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Set.of("docx"),
            Zip.TYPES,
            ISO_8859_1,
            Set.of("[Content_Types].xml", "word/document"),
            Zip.MACROS),
    EXCEL(
            "an Excel workbook",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Set.of("xlsx"),
            Zip.TYPES,
            ISO_8859_1,
            Set.of("[Content_Types].xml", "xl/workbook"),
            Zip.MACROS),
    POWERPOINT(
            "a PowerPoint presentation",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Set.of("pptx"),
            Zip.TYPES,
            ISO_8859_1,
            Set.of("[Content_Types].xml", "ppt/presentation"),
            Zip.MACROS),
    OLD_WORD(
            "a Word document",
            "application/msword",
            Set.of("doc"),
            Ole.TYPES,
            UTF_16LE,
            Set.of("WordDocument"),
            Ole.MACROS),
    OLD_EXCEL(
            "an Excel workbook",
            "application/vnd.ms-excel",
            Set.of("xls"),
            Ole.TYPES,
            UTF_16LE,
            Set.of("Workbook"),
            Ole.MACROS),
    OLD_POWERPOINT(
            "a PowerPoint presentation",
            "application/vnd.ms-powerpoint",
            Set.of("ppt"),
            Ole.TYPES,
            UTF_16LE,
            Set.of("PowerPoint Document"),
            Ole.MACROS),
    OPEN_TEXT("an OpenDocument text", "application/vnd.oasis.opendocument.text", Set.of("odt")),
    OPEN_SHEET("an OpenDocument spreadsheet", "application/vnd.oasis.opendocument.spreadsheet", Set.of("ods")),
    OPEN_SLIDES("an OpenDocument presentation", "application/vnd.oasis.opendocument.presentation", Set.of("odp")),
    PNG("a PNG picture", "image/png", Set.of("png")),
    JPEG("a JPEG picture", "image/jpeg", Set.of("jpg", "jpeg")),
    GIF("a GIF picture", "image/gif", Set.of("gif")),
    TIFF("a TIFF picture", "image/tiff", Set.of("tif", "tiff")),
    WEBP("a WebP picture", "image/webp", Set.of("webp")),
    TEXT("a plain text", "text/plain", Set.of("txt"), Text.TYPES),
    CSV("a comma-separated table", "text/csv", Set.of("csv"), Text.TYPES);

    /** In words, for a refusal. */
    static final String TAKEN = "PDF, Word, Excel, PowerPoint, OpenDocument, pictures (PNG, JPEG, GIF, TIFF, WebP),"
            + " plain text and CSV";

    private final String meaning;
    private final String mediaType;
    private final Set<String> extensions;
    private final Set<String> found;
    private final Charset inside;
    private final Set<String> needed;
    private final Set<String> forbidden;

    FileType(String meaning, String mediaType, Set<String> extensions) {
        this(meaning, mediaType, extensions, Set.of(mediaType));
    }

    FileType(String meaning, String mediaType, Set<String> extensions, Set<String> found) {
        this(meaning, mediaType, extensions, found, ISO_8859_1, Set.of(), Set.of());
    }

    FileType(
            String meaning,
            String mediaType,
            Set<String> extensions,
            Set<String> found,
            Charset inside,
            Set<String> needed,
            Set<String> forbidden) {
        this.meaning = meaning;
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.found = found;
        this.inside = inside;
        this.needed = needed;
        this.forbidden = forbidden;
    }

    static Optional<FileType> ofExtension(String extension) {
        var small = extension.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(small))
                .findFirst();
    }

    String meaning() {
        return meaning;
    }

    String mediaType() {
        return mediaType;
    }

    /**
     * Whether the content is what the name says.
     *
     * @param detected the media type that its first bytes tell
     */
    boolean agreesWith(String detected, byte[] content) {
        return found.contains(detected) && needed.stream().allMatch(part -> contains(content, part));
    }

    boolean carriesMacros(byte[] content) {
        return forbidden.stream().anyMatch(part -> contains(content, part));
    }

    private boolean contains(byte[] content, String part) {
        var sought = part.getBytes(inside);
        for (var start = 0; start <= content.length - sought.length; start++) {
            if (content[start] == sought[0]
                    && Arrays.equals(content, start, start + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }

    /** What every file of Office since 2007 has in common: parts by name in a zip archive. */
    private static final class Zip {
        static final Set<String> TYPES = Set.of("application/zip", "application/x-tika-ooxml");
        static final Set<String> MACROS = Set.of("vbaProject.bin");
    }

    /** What every file of Office before 2007 has in common: named streams. */
    private static final class Ole {
        static final Set<String> TYPES = Set.of("application/x-tika-msoffice");
        static final Set<String> MACROS = Set.of("_VBA_PROJECT");
    }

    /** A text may begin with anything but what makes a browser or a shell run it. */
    private static final class Text {
        static final Set<String> TYPES =
                Set.copyOf(List.of("text/plain", "text/csv", "text/tab-separated-values", "message/rfc822"));
    }
}
