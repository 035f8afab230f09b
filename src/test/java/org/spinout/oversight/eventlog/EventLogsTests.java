package org.spinout.oversight.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.oversight.EngineTables;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The log is checked against a schema of the standard and then read again, as a tool of another house would. */
class EventLogsTests {

    private static final Set<String> OURS = Set.of("b1");

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void writesACaseAsATraceThatOthersRead(String database) throws Exception {
        var tables = twoBodies(database);
        openCase(tables, "SP-2026-0001", "b1");
        step(tables, "SP-2026-0001", 1, "SUBMIT_EXPRESSION", "2026-03-04T10:00:00.123456+00:00");
        task(tables, "t1", "SP-2026-0001", "b1", "2026-03-02T10:00:00Z", "2026-03-04T10:00:00Z", "completed");
        tables.offer("t1", "sponsors", Instant.parse("2026-03-02T10:00:00Z"), false);
        assign(tables, "t1", "margaret", "2026-03-03T09:00:00");

        var trace = traces(log(tables, OURS)).get(0);

        assertThat(values(trace, "concept:name")).containsExactly("SP-2026-0001");
        assertThat(values(trace, "host")).containsExactly("Thameside & Sons");
        assertThat(events(trace))
                .extracting(
                        event -> value(event, "concept:name"),
                        event -> value(event, "lifecycle:transition"),
                        event -> value(event, "time:timestamp"),
                        event -> value(event, "org:role"),
                        event -> value(event, "org:group"))
                .containsExactly(
                        row("Task", "schedule", "2026-03-02T10:00:00Z", "sponsors"),
                        row("Task", "assign", "2026-03-03T09:00:00Z", "sponsors"),
                        row("Task", "complete", "2026-03-04T10:00:00Z", "sponsors"),
                        row("The team sends its expression of interest", "complete", "2026-03-04T10:00:00.123Z", ""));
    }

    @Test
    void namesNobody() {
        var tables = twoBodies("h2");
        openCase(tables, "SP-2026-0001", "b1");
        task(tables, "t1", "SP-2026-0001", "b1", "2026-03-02T10:00:00Z", "2026-03-04T10:00:00Z", "completed");
        assign(tables, "t1", "margaret", "2026-03-03T09:00:00");

        assertThat(log(tables, OURS)).doesNotContain("margaret", "School nursing", "proposer", "org:resource");
    }

    @Test
    void saysThatATaskWasTakenAwayUndone() throws Exception {
        var tables = twoBodies("h2");
        openCase(tables, "SP-2026-0001", "b1");
        task(tables, "t1", "SP-2026-0001", "b1", "2026-03-02T10:00:00Z", "2026-03-04T10:00:00Z", "deleted");

        assertThat(events(traces(log(tables, OURS)).get(0)))
                .extracting(event -> value(event, "lifecycle:transition"))
                .containsExactly("schedule", "ate_abort");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void showsNeitherCasesNorTasksOfOtherBodies(String database) throws Exception {
        var tables = twoBodies(database);
        openCase(tables, "SP-2026-0001", "b1");
        openCase(tables, "SP-2026-0002", "b2");
        task(tables, "t1", "SP-2026-0001", "b2", "2026-03-02T10:00:00Z", "2026-03-04T10:00:00Z", "completed");
        task(tables, "t2", "SP-2026-0002", "b1", "2026-03-02T10:00:00Z", "2026-03-04T10:00:00Z", "completed");

        assertThat(traces(log(tables, OURS)))
                .singleElement()
                .satisfies(trace -> assertThat(events(trace)).isEmpty());
        assertThat(log(tables, OURS)).doesNotContain("SP-2026-0002", "Northmoor");
        assertThat(traces(log(tables, Set.of()))).isEmpty();
        assertThat(traces(log(tables, Set.of("b1", "b2")))).hasSize(2);
    }

    @Test
    void writesMoreCasesThanItReadsAtATime() throws Exception {
        var tables = twoBodies("h2");
        IntStream.rangeClosed(1, 1001).forEach(at -> openCase(tables, String.format("SP-2026-%04d", at), "b1"));

        assertThat(traces(log(tables, OURS)))
                .extracting(trace -> values(trace, "concept:name").get(0))
                .hasSize(1001)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void wouldNoticeALogThatIsNone() {
        assertThatThrownBy(() -> traces("<log xes.version=\"1849.2016\"><trace/></log>"))
                .isInstanceOf(SAXException.class);
    }

    private static org.assertj.core.groups.Tuple row(String name, String transition, String at, String role) {
        return org.assertj.core.groups.Tuple.tuple(name, transition, at, role, "Thameside & Sons");
    }

    private static String log(EngineTables tables, Set<String> bodies) {
        var out = new ByteArrayOutputStream();
        new EventLogs(new CaseEvents(tables.jdbc)).write(bodies, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Every trace of a log that is valid. */
    private static List<Element> traces(String log) throws SAXException, IOException, ParserConfigurationException {
        var bytes = log.getBytes(StandardCharsets.UTF_8);
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(EventLogsTests.class.getResource("/event-log.xsd"))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(bytes)));
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        return elements(document.getDocumentElement().getElementsByTagName("trace"));
    }

    private static List<Element> events(Element trace) {
        return elements(trace.getElementsByTagName("event"));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(at -> (Element) nodes.item(at))
                .toList();
    }

    /** The values of a component's own attributes of that key. */
    private static List<String> values(Element component, String key) {
        return elements(component.getElementsByTagName("*")).stream()
                .filter(one -> component.equals(one.getParentNode()))
                .filter(one -> one.getAttribute("key").equals(key))
                .map(one -> one.getAttribute("value"))
                .toList();
    }

    private static String value(Element component, String key) {
        return String.join(",", values(component, key));
    }

    private static EngineTables twoBodies(String database) {
        var tables = EngineTables.on(database);
        tables.jdbc
                .sql("INSERT INTO body (id, name, kind, region) VALUES ('b1', 'Thameside & Sons', 'PCT', 'London'),"
                        + " ('b2', 'Northmoor', 'PCT', 'North East')")
                .update();
        return tables;
    }

    private static void openCase(EngineTables tables, String number, String body) {
        tables.jdbc
                .sql(
                        "INSERT INTO proposal (number, body_id, scheme, service_name, staff_count, annual_value_pence, state,"
                                + " money_is_condition, regulated_activity, opened_at) VALUES (:number, :body, 'RIGHT_TO_REQUEST',"
                                + " 'School nursing', 6, 100, 'EXPRESSION_IN_DRAFT', FALSE, FALSE, CURRENT_TIMESTAMP)")
                .param("number", number)
                .param("body", body)
                .update();
    }

    private static void step(EngineTables tables, String number, int step, String move, String at) {
        tables.jdbc
                .sql("INSERT INTO proposal_step VALUES (:number, :step, :move, 'EXPRESSION_IN_DRAFT',"
                        + " 'EXPRESSION_SUBMITTED', :at)")
                .param("number", number)
                .param("step", step)
                .param("move", move)
                .param("at", java.time.OffsetDateTime.parse(at))
                .update();
    }

    private static void task(
            EngineTables tables, String id, String number, String body, String start, String end, String reason) {
        tables.task(id, body, null, Instant.parse(start), Instant.parse(end), Instant.parse(end));
        tables.jdbc
                .sql("UPDATE ACT_HI_TASKINST SET PROC_INST_ID_ = :id, DELETE_REASON_ = :reason WHERE ID_ = :id")
                .param("id", id)
                .param("reason", reason)
                .update();
        tables.jdbc
                .sql("INSERT INTO ACT_HI_PROCINST (ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_ID_, START_TIME_)"
                        + " VALUES (:id, :id, :number, 'd', CURRENT_TIMESTAMP)")
                .param("id", id)
                .param("number", number)
                .update();
    }

    private static void assign(EngineTables tables, String task, String user, String at) {
        tables.jdbc
                .sql("INSERT INTO ACT_HI_IDENTITYLINK (ID_, TIMESTAMP_, TYPE_, USER_ID_, TASK_ID_, OPERATION_TYPE_)"
                        + " VALUES (:id, :at, 'assignee', :user, :task, 'add')")
                .param("id", task + user)
                .param("at", java.time.LocalDateTime.parse(at))
                .param("user", user)
                .param("task", task)
                .update();
    }
}
