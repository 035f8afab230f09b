package org.spinout.process.guard.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a file of XML that stands alone, within bounds: no document type, no inclusion, no nesting beyond reason. */
final class Xml extends DefaultHandler {

    /** The deepest of the packaged models has a tenth of this. */
    private static final int DEEPEST = 120;

    private static final int MOST_ELEMENTS = 20_000;
    private static final String DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String INCLUSIONS = "http://www.w3.org/2001/XInclude";

    private final Deque<Element> open = new ArrayDeque<>();
    private @Nullable Element root;
    private @Nullable Locator locator;
    private int elements;

    private Xml() {}

    /** Why a file was not read to its end: a breach of a rule, and where. */
    static final class Refused extends SAXException {

        private static final long serialVersionUID = 1L;

        final String rule;
        final int line;
        final int column;

        Refused(String rule, String words, int line, int column) {
            super(words);
            this.rule = rule;
            this.line = line;
            this.column = column;
        }
    }

    /** The outermost element. */
    static Element read(byte[] content) throws Refused {
        var reader = new Xml();
        try {
            var factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(DOCTYPE, true);
            factory.newSAXParser().parse(new InputSource(new ByteArrayInputStream(content)), reader);
        } catch (Refused refused) {
            throw refused;
        } catch (SAXParseException broken) {
            throw reader.refused(broken);
        } catch (SAXException | IOException | ParserConfigurationException unreadable) {
            throw new Refused("file-readable", "cannot be read as XML", 0, 0);
        }
        if (reader.root == null) {
            throw new Refused("file-readable", "has nothing in it", 0, 0);
        }
        return reader.root;
    }

    private Refused refused(SAXParseException broken) {
        var isDocumentType = String.valueOf(broken.getMessage()).contains("DOCTYPE");
        return new Refused(
                isDocumentType ? "file-safe" : "file-readable",
                isDocumentType
                        ? "brings a document type (DOCTYPE)"
                        : "is broken at line " + broken.getLineNumber() + ": it cannot be read as XML from there on",
                broken.getLineNumber(),
                broken.getColumnNumber());
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public InputSource resolveEntity(@Nullable String publicId, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (INCLUSIONS.equals(uri)) {
            throw refusal("includes another file (XInclude)");
        }
        if (open.size() >= DEEPEST) {
            throw refusal("nests its elements more than " + DEEPEST + " deep");
        }
        elements++;
        if (elements > MOST_ELEMENTS) {
            throw refusal("has more than " + MOST_ELEMENTS + " elements");
        }
        var element = new Element(uri, localName, qName, attributes, locator);
        if (open.isEmpty()) {
            root = element;
        } else {
            open.peek().add(element);
        }
        open.push(element);
    }

    private Refused refusal(String words) {
        var at = locator;
        return new Refused(
                "file-safe", words, at == null ? 0 : at.getLineNumber(), at == null ? 0 : at.getColumnNumber());
    }

    @Override
    public void characters(char[] text, int start, int length) {
        var around = open.peek();
        if (around != null) {
            around.appendText(new String(text, start, length));
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        open.pop();
    }
}
