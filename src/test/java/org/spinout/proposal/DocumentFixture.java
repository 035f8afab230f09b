package org.spinout.proposal;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, good and bad. */
public final class DocumentFixture {

    public static final byte[] PDF = "%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n%%EOF\n".getBytes(UTF_8);
    public static final byte[] PROGRAM = Arrays.copyOf("MZ\u0090\u0000\u0003".getBytes(UTF_8), 4096);
    private static final int TOO_MANY = 25 * 1024 * 1024 + 1;

    private DocumentFixture() {}

    /** A file that is not taken, and the rule that says so. */
    record Refused(String rule, NewDocument document) {}

    static NewDocument document(String key, String fileName, byte[] bytes) {
        return document(key, "Five-year plan", fileName, bytes);
    }

    private static NewDocument document(String key, String title, String fileName, byte[] bytes) {
        return new NewDocument(
                key, DocumentKind.FINANCE, title, fileName, bytes, Confidentiality.CONFIDENTIAL, "proposer");
    }

    static Stream<Refused> refused() {
        return Stream.of(
                file("empty", "plan.pdf", new byte[0]),
                file("maxSize", "plan.pdf", Arrays.copyOf(PDF, TOO_MANY)),
                file("content", "plan.pdf", PROGRAM),
                file("content", "plan.txt", PROGRAM),
                file("content", "plan.txt", "#!/bin/sh\nrm -r /\n".getBytes(UTF_8)),
                file("content", "plan.csv", "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(UTF_8)),
                file("content", "plan.docx", zip("anything.txt")),
                file("content", "plan.docx", contentOf("plan.xlsx")),
                file("content", "plan.pdf", contentOf("plan.png")),
                file("content", "plan.odt", contentOf("plan.ods")),
                file("content", "plan.doc", contentOf("plan.xls")),
                file("macros", "plan.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")),
                file("macros", "plan.doc", ole("WordDocument", "_VBA_PROJECT")),
                file("type", "plan.exe", PROGRAM),
                file("type", "plan.html", "<html></html>".getBytes(UTF_8)),
                file("type", "plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8)),
                file("type", "plan.pdf.exe", PROGRAM),
                file("path", "../plan.pdf", PDF),
                file("path", "C:\\plans\\plan.pdf", PDF),
                file("path", "/etc/plan.pdf", PDF),
                file("characters", "plan\u0000.pdf", PDF),
                file("characters", "plan\r\nSet-Cookie: x.pdf", PDF),
                file("characters", "plan\u202Efdp.pdf", PDF),
                file("name", "plan", PDF),
                file("name", ".pdf", PDF),
                file("required", "  ", PDF),
                file("maxLength", "p".repeat(FileCheck.LONGEST_NAME) + ".pdf", PDF),
                new Refused("required", document("SP-2026-0001", " ", "plan.pdf", PDF)),
                new Refused("characters", document("SP-2026-0001", "Plan\u0007", "plan.pdf", PDF)),
                new Refused(
                        "maxLength",
                        document("SP-2026-0001", "p".repeat(FileCheck.LONGEST_TITLE + 1), "plan.pdf", PDF)));
    }

    private static Refused file(String rule, String name, byte[] bytes) {
        return new Refused(rule, document("SP-2026-0001", name, bytes));
    }

    static byte[] docx() {
        return contentOf("plan.docx");
    }

    static byte[] contentOf(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        return switch (extension) {
            case "pdf" -> PDF;
            case "docx" -> zip("[Content_Types].xml", "word/document.xml");
            case "xlsx" -> zip("[Content_Types].xml", "xl/workbook.xml");
            case "pptx" -> zip("[Content_Types].xml", "ppt/presentation.xml");
            case "doc" -> ole("WordDocument");
            case "xls" -> ole("Workbook");
            case "ppt" -> ole("PowerPoint Document");
            case "odt" -> odf("application/vnd.oasis.opendocument.text");
            case "ods" -> odf("application/vnd.oasis.opendocument.spreadsheet");
            case "odp" -> odf("application/vnd.oasis.opendocument.presentation");
            case "png" -> hex("89504e470d0a1a0a0000000d49484452");
            case "jpg" -> hex("ffd8ffe000104a46494600010100");
            case "gif" -> "GIF89a......".getBytes(UTF_8);
            case "tiff" -> hex("49492a0008000000");
            case "webp" -> "RIFF1234WEBPVP8 ........".getBytes(UTF_8);
            case "txt" -> "We are school nurses and we want more time with families.\n".getBytes(UTF_8);
            case "csv" -> "year,income\n2026,\"£1,250,000\"\n".getBytes(UTF_8);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static byte[] hex(String bytes) {
        return Arrays.copyOf(HexFormat.of().parseHex(bytes), 200);
    }

    /** As Office before 2007 wrote: a signature, then streams with their names in UTF-16. */
    private static byte[] ole(String... streams) {
        var bytes = Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 4096);
        var at = 1024;
        for (var stream : streams) {
            var name = stream.getBytes(UTF_16LE);
            System.arraycopy(name, 0, bytes, at, name.length);
            at += 128;
        }
        return bytes;
    }

    private static byte[] zip(String... entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("<x/>".getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The first entry is stored as it is and says what the file is. */
    private static byte[] odf(String mediaType) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var content = mediaType.getBytes(UTF_8);
            var crc = new CRC32();
            crc.update(content);
            var entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("<x/>".getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
