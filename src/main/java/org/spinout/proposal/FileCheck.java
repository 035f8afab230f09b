package org.spinout.proposal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import org.apache.tika.Tika;
import org.spinout.shared.Refusal;

/** Looks at a file before it enters a case file: its size, its name, its title, and whether it is what it says it is. */
final class FileCheck {

    static final int LONGEST_NAME = 150;
    static final int LONGEST_TITLE = 200;
    private static final int MEGABYTE = 1024 * 1024;

    private final int maxMegabytes;
    private final Tika tika = new Tika();

    FileCheck(int maxMegabytes) {
        this.maxMegabytes = maxMegabytes;
    }

    /** What a file turned out to be, with name and title as they are kept. */
    record Checked(FileType type, String name, String title) {}

    /** @throws Refusal when the file cannot be taken, saying which field and why */
    Checked of(NewDocument document) {
        var title = line("title", "title", document.title(), LONGEST_TITLE);
        var name = name(document.fileName());
        if (document.bytes().length == 0) {
            throw new Refusal("file", "empty", "\"" + name + "\" is empty (0 bytes), so it was not added.");
        }
        if (document.bytes().length > (long) maxMegabytes * MEGABYTE) {
            throw new TooLarge(maxMegabytes);
        }
        return new Checked(type(name, document.bytes()), name, title);
    }

    private FileType type(String name, byte[] content) {
        var type = FileType.ofExtension(name.substring(name.lastIndexOf('.') + 1))
                .orElseThrow(() -> new Refusal(
                        "file",
                        "type",
                        "\"" + name + "\" is of a kind that is not taken. What is taken: " + FileType.TAKEN + "."));
        if (!type.agreesWith(tika.detect(content), content)) {
            throw new Refusal(
                    "file",
                    "content",
                    "\"" + name + "\" is named as " + type.meaning() + ", but its content is not. Save it again as "
                            + type.meaning() + ", or give it the right name.");
        }
        if (type.carriesMacros(content)) {
            throw new Refusal(
                    "file",
                    "macros",
                    "\"" + name + "\" holds macros, which are programs. Save it without macros and add it again.");
        }
        return type;
    }

    private static String name(String given) {
        if (given.contains("/") || given.contains("\\")) {
            throw new Refusal(
                    "file", "path", "The name of a file cannot hold a path (/ or \\). Rename it and try again.");
        }
        var name = line("file", "file's name", given, LONGEST_NAME);
        if (name.lastIndexOf('.') < 1) {
            throw new Refusal(
                    "file", "name", "\"" + name + "\" has no ending such as .pdf that says what it is. Rename it.");
        }
        return name;
    }

    /** One visible line: what hides or turns letters around could make one name look like another. */
    private static String line(String field, String words, String given, int longest) {
        var line = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        if (line.isEmpty()) {
            throw new Refusal(field, "required", "The " + words + " cannot be empty.");
        }
        if (line.codePoints().anyMatch(FileCheck::isInvisible)) {
            throw new Refusal(
                    field, "characters", "The " + words + " holds a character that cannot be seen. Write it anew.");
        }
        if (line.length() > longest) {
            throw new Refusal(
                    field,
                    "maxLength",
                    "The " + words + " has " + line.length() + " characters; at most " + longest
                            + " are kept. Shorten it.");
        }
        return line;
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
