package org.spinout.oversight.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Days;
import org.spinout.shared.Money;

/** The dossier as people read it: one page that needs no network, no script and no other program. */
final class IndexPage {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    private static final String STYLE = """
            body{font:1.1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:70rem;padding:1rem;color:#0b0c0c;background:#fff}
            a{color:#1d70b8}a:focus{outline:3px solid #fd0;background:#fd0;color:#0b0c0c}
            h1,h2,h3{line-height:1.2}h2{border-top:2px solid #1d70b8;padding-top:1rem;margin-top:2.5rem}
            table{border-collapse:collapse;width:100%;font-size:.95rem}caption{text-align:left;font-weight:700;padding:.5rem 0}
            th,td{border:1px solid #b1b4b6;padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
            .scroll{overflow-x:auto}dt{font-weight:700}dd{margin:0 0 .6rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
            code{overflow-wrap:anywhere;font-size:.85rem}.warning{border:4px solid #d4351c;padding:1rem}
            """;

    private static final Map<String, String> SECTIONS = sections();

    private final Content content;
    private final Html page = new Html();

    private IndexPage(Content content) {
        this.content = content;
    }

    static byte[] of(Content content) {
        var index = new IndexPage(content);
        index.head();
        index.retention();
        index.records();
        index.forms();
        index.files();
        SECTIONS.forEach(index::tables);
        index.models();
        index.page.raw("</main>\n</body>\n</html>\n");
        return index.page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void head() {
        var proposal = content.proposal();
        var title = "Dossier of " + proposal.number() + ": " + proposal.serviceName();
        page.raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", title)
                .raw("<style>" + STYLE + "</style>\n</head>\n<body>\n<header>\n")
                .element("h1", title)
                .raw("<nav aria-label=\"Contents\"><ul>\n<li><a href=\"#missing\">What is not here</a></li>\n")
                .raw("<li><a href=\"#retention\">How long the records are kept</a></li>\n")
                .raw("<li><a href=\"#records\">Decisions</a></li>\n<li><a href=\"#forms\">Forms as answered</a></li>\n")
                .raw("<li><a href=\"#files\">Files</a></li>\n");
        SECTIONS.forEach((id, name) ->
                page.raw("<li><a href=\"#" + id + "\">").text(name).raw("</a></li>\n"));
        page.raw("<li><a href=\"#models\">Models</a></li>\n</ul></nav>\n</header>\n<main>\n<dl>\n")
                .pair("Case", proposal.number())
                .pair("Service", proposal.serviceName())
                .pair("Host", content.host())
                .pair("Scheme", words(proposal.scheme()))
                .pair("State", words(proposal.state().name()))
                .pair("Begun", moment(proposal.openedAt().toString()))
                .pair("Edition", content.edition() == Edition.FULL ? "Full" : "Public")
                .raw("</dl>\n")
                .element(
                        "p",
                        "Everything on this page is also in the JSON files beside it. Nothing here can be changed"
                                + " without the seal breaking: java -jar spinout.jar verify-dossier, with the name of"
                                + " the archive, says whether it holds, without any network.");
        findings();
        missing();
    }

    private void findings() {
        if (!content.findings().isEmpty()) {
            page.raw("<section class=\"warning\" aria-labelledby=\"findings\">\n")
                    .element("h2 id=\"findings\"", "What Spinout found wrong when it made this dossier")
                    .raw("<ul>\n");
            content.findings().forEach(finding -> page.element("li", finding));
            page.raw("</ul>\n</section>\n");
        }
    }

    private void missing() {
        heading("missing", "What is not here, and why");
        if (content.leftOut().isEmpty()) {
            page.element("p", "Nothing was left out.");
            return;
        }
        startTable("What was left out", List.of("What", "Why", "Decided by"));
        for (var left : content.leftOut()) {
            var by = left.decidedBy();
            row(List.of(left.what(), left.why(), by == null ? "Who may read the case" : by));
        }
        page.raw("</tbody></table></div>\n");
    }

    private void retention() {
        heading("retention", "How long the records are kept");
        if (content.retention().isEmpty()) {
            page.element("p", "The case has not ended, so nothing of it can be disposed of.");
            return;
        }
        startTable(
                "Classes of records",
                List.of("Records", "May be disposed of from", "Years", "Counted from", "Source", "Status"));
        for (var date : content.retention()) {
            row(List.of(
                    date.recordClass().words(),
                    Days.inWords(date.due()),
                    Integer.toString(date.years()),
                    date.from() + ", " + Days.inWords(date.since()),
                    date.source(),
                    date.status()));
        }
        page.raw("</tbody></table></div>\n");
    }

    private void records() {
        heading("records", "Decisions");
        for (var kept : content.records()) {
            page.raw("<article>\n")
                    .element(
                            "h3",
                            "Record " + kept.number() + ": " + Objects.requireNonNullElse(kept.gate(), "disposed of"))
                    .raw("<dl>\n");
            pair("Outcome", Sheet.words(kept.outcome()));
            pair("Reason", Sheet.words(kept.reasonCode()));
            pair("Reasons", kept.reasons());
            pair("Decided by", kept.person() == null ? null : content.nameOf(kept.person()));
            pair("In the role", Sheet.words(kept.role()));
            pair("For", body(kept.bodyId()));
            pair("On", moment(kept.at()));
            pair("Stood aside", people(kept.recused()));
            pair("Resting on", kept.evidence().isEmpty() ? null : String.join("\n", kept.evidence()));
            pair("Not complete", kept.because());
            page.raw("<dt>Seal of this record</dt><dd><code>" + kept.hash() + "</code></dd>\n</dl>\n</article>\n");
        }
    }

    private void forms() {
        heading("forms", "Forms as answered");
        for (var form : content.forms()) {
            var task = form.task();
            page.raw("<article>\n")
                    .element(
                            "h3",
                            (task == null ? Sheet.heading(form.form().replace('-', '_')) : task) + ", version "
                                    + form.version())
                    .element("p", "Sent by " + content.nameOf(form.person()) + " on " + moment(form.at()) + ".")
                    .raw("<dl>\n");
            form.answers().forEach(line -> page.pair(line.question(), line.answer()));
            page.raw("</dl>\n");
            if (form.answers().isEmpty()) {
                page.element("p", "The answers are not shown here; see \"What is not here\".");
            }
            page.raw("</article>\n");
        }
    }

    private void files() {
        heading("files", "Files");
        startTable("Files of the case", List.of("File", "Kind", "Added by", "Added", "SHA-256"));
        for (var file : content.files()) {
            page.raw("<tr><td>");
            if (file.path() == null) {
                page.text(file.title() + ", version " + file.version() + " (" + file.status() + ")");
            } else {
                page.raw("<a href=\"" + file.path() + "\">")
                        .text(file.title() + ", version " + file.version())
                        .raw("</a>");
            }
            page.raw("</td>");
            cells(List.of(file.kind(), content.nameOf(file.addedBy()), moment(file.addedAt()), file.sha256()));
            page.raw("</tr>\n");
        }
        page.raw("</tbody></table></div>\n");
    }

    private void tables(String section, String name) {
        heading(section, name);
        content.tables().forEach((sheet, table) -> {
            if (sheet.section().equals(section)) {
                var columns = table.columns().stream()
                        .filter(column -> !column.equals("case_number"))
                        .toList();
                startTable(sheet.title(), columns.stream().map(Sheet::heading).toList());
                for (var line : table.rows()) {
                    row(columns.stream()
                            .map(column -> shown(column, line.get(column)))
                            .toList());
                }
                page.raw("</tbody></table></div>\n");
            }
        });
    }

    private void models() {
        heading("models", "Models");
        page.element("p", "The models and rules the case was on, in the versions it was on.")
                .raw("<ul>\n");
        content.models()
                .forEach(path ->
                        page.raw("<li><a href=\"" + path + "\">").text(path).raw("</a></li>\n"));
        page.raw("</ul>\n");
    }

    private void heading(String id, String name) {
        page.element("h2 id=\"" + id + "\"", name);
    }

    private void startTable(String caption, List<String> headings) {
        page.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .text(caption)
                .raw("\"><table>")
                .element("caption", caption)
                .raw("<thead><tr>");
        headings.forEach(one -> page.element("th scope=\"col\"", one));
        page.raw("</tr></thead>\n<tbody>\n");
    }

    private void row(List<String> cells) {
        page.raw("<tr>");
        cells(cells);
        page.raw("</tr>\n");
    }

    private void cells(List<String> cells) {
        cells.forEach(cell -> page.raw("<td>").text(cell).raw("</td>"));
    }

    private void pair(String term, @Nullable String words) {
        if (words != null && !words.isEmpty()) {
            page.pair(term, words);
        }
    }

    private String shown(String column, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean yes) {
            return yes ? "Yes" : "No";
        }
        return switch (ColumnKind.of(column)) {
            case PERSON -> content.nameOf(value.toString());
            case MONEY -> value instanceof Long pence ? new Money(pence).toString() : value.toString();
            case BODY -> Objects.requireNonNullElse(body(value.toString()), "");
            case WORDS -> value.toString();
            case PLAIN -> plain(value.toString());
        };
    }

    /** Columns named alike hold moments and times of day; only a moment has words of its own. */
    private static String plain(String value) {
        return MOMENT.matcher(value).matches() ? moment(value) : value;
    }

    private @Nullable String body(@Nullable String id) {
        return id == null ? null : content.bodies().getOrDefault(id, id);
    }

    private @Nullable String people(List<String> users) {
        return users.isEmpty()
                ? null
                : String.join(", ", users.stream().map(content::nameOf).toList());
    }

    /** {@code RIGHT_TO_REQUEST} becomes {@code Right to request}. */
    private static String words(String code) {
        return code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String moment(String iso) {
        return Days.momentInWords(Instant.parse(iso));
    }

    private static Map<String, String> sections() {
        var sections = new java.util.LinkedHashMap<String, String>();
        sections.put("case", "The case");
        sections.put("board", "Boards: votes and declarations");
        sections.put("money", "Money");
        sections.put("transfer", "Transfer and contract");
        sections.put("enterprise", "The enterprise");
        sections.put("correspondence", "Correspondence");
        sections.put("path", "The way through the models");
        return sections;
    }
}
