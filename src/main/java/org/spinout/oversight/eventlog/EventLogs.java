package org.spinout.oversight.eventlog;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.spinout.oversight.eventlog.CaseEvents.Case;
import org.springframework.stereotype.Component;

/**
 * Writes the event log as XES (IEEE 1849-2016), a few hundred cases at a time, so that it may be of any length.
 *
 * <p>Extensions: concept, lifecycle (the standard transactional model), time, organizational. The schema of the standard
 * knows no namespace, so there is none.
 */
@Component
public class EventLogs {

    private static final int PAGE = 500;
    private static final String HOME = "http://www.xes-standard.org/";

    private final CaseEvents events;
    private final XMLOutputFactory writers = XMLOutputFactory.newDefaultFactory();

    EventLogs(CaseEvents events) {
        this.events = events;
    }

    /**
     * Writes every case of these bodies with its moves, and those of its tasks that were done for one of these bodies.
     *
     * @param bodies those whose figures the reader may see
     */
    public void write(Set<String> bodies, OutputStream out) {
        try {
            var log = writers.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            log.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            log.writeStartElement("log");
            log.writeAttribute("xes.version", "1849.2016");
            log.writeAttribute("xes.features", "");
            head(log);
            if (!bodies.isEmpty()) {
                traces(log, bodies);
            }
            log.writeEndElement();
            log.writeEndDocument();
            log.flush();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("The event log could not be written", broken);
        }
    }

    private static void head(XMLStreamWriter log) throws XMLStreamException {
        extension(log, "Concept", "concept");
        extension(log, "Lifecycle", "lifecycle");
        extension(log, "Time", "time");
        extension(log, "Organizational", "org");
        log.writeStartElement("global");
        log.writeAttribute("scope", "trace");
        attribute(log, "string", "concept:name", "SP-0000-0000");
        log.writeEndElement();
        log.writeStartElement("global");
        log.writeAttribute("scope", "event");
        attribute(log, "string", "concept:name", "Task");
        attribute(log, "string", "lifecycle:transition", "complete");
        attribute(log, "date", "time:timestamp", timestamp(Instant.EPOCH));
        attribute(log, "string", "org:group", "Body");
        log.writeEndElement();
        classifier(log, "Activity", "concept:name");
        classifier(log, "ActivityAndTransition", "concept:name lifecycle:transition");
        attribute(log, "string", "concept:name", "Spinout");
        attribute(log, "string", "lifecycle:model", "standard");
    }

    private void traces(XMLStreamWriter log, Set<String> bodies) throws XMLStreamException {
        var last = "";
        List<Case> page;
        do {
            page = events.after(last, bodies, PAGE);
            var happened = page.isEmpty()
                    ? java.util.Map.<String, List<CaseEvent>>of()
                    : events.of(page.stream().map(Case::number).toList(), bodies);
            for (var one : page) {
                trace(log, one, happened.getOrDefault(one.number(), List.of()));
                last = one.number();
            }
            log.flush();
        } while (page.size() == PAGE);
    }

    private static void trace(XMLStreamWriter log, Case one, List<CaseEvent> events) throws XMLStreamException {
        log.writeStartElement("trace");
        attribute(log, "string", "concept:name", one.number());
        attribute(log, "string", "scheme", one.scheme());
        attribute(log, "string", "size", one.size());
        attribute(log, "string", "state", one.state());
        attribute(log, "string", "host", one.host());
        attribute(log, "string", "region", one.region());
        for (var event : events) {
            log.writeStartElement("event");
            attribute(log, "string", "concept:name", event.name());
            attribute(log, "string", "concept:instance", event.instance());
            attribute(log, "string", "lifecycle:transition", event.transition().word());
            attribute(log, "date", "time:timestamp", timestamp(event.at()));
            attribute(log, "string", "org:role", event.role());
            attribute(log, "string", "org:group", event.group());
            log.writeEndElement();
        }
        log.writeEndElement();
    }

    private static void extension(XMLStreamWriter log, String name, String prefix) throws XMLStreamException {
        log.writeEmptyElement("extension");
        log.writeAttribute("name", name);
        log.writeAttribute("prefix", prefix);
        log.writeAttribute("uri", HOME + prefix + ".xesext");
    }

    private static void classifier(XMLStreamWriter log, String name, String keys) throws XMLStreamException {
        log.writeEmptyElement("classifier");
        log.writeAttribute("name", name);
        log.writeAttribute("scope", "event");
        log.writeAttribute("keys", keys);
    }

    /** @param value null for an attribute that is left out */
    private static void attribute(XMLStreamWriter log, String type, String key, @Nullable String value)
            throws XMLStreamException {
        if (value != null) {
            log.writeEmptyElement(type);
            log.writeAttribute("key", key);
            log.writeAttribute("value", value);
        }
    }

    private static String timestamp(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
