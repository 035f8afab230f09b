package org.spinout.webapps.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinout.SpinoutTest;
import org.spinout.oversight.dossier.VerifyDossier;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.DocumentFixture;
import org.spinout.record.RecordClass;
import org.spinout.webapps.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpinoutTest
class DisposedDossierRestTests {

    private final ObjectMapper mapper = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private String number = "";

    @BeforeEach
    void anOldCaseWithAFile() {
        number = driver.as("proposer").start("spin-out-service", StageForms.start("Eye clinic", 6, "500000"));
        var plan = Map.of("title", "Plan of Nasreen", "kind", "FINANCE", "confidentiality", "CONFIDENTIAL");
        signedOn("proposer").attach("/case-files/" + number + "/documents", plan, "plan.pdf", DocumentFixture.PDF);
        driver.as("proposer")
                .start(
                        "withdraw-proposal",
                        Map.of(
                                "caseNumber",
                                number,
                                "reasonCode",
                                "teamDecided",
                                "reasons",
                                "We would rather stay.",
                                "confirmed",
                                true));
        driver.runDueJobs();
        jdbc.sql("UPDATE proposal_step SET moved_at = moved_at - INTERVAL '10957' DAY WHERE case_number = :case")
                .param("case", number)
                .update();
    }

    @Test
    void saysWhatWentAndStaysWhole() throws IOException {
        assertThat(verified("boardSecretary", "")).contains("WHOLE").doesNotContain("disposed of");

        assertThat(signedOn("boardSecretary").get("/cases/" + number).body()).contains("Files: kept until");
        var disposal = asked();
        var tasks = "/camunda/api/engine/engine/default/task?processInstanceBusinessKey=" + disposal;
        assertThat(signedOn("otherBoardChair").get(tasks).body()).isEqualTo("[]");
        assertThat(signedOn("boardChair").get(tasks).body()).contains("Activity_ConfirmDisposal");
        driver.as("boardChair")
                .complete(disposal, "Activity_ConfirmDisposal", Map.of("outcome", "confirmed", "reasons", "Over."));
        driver.runDueJobs();

        assertThat(verified("boardSecretary", "")).contains("WHOLE").contains("the content was disposed of");
        assertThat(verified("boardSecretary", "?edition=public")).contains("WHOLE");
        assertThat(signedOn("boardSecretary").get("/cases/" + number).body()).contains("disposed of under " + disposal);
        var entries = unzipped(take("boardSecretary", ""));
        assertThat(all(entries)).doesNotContain("We would rather stay.").doesNotContain("Plan of Nasreen");
        assertThat(text(entries, "index.html"))
                .contains("Disposed of on")
                .contains("Records schedule, item 12")
                .contains("How long the records are kept");
        var first = json(entries, "records.json").path("records").path(0);
        assertThat(first.path("status").asText()).isEqualTo("disposed");
        assertThat(first.path("reasons").isNull()).isTrue();
        assertThat(json(entries, "files.json")
                        .path("files")
                        .path(0)
                        .path("status")
                        .asText())
                .isEqualTo("disposed");
        assertThat(json(entries, "forms.json").path("forms"))
                .isNotEmpty()
                .allSatisfy(form -> assertThat(form.path("status").asText()).isEqualTo("disposed"));
        assertThat(json(entries, "data/disposed-record.json").path("rows")).isNotEmpty();
        assertThat(json(entries, "dossier.json").path("findings")).isEmpty();
        assertThat(json(entries, "dossier.json").path("retention")).hasSize(RecordClass.values().length);
    }

    private String asked() {
        var disposal = driver.as("boardSecretary")
                .start(
                        "dispose-of-records",
                        Map.of(
                                "authority", "Records schedule, item 12",
                                "disposalReasons", "Nobody has asked for them in thirty years."));
        driver.as("boardSecretary")
                .complete(
                        disposal,
                        "Activity_ChooseRecords",
                        Map.of(
                                "outcome",
                                "submitted",
                                "chosenRecords",
                                Stream.of(RecordClass.values())
                                        .map(one -> number + " " + one.code())
                                        .toList()));
        return disposal;
    }

    private String verified(String user, String query) throws IOException {
        var file = Files.write(folder.resolve("dossier.zip"), take(user, query));
        var out = new ByteArrayOutputStream();
        VerifyDossier.run(List.of(file.toString()), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private byte[] take(String user, String query) {
        var answer = signedOn(user).download("/cases/" + number + "/dossier" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private Caller signedOn(String user) {
        var caller = new Caller(port);
        caller.signOn(user, user);
        caller.get("/camunda/app/tasklist/default/");
        return caller;
    }

    private JsonNode json(Map<String, byte[]> entries, String path) throws IOException {
        return mapper.readTree(text(entries, path));
    }

    private static String text(Map<String, byte[]> entries, String path) {
        return new String(Objects.requireNonNull(entries.get(path), path), StandardCharsets.UTF_8);
    }

    private static String all(Map<String, byte[]> entries) {
        var all = new StringBuilder();
        entries.values().forEach(entry -> all.append(new String(entry, StandardCharsets.UTF_8)));
        return all.toString();
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }
}
