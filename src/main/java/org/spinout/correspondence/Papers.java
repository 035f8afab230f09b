package org.spinout.correspondence;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Sets papers and letters: a template in {@code templates/papers} and what is to be said in it become a PDF that a screen
 * reader can read (PDF/UA): tagged, in British English, with a title, bookmarks, headings and table headers, its fonts
 * within.
 */
@Component
public class Papers {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "DejaVu Sans";
    private static final Pattern NO_CHARACTER_OF_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    public Papers() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/papers/");
        resolver.setSuffix(".html");
        // A template is well-formed XML: what is not would fail here and not in a reader's hands.
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        templates.setTemplateResolver(resolver);
    }

    /**
     * Sets a paper.
     *
     * @param template the name of a file in {@code templates/papers}, without its ending
     * @param model what the template names; text in it is shown as it is, never read as markup
     * @return a PDF
     */
    public byte[] render(String template, Map<String, Object> model) {
        var page = NO_CHARACTER_OF_XML
                .matcher(templates.process(template, new Context(Locale.UK, model)))
                .replaceAll("");
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFastMode();
        font(builder, "DejaVuSans.ttf", REGULAR, FontStyle.NORMAL);
        font(builder, "DejaVuSans-Bold.ttf", BOLD, FontStyle.NORMAL);
        font(builder, "DejaVuSans-Oblique.ttf", REGULAR, FontStyle.ITALIC);
        // A paper is made of its own text alone, and fetches nothing from anywhere.
        builder.useUriResolver((base, address) -> null);
        builder.withProducer("Spinout");
        builder.withHtmlContent(page, null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pdf.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> open(file), FAMILY, weight, style, true);
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Papers.class.getResourceAsStream(FONTS + file), file);
    }
}
