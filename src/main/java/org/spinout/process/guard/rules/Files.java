package org.spinout.process.guard.rules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/** The files of one deployment, each read as what its name says it is. What cannot be read is noted and left out. */
final class Files {

    private static final int LARGEST_FILE = 2 * 1024 * 1024;
    private static final int LARGEST_TOGETHER = 20 * 1024 * 1024;
    private static final int SEEN = 3000;
    private static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(60).build())
                    .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonParser.Feature.ALLOW_COMMENTS)
            .build();

    private final Map<String, Element> models = new TreeMap<>();
    private final Map<String, Element> tables = new TreeMap<>();
    private final Map<String, JsonNode> forms = new TreeMap<>();
    private final Findings findings;

    Files(Map<String, byte[]> contents, Findings findings) {
        this.findings = findings;
        var together =
                contents.values().stream().mapToLong(content -> content.length).sum();
        if (together > LARGEST_TOGETHER) {
            var first = contents.keySet().iterator().next();
            findings.add("file-size", Place.file(first), "The deployment has " + inMegabytes(together) + ".");
            return;
        }
        new TreeMap<>(contents).forEach(this::read);
    }

    /** Models by file name: the outermost element of each. */
    Map<String, Element> models() {
        return models;
    }

    Map<String, Element> tables() {
        return tables;
    }

    Map<String, JsonNode> forms() {
        return forms;
    }

    static boolean isModel(String file) {
        var name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".bpmn") || name.endsWith(".bpmn20.xml");
    }

    static boolean isTable(String file) {
        var name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".dmn") || name.endsWith(".dmn11.xml");
    }

    static boolean isForm(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".form");
    }

    private void read(String file, byte[] content) {
        var place = Place.file(file);
        if (content.length > LARGEST_FILE) {
            findings.add("file-size", place, place.words() + " has " + inMegabytes(content.length) + ".");
        } else if (!isModel(file) && !isTable(file) && !isForm(file)) {
            findings.add("file-kind", place, place.words() + " is neither a model nor a decision table nor a form.");
        } else {
            var unreadable = unreadable(content, !isForm(file));
            var other = ofAnotherKind(file, content);
            if (other != null) {
                findings.add("file-fits-ending", place, place.words() + " holds " + other + ".");
            } else if (isZip(content)) {
                findings.add(
                        "file-kind", place, place.words() + " is a zip archive; its files are deployed one by one.");
            } else if (unreadable != null) {
                findings.add("file-readable", place, place.words() + " " + unreadable + ".");
            } else if (isForm(file)) {
                readJson(file, content);
            } else {
                readXml(file, content);
            }
        }
    }

    private static String inMegabytes(long bytes) {
        return (bytes + 1024 * 1024 - 1) / (1024 * 1024) + " megabytes";
    }

    /** What the file holds, where its ending promises something else. */
    private static @Nullable String ofAnotherKind(String file, byte[] content) {
        var begins = new String(content, 0, Math.min(content.length, SEEN), StandardCharsets.UTF_8).strip();
        if (begins.contains("omg.org/spec/BPMN/")) {
            return isModel(file) ? null : "a model, which belongs in a file .bpmn";
        }
        if (begins.contains("omg.org/spec/DMN/")) {
            return isTable(file) ? null : "a decision table, which belongs in a file .dmn";
        }
        return isForm(file) || !begins.startsWith("{") ? null : "a form, which belongs in a file .form";
    }

    private static boolean isForCamunda8(Element root) {
        return "Camunda Cloud".equals(root.attribute("http://camunda.org/schema/modeler/1.0:executionPlatform"))
                || ModelElements.below(root).stream()
                        .anyMatch(element -> "http://camunda.org/schema/zeebe/1.0".equals(element.getUri()));
    }

    private static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] < 9;
    }

    private static @Nullable String unreadable(byte[] content, boolean isXml) {
        if (content.length == 0) {
            return "is empty";
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            if (text.chars().limit(200).anyMatch(character -> character == 0)) {
                return "is not text in UTF-8, but perhaps in UTF-16";
            }
            if (text.chars().allMatch(Character::isWhitespace)) {
                return "is empty";
            }
            var encoding = ENCODING.matcher(text.length() > 300 ? text.subSequence(0, 300) : text);
            if (isXml
                    && encoding.find()
                    && !encoding.group(1).toUpperCase(Locale.ROOT).matches("UTF-?8|US-ASCII")) {
                return "says that it is written in " + encoding.group(1) + ", and not in UTF-8";
            }
            return null;
        } catch (CharacterCodingException other) {
            return "is not text in UTF-8, but perhaps in UTF-16";
        }
    }

    private void readXml(String file, byte[] content) {
        try {
            var root = Xml.read(content);
            if (isForCamunda8(root)) {
                var place = Place.file(file);
                findings.add("for-camunda-7", place, place.words() + " is made for Camunda 8.");
                return;
            }
            (isModel(file) ? models : tables).put(file, root);
        } catch (Xml.Refused refused) {
            var place = Place.line(file, refused.line, refused.column);
            findings.add(refused.rule, place, place.words() + " " + refused.getMessage() + ".");
        }
    }

    private void readJson(String file, byte[] content) {
        try {
            var form = JSON.readTree(content);
            if (form.isObject()) {
                forms.put(file, form);
            } else {
                findings.add("file-readable", Place.file(file), "The form " + file + " is not valid JSON.");
            }
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            var place = Place.line(file, at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr());
            var isDeep = broken instanceof com.fasterxml.jackson.core.exc.StreamConstraintsException;
            findings.add(
                    isDeep ? "file-safe" : "file-readable",
                    place,
                    "The form " + file
                            + (isDeep
                                    ? " nests its parts beyond reason."
                                    : " is not valid JSON: it cannot be read from line " + place.line() + " on."));
        } catch (IOException unreadable) {
            findings.add("file-readable", Place.file(file), "The form " + file + " cannot be read.");
        }
    }
}
