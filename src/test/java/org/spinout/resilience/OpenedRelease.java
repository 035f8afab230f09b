package org.spinout.resilience;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.spinout.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database that an earlier release left, opened by this one. See {@link FixtureMaker}. */
final class OpenedRelease implements AutoCloseable {

    private final Node node;
    private final Map<String, String> numbers;
    private final String latestMeeting;
    private final String otherSecretary;
    private final String latestRound;
    private final String latestSuccession;
    private final String successor;
    private final Map<String, String> requests;

    private OpenedRelease(
            Node node,
            Map<String, String> numbers,
            String latestMeeting,
            String otherSecretary,
            String latestRound,
            String latestSuccession,
            String successor,
            Map<String, String> requests) {
        this.node = node;
        this.numbers = numbers;
        this.latestMeeting = latestMeeting;
        this.otherSecretary = otherSecretary;
        this.latestRound = latestRound;
        this.latestSuccession = latestSuccession;
        this.successor = successor;
        this.requests = requests;
    }

    /**
     * Nothing happens there but what somebody does.
     *
     * @param release as in {@code 0.1}
     */
    static OpenedRelease open(String release, Path home) {
        return open(release, home, "--camunda.bpm.job-execution.enabled=false");
    }

    /** @param setting of the node that opens it */
    static OpenedRelease open(String release, Path home, String setting) {
        var jdbc = JdbcClient.create(TestDatabase.inHome(home, ";DB_CLOSE_DELAY=-1"));
        jdbc.sql("RUNSCRIPT FROM 'classpath:fixtures/release-" + release + ".zip' COMPRESSION ZIP CHARSET 'UTF-8'")
                .update();
        var numbers = jdbc.sql("SELECT service_name, number FROM proposal").query().listOfRows().stream()
                .collect(Collectors.toMap(
                        row -> String.valueOf(row.get("service_name")), row -> String.valueOf(row.get("number"))));
        var latestMeeting = jdbc.sql("SELECT MAX(meeting_number) FROM board_meeting")
                .query(String.class)
                .single();
        var otherSecretary = jdbc.sql("SELECT MAX(user_id_) FROM act_id_membership"
                        + " WHERE group_id_ = 'boardSecretaries' AND user_id_ <> 'boardSecretary'")
                .query(String.class)
                .optional();
        var latestRound = latest(jdbc, "business_key_ LIKE 'FR-%'");
        var latestSuccession = latest(jdbc, "proc_def_key_ = 'succeed-body'");
        var successor = jdbc.sql("SELECT id FROM body WHERE name = 'Derby Community Trust'")
                .query(String.class)
                .optional()
                .orElse("");
        var requests = requests(jdbc);
        jdbc.sql("SHUTDOWN").update();
        return new OpenedRelease(
                Node.start(home, setting),
                numbers,
                latestMeeting,
                otherSecretary.orElse(""),
                latestRound,
                latestSuccession,
                successor,
                requests);
    }

    private static Map<String, String> requests(JdbcClient jdbc) {
        return jdbc
                .sql("SELECT text_ AS asker, business_key_ AS number FROM act_hi_varinst v"
                        + " JOIN act_hi_procinst p ON p.id_ = v.proc_inst_id_"
                        + " WHERE name_ = 'asker' AND business_key_ LIKE 'IR-%'")
                .query()
                .listOfRows()
                .stream()
                .collect(Collectors.toMap(
                        row -> String.valueOf(row.get("asker")), row -> String.valueOf(row.get("number"))));
    }

    private static String latest(JdbcClient jdbc, String which) {
        return jdbc.sql("SELECT MAX(business_key_) FROM act_hi_procinst WHERE " + which)
                .query(String.class)
                .optional()
                .orElse("");
    }

    Desk desk(String user) {
        return node.desk(user);
    }

    String address() {
        return node.address();
    }

    /** The number of the case of this service. */
    String number(String service) {
        return String.valueOf(numbers.get(service));
    }

    /** The meeting that was about to decide. */
    String latestMeeting() {
        return latestMeeting;
    }

    /** The secretary of a board other than that of the evaluation; empty where there was none. */
    String otherSecretary() {
        return otherSecretary;
    }

    /** The latest funding round; empty where there was none. */
    String latestRound() {
        return latestRound;
    }

    /** Ends the node as a power cut would; what it left is in its home. */
    void kill() {
        node.kill();
    }

    /** The latest succession of a body; empty where there was none. */
    String latestSuccession() {
        return latestSuccession;
    }

    /** The body that is to succeed another; empty where there was none. */
    String successor() {
        return successor;
    }

    /** The number of the information request of this asker. */
    String request(String asker) {
        return String.valueOf(requests.get(asker));
    }

    @Override
    public void close() {
        node.close();
    }
}
