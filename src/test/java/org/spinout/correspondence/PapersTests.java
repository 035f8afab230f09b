package org.spinout.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spinout.PdfReading;

class PapersTests {

    private final Papers papers = new Papers();

    public record Fact(String name, String value) {}

    @Test
    void setsALetterThatAScreenReaderCanRead() throws IOException {
        var pdf = PdfReading.of(
                papers.render("offer-letter", offer("Pay for the \"play worker\" <b>first</b> & well – £")));

        assertThat(pdf.isTagged()).isTrue();
        assertThat(pdf.language()).isEqualTo("en-GB");
        assertThat(pdf.title()).isEqualTo("Offer of a development grant");
        assertThat(pdf.showsTitle()).isTrue();
        assertThat(pdf.bookmarks()).containsExactly("The offer", "Conditions", "The reasons", "How to answer");
        assertThat(pdf.tags()).contains("H1", "H2", "P", "Table", "TR", "TH", "TD");
        assertThat(pdf.fontsWithin()).isTrue();
        assertThat(pdf.text())
                .contains("Pay for the \"play worker\" <b>first</b> & well – £")
                .contains("£20,000.00");
        assertThat(pdf.declaresUniversalAccess()).isTrue();
    }

    @Test
    void leavesOutWhatNoPageCanShow() throws IOException {
        var pdf = PdfReading.of(papers.render("offer-letter", offer("One\u0000two\u0008three")));

        assertThat(pdf.text()).contains("Onetwothree");
    }

    @Test
    void setsEveryPageOfALongPaper() throws IOException {
        var long_ = "We shall visit every family in the evening, and on Saturdays too. ".repeat(200);
        var bytes = papers.render("offer-letter", offer(long_));
        var pdf = PdfReading.of(bytes);

        assertThat(pdf.pages()).isGreaterThan(2);
        assertThat(pdf.text()).contains("Page 2 of " + pdf.pages());
        Files.createDirectories(Path.of("target", "papers"));
        Files.write(Path.of("target", "papers", "offer.pdf"), bytes);
    }

    private static Map<String, Object> offer(String conditions) {
        return Map.of(
                "title", "Offer of a development grant",
                "body", "Thameside Primary Care Trust",
                "day", "1 March 2027",
                "service", "School nursing",
                "number", "SP-2027-0001",
                "facts", List.of(new Fact("Offered", "£20,000.00")),
                "conditions", List.of(conditions),
                "reasons", List.of("A clear need."),
                "next", List.of("Answer in Tasklist by 1 April 2027."));
    }
}
