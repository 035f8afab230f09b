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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinout.SpinoutTest;
import org.spinout.oversight.dossier.Downloads;
import org.spinout.oversight.dossier.Edition;
import org.spinout.oversight.dossier.VerifyDossier;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.DocumentFixture;
import org.spinout.proposal.Hosts;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.spinout.webapps.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpinoutTest
class DossierRestTests {

    private final ObjectMapper mapper = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private DecisionRecord record;

    @Autowired
    private Downloads downloads;

    @Autowired
    private Hosts hosts;

    @TempDir
    private Path folder;

    private String number = "";

    @BeforeEach
    void aCaseWithAFileAndADecision() {
        number = driver.as("proposer").start("spin-out-service", StageForms.start("School nursing", 6, "500000"));
        var plan = Map.of("title", "Plan of Nasreen", "kind", "FINANCE", "confidentiality", "CONFIDENTIAL");
        signedOn("proposer").attach("/case-files/" + number + "/documents", plan, "plan.pdf", DocumentFixture.PDF);
        record.enter(new NewEntry(
                number,
                "Decide on the expression of interest",
                "accepted",
                null,
                "Clear and <well> made.",
                "sponsor",
                "sponsors",
                "b1001",
                List.of(),
                List.of()));
    }

    @Test
    void holdsTheWholeCase() throws IOException {
        var dossier = take("auditor", "");

        var entries = unzipped(dossier);
        assertThat(entries.keySet().stream().filter(path -> path.startsWith("files/")))
                .singleElement()
                .satisfies(path -> assertThat(entries.get(path)).isEqualTo(DocumentFixture.PDF));
        assertThat(entries.keySet()).anyMatch(path -> path.matches("models/spin-out-service-v\\d+\\.bpmn"));
        var forms = json(entries, "forms.json").path("forms");
        assertThat(forms.toString()).contains("School nursing");
        assertThat(forms.at("/0/answers/0/question").asText()).contains(" ");
        assertThat(json(entries, "records.json").at("/records/0/reasons").asText())
                .isEqualTo("Clear and <well> made.");
        assertThat(json(entries, "data/path.json").path("rows").toString())
                .contains("Activity_CompleteExpressionOfInterest");
        assertThat(json(entries, "dossier.json").path("findings")).isEmpty();
        assertThat(json(entries, "dossier.json").path("leftOut")).isEmpty();
        var page = text(entries, "index.html");
        assertThat(page)
                .contains("Nasreen Okafor", "Clear and &lt;well&gt; made.", "<html lang=\"en-GB\">")
                .doesNotContain("<script", "http://", "https://");
    }

    @Test
    void isFoundWholeByItself() throws IOException {
        var file = Files.write(folder.resolve("dossier.zip"), take("overseer", ""));
        var keys = Files.writeString(
                folder.resolve("keys.json"),
                new Caller(port).get("/open-data/dossier-keys.json").body());
        var heads = Files.writeString(
                folder.resolve("heads.json"),
                new Caller(port).get("/open-data/chain-heads.json").body());
        var said = new ByteArrayOutputStream();

        var status = VerifyDossier.run(
                List.of(file.toString(), "--keys", keys.toString(), "--heads", heads.toString()),
                new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Dossier of " + number, "1 decision records", "Sealed with a published key", "WHOLE");
        assertThat(status).isZero();
    }

    @Test
    void isTheSameButForItsSealAsLongAsTheCaseIs() throws IOException {
        var first = unzipped(take("boardSecretary", ""));
        var second = unzipped(take("boardSecretary", ""));

        assertThat(first.keySet()).containsExactlyElementsOf(second.keySet());
        first.keySet().removeAll(List.of("seal.txt", "seal.sig"));
        assertThat(first.keySet())
                .allSatisfy(path -> assertThat(Arrays.equals(first.get(path), second.get(path)))
                        .as(path)
                        .isTrue());
    }

    @Test
    void writesDownWhoTookIt() throws IOException {
        take("auditor", "");
        take("auditor", "?edition=public");

        assertThat(downloads.of(number))
                .extracting(Downloads.Download::user, Downloads.Download::edition)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("auditor", Edition.FULL),
                        org.assertj.core.groups.Tuple.tuple("auditor", Edition.PUBLIC));
    }

    @Test
    void isNotForEverybody() {
        var path = "/cases/" + number + "/dossier";

        var foreign = signedOn("otherOverseer").get(path);
        var unknown = signedOn("otherOverseer").get("/cases/SP-1999-0001/dossier");
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(unknown.body());
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(signedOn("proposer").get(path).statusCode()).isEqualTo(403);
        assertThat(signedOn("auditor").get(path + "?edition=secret").statusCode())
                .isEqualTo(400);
        assertThat(downloads.of(number)).isEmpty();
    }

    @Test
    void namesNobodyInThePublicEditionAndSaysWhatItHoldsBack() throws IOException {
        var entries = unzipped(take("boardSecretary", "?edition=public"));

        assertThat(entries.keySet()).noneMatch(path -> path.startsWith("files/"));
        var data = new LinkedHashMap<>(entries);
        data.keySet().removeIf(path -> path.startsWith("models/"));
        assertThat(data)
                .allSatisfy((path, content) -> assertThat(new String(content, StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContain("Nasreen", "\"proposer\"", "\"sponsor\"", "well> made"));
        var leftOut = json(entries, "dossier.json").path("leftOut");
        assertThat(leftOut.findValuesAsText("what"))
                .anySatisfy(what -> assertThat(what).contains("Names of people"))
                .anySatisfy(what -> assertThat(what).contains("A file: Finance"))
                .anySatisfy(what -> assertThat(what).contains("Answers to forms"))
                .anySatisfy(what -> assertThat(what).contains("Reasons of the decisions"));
        assertThat(leftOut).allSatisfy(left -> {
            assertThat(left.path("why").asText()).isNotBlank();
            assertThat(left.path("exemption").asText()).isIn("personal", "confidence", "commercial");
            assertThat(left.path("decidedBy").asText()).isNotBlank();
        });
        assertThat(json(entries, "records.json").at("/records/0/person").asText())
                .isEqualTo("Somebody of the sponsors");
    }

    @Test
    void leavesOutThePapersOfAnotherHostAndSaysSo() throws IOException {
        hosts.name(number, List.of("b1002"), "proposer");

        var whole = unzipped(take("auditor", ""));
        var theirs = unzipped(take("otherOverseer", ""));

        assertThat(json(whole, "dossier.json").path("leftOut")).isEmpty();
        assertThat(json(whole, "records.json").toString()).contains("Clear and <well> made.");
        assertThat(json(theirs, "records.json").toString()).doesNotContain("Clear and <well> made.");
        var leftOut = json(theirs, "dossier.json").path("leftOut");
        assertThat(leftOut).isNotEmpty();
        assertThat(leftOut.findValuesAsText("why"))
                .contains("it belongs to another host, and the reader does not work there");
        assertThat(text(theirs, "index.html")).contains("it belongs to another host");
        assertThat(json(theirs, "records.json").at("/records/0/hash").asText())
                .isEqualTo(json(whole, "records.json").at("/records/0/hash").asText())
                .isNotEmpty();
    }

    private byte[] take(String user, String query) {
        var answer = signedOn(user).download("/cases/" + number + "/dossier" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("dossier-" + number);
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
