package org.spinout.process.guide;

import java.util.List;
import java.util.stream.Collectors;
import org.spinout.process.guide.Guide.Fact;
import org.spinout.process.guide.Guide.Line;
import org.spinout.process.guide.Guide.Part;
import org.spinout.process.guide.Guide.Piece;
import org.spinout.process.guide.Guide.Step;

/** Sets a guide as a file that is read beside the source, with links between the files of one folder. */
final class GuideMarkdown {

    private final StringBuilder text = new StringBuilder();

    private GuideMarkdown() {}

    /** @param picture the address of the model's picture, seen from the file */
    static String of(Guide guide, String picture) {
        var file = new GuideMarkdown();
        file.text.append("# ").append(plain(guide.title())).append("\n\n");
        if (!guide.about().isEmpty()) {
            file.text.append(plain(guide.about())).append("\n\n");
        }
        file.text
                .append("![The picture of it; the words below say the same](")
                .append(picture)
                .append(")\n\n");
        file.facts(guide.facts());
        guide.parts().forEach(file::part);
        return file.text.toString().stripTrailing() + "\n";
    }

    private void part(Part part) {
        text.append("\n## ").append(plain(part.title())).append("\n\n");
        if (!part.about().isBlank()) {
            text.append(plain(part.about().strip())).append("\n\n");
        }
        facts(part.facts());
        part.steps().forEach(this::step);
    }

    private void step(Step step) {
        text.append("\n### ")
                .append(step.number())
                .append(". ")
                .append(plain(step.title()))
                .append("\n\n");
        if (!step.about().isEmpty()) {
            text.append(plain(step.about())).append("\n\n");
        }
        facts(step.facts());
    }

    private void facts(List<Fact> facts) {
        for (var fact : facts) {
            text.append("- **").append(plain(fact.term())).append(":**");
            if (fact.lines().size() == 1) {
                text.append(' ').append(line(fact.lines().get(0))).append('\n');
            } else {
                text.append('\n');
                fact.lines()
                        .forEach(line -> text.append("  - ").append(line(line)).append('\n'));
            }
        }
    }

    private static String line(Line line) {
        return line.pieces().stream().map(GuideMarkdown::piece).collect(Collectors.joining());
    }

    private static String piece(Piece piece) {
        var to = piece.to();
        return to == null || to.startsWith("step:")
                ? plain(piece.text())
                : "[" + plain(piece.text()) + "](" + to.substring(to.indexOf(':') + 1) + ".md)";
    }

    /** Text in which nothing is read as a mark. */
    static String plain(String text) {
        return text.replaceAll("([\\\\*_\\[\\]<>`|])", "\\\\$1");
    }
}
