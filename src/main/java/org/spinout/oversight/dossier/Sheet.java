package org.spinout.oversight.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier tells of a case from one table of Spinout's.
 *
 * @param table the table
 * @param section under which people look for it: case, board, money, transfer, enterprise, correspondence
 * @param title in words
 * @param rows an SQL condition that picks the rows of the case {@code :case}
 * @param order the columns that give the rows one order
 * @param exemption the code under which the public edition holds it back as a whole, or empty
 */
record Sheet(String table, String section, String title, String rows, String order, String exemption) {

    /** All of them, in the order in which people read: the file {@code sheets.txt} beside this class. */
    static List<Sheet> all() {
        return lines("sheets.txt").stream().map(Sheet::of).toList();
    }

    /** The lines of a list beside this class; what begins with # is a remark. */
    static List<String> lines(String list) {
        try (var in = Sheet.class.getResourceAsStream(list)) {
            if (in == null) {
                throw new IllegalStateException("There is no list " + list);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The entry of the archive. */
    String path() {
        return "data/" + table.replace('_', '-') + ".json";
    }

    String sql() {
        return "SELECT * FROM " + table + " WHERE " + rows + " ORDER BY " + order;
    }

    /** What a column is called by people: {@code Decided by}. */
    static String heading(String column) {
        var words = column.replace("_pence", "")
                .replace("user_id", "member")
                .replace("_id", "")
                .replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A code as people read it: {@code acceptedWithModification} becomes {@code accepted with modification}. */
    static @Nullable String words(@Nullable String code) {
        return code == null ? null : code.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private static Sheet of(String line) {
        var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return new Sheet(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5));
    }
}
