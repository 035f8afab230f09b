package org.spinout.house;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Compares a model's diagram with its picture: what is drawn, where, how large, and with which words. */
final class Pictures {

    private static final Pattern PLACE = Pattern.compile("matrix\\(1 0 0 1 (-?[\\d.]+) (-?[\\d.]+)\\)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** A picture's numbers are the diagram's, rounded here and there. */
    private static final double CLOSE = 1.01;

    private static final String LABEL = "_label";

    /**
     * One thing that is drawn.
     *
     * @param numbers x, y, width and height of a shape; the points of a flow one after the other
     * @param text the words on or beside it, without any space
     */
    private record Drawn(List<Double> numbers, String text) {}

    private Pictures() {}

    /** What the picture shows otherwise than the model draws it; nothing where they agree. */
    static List<String> faults(String model, String picture) {
        var wanted = ofModel(parse(model));
        var shown = ofPicture(parse(picture));
        var faults = new ArrayList<String>();
        wanted.forEach((id, drawn) -> {
            var other = shown.get(id);
            if (other == null) {
                faults.add(id + " is not in the picture");
            } else {
                if (!areClose(drawn.numbers(), other.numbers())) {
                    faults.add(id + " is drawn elsewhere: " + other.numbers() + " and not " + drawn.numbers());
                }
                if (!drawn.text().equals(other.text())) {
                    faults.add(id + " says \"" + other.text() + "\" and not \"" + drawn.text() + "\"");
                }
            }
        });
        shown.keySet().stream()
                .filter(id -> !wanted.containsKey(id))
                .forEach(id -> faults.add(id + " is only in the picture"));
        return faults;
    }

    private static boolean areClose(List<Double> some, List<Double> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(at -> Math.abs(some.get(at) - others.get(at)) < CLOSE);
    }

    private static Map<String, Drawn> ofModel(Document model) {
        var names = new HashMap<String, String>();
        all(model.getElementsByTagNameNS("http://www.omg.org/spec/BPMN/20100524/MODEL", "*"))
                .forEach(element -> names.put(element.getAttribute("id"), textOf(element)));
        var drawn = new TreeMap<String, Drawn>();
        for (var edge : all(model.getElementsByTagNameNS("*", "BPMNEdge"))) {
            var points = new ArrayList<Double>();
            all(edge.getElementsByTagNameNS("*", "waypoint")).forEach(point -> {
                points.add(Double.valueOf(point.getAttribute("x")));
                points.add(Double.valueOf(point.getAttribute("y")));
            });
            drawn.put(
                    edge.getAttribute("bpmnElement"),
                    new Drawn(points, names.getOrDefault(edge.getAttribute("bpmnElement"), "")));
        }
        for (var shape : all(model.getElementsByTagNameNS("*", "BPMNShape"))) {
            var bounds = (Element) shape.getElementsByTagNameNS("*", "Bounds").item(0);
            var numbers = List.of("x", "y", "width", "height").stream()
                    .map(name -> Double.valueOf(bounds.getAttribute(name)))
                    .toList();
            drawn.put(
                    shape.getAttribute("bpmnElement"),
                    new Drawn(numbers, names.getOrDefault(shape.getAttribute("bpmnElement"), "")));
        }
        return drawn;
    }

    private static String textOf(Element element) {
        var text = element.getElementsByTagNameNS("*", "text").item(0);
        return squeezed(
                element.getLocalName().equals("textAnnotation") && text != null
                        ? text.getTextContent()
                        : element.getAttribute("name"));
    }

    /** A label beside a shape is drawn by itself, and belongs to it. */
    private static Map<String, Drawn> ofPicture(Document picture) {
        var texts = new HashMap<String, String>();
        var numbers = new TreeMap<String, List<Double>>();
        for (var group : all(picture.getElementsByTagName("g"))) {
            var id = group.getAttribute("data-element-id");
            if (!id.isEmpty()) {
                var of = id.endsWith(LABEL) ? id.substring(0, id.length() - LABEL.length()) : id;
                texts.merge(of, wordsIn(group), String::concat);
                if (of.equals(id)) {
                    numbers.put(
                            id, group.getAttribute("class").contains("djs-connection") ? points(group) : box(group));
                }
            }
        }
        return numbers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Drawn(entry.getValue(), texts.getOrDefault(entry.getKey(), "")),
                        (first, second) -> first,
                        TreeMap::new));
    }

    private static String wordsIn(Element group) {
        return squeezed(all(group.getElementsByTagName("tspan")).stream()
                .map(Element::getTextContent)
                .collect(Collectors.joining()));
    }

    private static List<Double> points(Element connection) {
        return all(connection.getElementsByTagName("path")).stream()
                .filter(path -> path.getAttribute("class").contains("djs-hit"))
                .map(path -> NUMBER.matcher(path.getAttribute("d"))
                        .results()
                        .map(found -> Double.valueOf(found.group()))
                        .toList())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Double> box(Element shape) {
        var numbers = new ArrayList<Double>();
        var place = PLACE.matcher(shape.getAttribute("transform"));
        if (place.matches()) {
            numbers.add(Double.valueOf(place.group(1)));
            numbers.add(Double.valueOf(place.group(2)));
        }
        all(shape.getElementsByTagName("rect")).stream()
                .filter(rect -> rect.getAttribute("class").contains("djs-hit"))
                .findFirst()
                .ifPresent(rect -> {
                    numbers.add(Double.valueOf(rect.getAttribute("width")));
                    numbers.add(Double.valueOf(rect.getAttribute("height")));
                });
        return numbers;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<Element> all(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(at -> (Element) nodes.item(at))
                .toList();
    }

    private static Document parse(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
