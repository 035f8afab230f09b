package org.spinout.process.change;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML that nobody has vouched for: without document types, so that nothing in it grows or reaches out. */
final class Xml {

    private Xml() {}

    /** @throws Unreadable if it is no XML, or has a document type */
    static Element read(byte[] file) {
        try {
            return reader().parse(new ByteArrayInputStream(file)).getDocumentElement();
        } catch (SAXException | IOException broken) {
            throw new Unreadable("A model or table is not readable: " + broken.getMessage());
        }
    }

    private static DocumentBuilder reader() {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var reader = factory.newDocumentBuilder();
            reader.setErrorHandler(new Silent());
            return reader;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<Element> children(Element element) {
        var found = new ArrayList<Element>();
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                found.add(child);
            }
        }
        return found;
    }

    static List<Element> children(Element element, String name) {
        return children(element).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
    }

    /** By local name, without declarations of namespaces. */
    static Map<String, String> attributes(Element element) {
        var found = new TreeMap<String, String>();
        var all = element.getAttributes();
        for (var index = 0; index < all.getLength(); index++) {
            var one = all.item(index);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(one.getNamespaceURI())
                    && !XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(one.getNamespaceURI())) {
                found.put(one.getLocalName(), one.getNodeValue());
            }
        }
        return found;
    }

    static String attributesInWords(Element element) {
        return attributes(element).entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Its attributes, its text, and those of what it holds. */
    static String inWords(Element element) {
        var nested = children(element);
        var text = nested.isEmpty()
                ? element.getTextContent().replaceAll("\\s+", " ").trim()
                : "";
        var inside = nested.stream().map(Xml::inWords).collect(Collectors.joining(", "));
        return List.of(attributesInWords(element), text, inside).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The parser would write what is wrong to the console; whoever asked is told. */
    private static final class Silent implements ErrorHandler {

        @Override
        public void warning(SAXParseException fault) {}

        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
