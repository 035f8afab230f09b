package org.spinout.process.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.spinout.shared.Days;

/** A cell of a decision table in words; a cell of another shape than the usual is shown as it is written. */
public final class CellText {

    private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)\\s*(.+)");
    private static final Pattern RANGE = Pattern.compile("([\\[\\](])\\s*(.+?)\\s*\\.\\.\\s*(.+?)\\s*([\\[\\])])");
    private static final Pattern NOT = Pattern.compile("not\\((.*)\\)");
    private static final Pattern DAY = Pattern.compile("date\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)");
    private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z]+)+|[a-z]+([A-Z][a-z]*)+");

    private CellText() {}

    /** Whether an input entry lets anything through. */
    public static boolean isAny(String cell) {
        return cell.isBlank() || cell.strip().equals("-");
    }

    /** {@code [5..10]} as "from 5 to 10", {@code "PCT","COUNCIL"} as "PCT or COUNCIL". */
    public static String ofInput(String cell) {
        var text = ModelText.oneLine(cell);
        var not = NOT.matcher(text);
        if (not.matches()) {
            return "not " + ofInput(not.group(1));
        }
        return Words.either(split(text).stream().map(CellText::one).toList());
    }

    private static String one(String text) {
        var range = RANGE.matcher(text);
        if (range.matches()) {
            var from = range.group(1).equals("[") ? "from " : "more than ";
            var to = range.group(4).equals("]") ? " to " : " to less than ";
            return from + value(range.group(2)) + to + value(range.group(3));
        }
        var compared = COMPARED.matcher(text);
        if (compared.matches()) {
            var value = value(compared.group(2));
            var isDay = DAY.matcher(compared.group(2)).matches();
            return switch (compared.group(1)) {
                case "<=" -> (isDay ? "until " : "at most ") + value;
                case ">=" -> (isDay ? "from " : "at least ") + value;
                case "<" -> (isDay ? "before " : "less than ") + value;
                default -> (isDay ? "after " : "more than ") + value;
            };
        }
        return value(text);
    }

    /** A single value: a text without its marks, yes or no, a day. */
    public static String value(String written) {
        var text = ModelText.oneLine(written);
        if (text.matches("\"[^\"]*\"")) {
            return ofCode(text.substring(1, text.length() - 1));
        }
        var day = DAY.matcher(text);
        if (day.matches()) {
            return Days.inWords(LocalDate.parse(day.group(1)));
        }
        return switch (text) {
            case "true" -> "yes";
            case "false" -> "no";
            case "null" -> "nothing";
            default -> text.matches("-?\\d{5,}") ? String.format(Locale.UK, "%,d", Long.parseLong(text)) : text;
        };
    }

    /** A code as words, and any other text as it is. */
    static String ofCode(String text) {
        return CODE.matcher(text).matches() ? Words.ofName(text) : text;
    }

    /** At commas that stand in no text and no bracket. */
    private static List<String> split(String text) {
        var parts = new ArrayList<String>();
        var start = 0;
        var depth = 0;
        var quoted = false;
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && "([".indexOf(sign) >= 0) {
                depth++;
            } else if (!quoted && ")]".indexOf(sign) >= 0) {
                depth--;
            } else if (!quoted && depth == 0 && sign == ',') {
                parts.add(text.substring(start, at).strip());
                start = at + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }
}
