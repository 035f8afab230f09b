package org.spinout;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as a reader or a screen reader finds it. */
public final class PdfReading {

    private final byte[] bytes;

    private PdfReading(byte[] bytes) {
        this.bytes = bytes;
    }

    public static PdfReading of(byte[] bytes) {
        return new PdfReading(bytes);
    }

    private interface Question<T> {
        T ask(PDDocument document) throws IOException;
    }

    private <T> T read(Question<T> question) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return question.ask(document);
        }
    }

    /**
     * With the order of lines as the page has it, and line ends as blanks: how a line breaks is no matter. A number such as
     * {@code BM-2026-143} may break after its hyphens.
     */
    public String text() throws IOException {
        return read(document -> new PDFTextStripper()
                .getText(document)
                .replaceAll("(?<=\\d-)\\s*\\R\\s*", "")
                .replaceAll("\\s+", " "));
    }

    public int pages() throws IOException {
        return read(PDDocument::getNumberOfPages);
    }

    public boolean isTagged() throws IOException {
        return read(document -> {
            var catalog = document.getDocumentCatalog();
            return catalog.getStructureTreeRoot() != null
                    && catalog.getMarkInfo() != null
                    && catalog.getMarkInfo().isMarked();
        });
    }

    public String language() throws IOException {
        return read(document ->
                Objects.requireNonNullElse(document.getDocumentCatalog().getLanguage(), ""));
    }

    public String title() throws IOException {
        return read(document ->
                Objects.requireNonNullElse(document.getDocumentInformation().getTitle(), ""));
    }

    public boolean showsTitle() throws IOException {
        return read(document -> {
            var preferences = document.getDocumentCatalog().getViewerPreferences();
            return preferences != null && preferences.displayDocTitle();
        });
    }

    /** Whether its metadata says that it is made for universal access. */
    public boolean declaresUniversalAccess() throws IOException {
        return read(document -> {
            var metadata = document.getDocumentCatalog().getMetadata();
            return metadata != null
                    && new String(metadata.toByteArray(), java.nio.charset.StandardCharsets.UTF_8).contains("pdfuaid");
        });
    }

    public List<String> bookmarks() throws IOException {
        return read(document -> {
            var names = new ArrayList<String>();
            var outline = document.getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                outline.children().forEach(child -> names.add(child.getTitle()));
            }
            return names;
        });
    }

    /** Every tag of the structure, in reading order. */
    public List<String> tags() throws IOException {
        return read(document -> {
            var tags = new ArrayList<String>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);
            return tags;
        });
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                collect(element, tags);
            }
        }
    }

    public boolean fontsWithin() throws IOException {
        return read(document -> {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    if (!page.getResources().getFont(name).isEmbedded()) {
                        return false;
                    }
                }
            }
            return true;
        });
    }

    /** A page as people see it. */
    public BufferedImage picture(int page) throws IOException {
        return read(document -> new PDFRenderer(document).renderImageWithDPI(page, 80));
    }
}
