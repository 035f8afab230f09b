package org.spinout.process.change;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The touched cases as a table for a spreadsheet. */
final class CasesFile {

    private static final String HEAD = "Case,Process,Version,Stands at,What it would meet,What becomes of it\r\n";

    private CasesFile() {}

    static String of(ChangeReport report) {
        return report.touched().stream().flatMap(CasesFile::lines).collect(Collectors.joining("", HEAD, ""));
    }

    private static Stream<String> lines(Touched touched) {
        var version = String.valueOf(touched.version());
        return touched.cases().stream()
                .map(one -> Stream.of(
                                one.number(),
                                touched.process(),
                                version,
                                touched.stands(),
                                touched.meets(),
                                touched.becomes())
                        .map(CasesFile::cell)
                        .collect(Collectors.joining(",", "", "\r\n")));
    }

    /** A cell that begins as a formula does would be one. */
    private static String cell(String text) {
        var safe = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
