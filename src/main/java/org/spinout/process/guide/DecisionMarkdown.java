package org.spinout.process.guide;

import java.util.stream.Collectors;
import org.spinout.process.guide.DecisionGuide.Row;

/** Sets a decision table as a file that is read beside the source. */
final class DecisionMarkdown {

    private DecisionMarkdown() {}

    static String of(DecisionGuide table) {
        var text = new StringBuilder("# " + GuideMarkdown.plain(table.title()) + "\n\n");
        if (!table.about().isEmpty()) {
            text.append(GuideMarkdown.plain(table.about())).append("\n\n");
        }
        text.append("- **Which rows count:** ").append(table.policy()).append('\n');
        if (!table.needs().isEmpty()) {
            text.append("- **It asks first:** ")
                    .append(table.needs().stream()
                            .map(key -> "[" + key + "](" + key + ".md)")
                            .collect(Collectors.joining(", ")))
                    .append('\n');
        }
        text.append("\n| Row | When | Then | Source | Status |\n| --- | --- | --- | --- | --- |\n");
        table.rows().forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(Row row) {
        return "| " + row.number() + " | " + GuideMarkdown.plain(row.whenInWords()) + " | "
                + GuideMarkdown.plain(String.join("; ", row.then())) + " | " + GuideMarkdown.plain(row.source()) + " | "
                + row.status() + " |\n";
    }
}
