package org.spinout.webapps.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.SpinoutTest;
import org.spinout.process.StageForms;
import org.spinout.process.hold.HeldCase;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.CaseFile;
import org.spinout.proposal.DocumentFixture;
import org.spinout.webapps.Caller;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpinoutTest
class CaseFileRestTests {

    private static final int MEGABYTE = 1024 * 1024;
    private static final Map<String, String> CONFIDENTIAL =
            Map.of("title", "Five-year plan", "kind", "FINANCE", "confidentiality", "CONFIDENTIAL");

    @LocalServerPort
    private int port;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private TaskService tasks;

    private String number = "";

    @BeforeEach
    void startCase() {
        number = driver.as("proposer").start("spin-out-service", StageForms.start("School nursing", 6, "500000"));
    }

    @Test
    void takesADocumentAndHandsItOut() throws IOException {
        var team = signedOn("proposer");

        var answer = team.attach(documents(), CONFIDENTIAL, "plan £.pdf", DocumentFixture.PDF);

        assertThat(answer.statusCode()).isEqualTo(201);
        var id = json(answer.body()).path("id").asLong();
        assertThat(json(answer.body()).path("message").asText()).contains("version 1");
        var file = team.download("/case-files/documents/" + id);
        assertThat(file.body()).isEqualTo(DocumentFixture.PDF);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        value -> assertThat(value).startsWith("attachment;").contains("plan%20%C2%A3.pdf"));
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(caseFile.openings(id)).hasSize(1).allSatisfy(opening -> {
            assertThat(opening.openedBy()).isEqualTo("proposer");
            assertThat(opening.version()).isEqualTo(1);
        });
    }

    @Test
    void neverLetsABrowserShowATextAsAPage() {
        var team = signedOn("proposer");
        team.attach(documents(), CONFIDENTIAL, "notes.txt", "Hello <b>there</b>".getBytes(StandardCharsets.UTF_8));
        var id = caseFile.of(number).get(0).id();

        var file = team.download("/case-files/documents/" + id);

        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/plain");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
    }

    @Test
    void tellsWhatHoldsTheCaseAndWhatOnceHeldIt() throws IOException {
        var team = signedOn("proposer");
        assertThat(json(team.get("/case-files/" + number).body()).path("holds")).isEmpty();
        new HeldCase(beans, number).close();
        var standing = new HeldCase(beans, number);

        var holds = json(team.get("/case-files/" + number).body()).path("holds");

        assertThat(holds).hasSize(2);
        assertThat(holds.at("/0/challenge").asText())
                .isEqualTo("claim for judicial review " + standing.challenge + " of M. Lloyd, by order of a court");
        assertThat(holds.at("/0/because").asText()).isEqualTo("Interim order.");
        assertThat(holds.at("/0/since").asText()).matches("\\d{1,2} [A-Z][a-z]+ \\d{4}");
        assertThat(holds.at("/0/until").isNull()).isTrue();
        assertThat(holds.at("/1/until").asText()).isEqualTo(holds.at("/0/since").asText());
        assertThat(holds.at("/1/lifted").asText()).isNotBlank();
        standing.close();
    }

    @Test
    void showsTheCaseFileOfATask() throws IOException {
        var team = signedOn("proposer");
        team.attach(documents(), CONFIDENTIAL, "plan.pdf", DocumentFixture.PDF);
        team.attach(documents(), CONFIDENTIAL, "plan.pdf", DocumentFixture.PDF);
        var task = tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();

        var shown = json(team.get("/tasks/" + task.getId() + "/case-file").body());

        assertThat(shown.path("heading").asText()).isEqualTo("School nursing (" + number + ")");
        assertThat(shown.path("mayAdd").asBoolean()).isTrue();
        assertThat(shown.path("documents")).hasSize(1);
        assertThat(shown.at("/documents/0/kind").asText()).isEqualTo("Finance and money");
        assertThat(shown.at("/documents/0/versions/0/version").asInt()).isEqualTo(2);
        assertThat(shown.at("/documents/0/versions/1/version").asInt()).isEqualTo(1);
        assertThat(shown.at("/documents/0/versions/0/addedBy").asText()).isEqualTo("Nasreen Okafor");
        assertThat(json(signedOn("sponsor").get("/case-files/" + number).body())
                        .at("/documents/0/versions/0/addedBy")
                        .asText())
                .isEqualTo("Nasreen Okafor");
        assertThat(shown.at("/steps/0/name").asText()).contains("Complete expression of interest");
        assertThat(shown.at("/steps/0/holder").asText()).contains("Nasreen Okafor");
        assertThat(shown.path("kinds").findValuesAsText("code"))
                .contains("FINANCE")
                .doesNotContain("OFFER_LETTER");
    }

    @ParameterizedTest
    @CsvSource({
        "sponsor, true, true, true",
        "boardSecretary, true, true, true",
        "boardMember1, true, true, true",
        "assurer, true, true, true",
        "overseer, true, true, false",
        "nationalOverseer, true, true, false",
        "auditor, true, true, false",
        "staffRepresentative, true, false, true",
        "commissioner, true, false, true",
        "proposer2, false, false, false",
        "otherProposer, false, false, false",
        "otherBoardChair, false, false, false",
        "otherOverseer, false, false, false",
        "lineManager, false, false, false",
        "fundManager, false, false, false",
        "processOwner, false, false, false",
        "admin, false, false, false"
    })
    void letsEachReadWhatIsTheirs(String user, boolean reads, boolean readsConfidential, boolean adds) {
        signedOn("proposer").attach(documents(), CONFIDENTIAL, "plan.pdf", DocumentFixture.PDF);
        var confidential = caseFile.of(number).get(0).id();
        var open = new HashMap<>(CONFIDENTIAL);
        open.putAll(Map.of("title", "Leaflet", "confidentiality", "PUBLIC"));
        signedOn("proposer").attach(documents(), open, "leaflet.pdf", DocumentFixture.PDF);
        var leaflet = caseFile.of(number).get(1).id();
        var person = signedOn(user);

        assertThat(person.get("/case-files/" + number).statusCode()).isEqualTo(reads ? 200 : 404);
        assertThat(person.get("/case-files/documents/" + leaflet).statusCode()).isEqualTo(reads ? 200 : 404);
        assertThat(person.get("/case-files/documents/" + confidential).statusCode())
                .isEqualTo(readsConfidential ? 200 : 404);
        assertThat(caseFile.openings(confidential)).hasSize(readsConfidential ? 1 : 0);
        assertThat(person.attach(documents(), CONFIDENTIAL, "mine.pdf", DocumentFixture.PDF)
                        .statusCode())
                .isEqualTo(adds ? 201 : reads ? 403 : 404);
        assertThat(caseFile.of(number)).hasSize(adds ? 3 : 2);
    }

    @Test
    void answersAForeignCaseAsOneThatDoesNotExist() {
        var stranger = signedOn("otherProposer");

        var foreign = stranger.get("/case-files/" + number);
        var unknown = stranger.get("/case-files/SP-1999-9999");

        assertThat(foreign.body()).isEqualTo(unknown.body());
        assertThat(stranger.get("/tasks/"
                                + tasks.createTaskQuery()
                                        .processInstanceBusinessKey(number)
                                        .singleResult()
                                        .getId() + "/case-file")
                        .body())
                .isEqualTo(unknown.body());
        assertThat(stranger.attach(documents(), CONFIDENTIAL, "plan.pdf", DocumentFixture.PDF)
                        .body())
                .isEqualTo(unknown.body());
    }

    @Test
    void saysHowManyDocumentsAreKeptFromAReader() throws IOException {
        signedOn("proposer").attach(documents(), CONFIDENTIAL, "plan.pdf", DocumentFixture.PDF);

        var shown = json(
                signedOn("staffRepresentative").get("/case-files/" + number).body());

        assertThat(shown.path("documents")).isEmpty();
        assertThat(shown.path("withheld").asInt()).isEqualTo(1);
        assertThat(shown.path("seesMoney").asBoolean()).isFalse();
        assertThat(shown.toString()).doesNotContain("Five-year plan");
    }

    @Test
    void letsALineManagerInOnceTheCaseNamesThem() {
        driver.as("proposer").complete(number, "Activity_CompleteExpressionOfInterest", StageForms.expression(driver));

        assertThat(signedOn("lineManager").get("/case-files/" + number).statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesEveryBadFileInWords() throws IOException {
        var files = Map.of(
                "empty.pdf",
                new byte[0],
                "program.pdf",
                DocumentFixture.PROGRAM,
                "program.exe",
                DocumentFixture.PROGRAM,
                "../plan.pdf",
                DocumentFixture.PDF,
                "p".repeat(200) + ".pdf",
                DocumentFixture.PDF,
                "page.html",
                "<html></html>".getBytes(StandardCharsets.UTF_8));
        for (var file : files.entrySet()) {
            var answer = signedOn("proposer").attach(documents(), CONFIDENTIAL, file.getKey(), file.getValue());

            assertThat(answer.statusCode()).as(file.getKey()).isEqualTo(400);
            assertThat(json(answer.body()).path("field").asText()).isEqualTo("file");
            assertThat(json(answer.body()).path("message").asText()).isNotBlank();
        }
        assertThat(caseFile.of(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3 * MEGABYTE})
    void refusesWhatIsTooLargeInWords(int bytesTooMany) throws IOException {
        var large = Arrays.copyOf(DocumentFixture.PDF, 25 * MEGABYTE + bytesTooMany);

        var answer = signedOn("proposer").attach(documents(), CONFIDENTIAL, "plan.pdf", large);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(json(answer.body()).path("message").asText()).contains("25 MB");
        assertThat(caseFile.of(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "title, ''",
        "kind, ''",
        "kind, OFFER_LETTER",
        "kind, SOMETHING",
        "confidentiality, ''",
        "confidentiality, SECRET"
    })
    void refusesAnIncompleteAnswer(String field, String value) throws IOException {
        var fields = new HashMap<>(CONFIDENTIAL);
        fields.put(field, value);

        var answer = signedOn("proposer").attach(documents(), fields, "plan.pdf", DocumentFixture.PDF);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer.body()).path("field").asText()).isEqualTo(field);
        assertThat(caseFile.of(number)).isEmpty();
    }

    @Test
    void refusesAnUploadThatAnotherPageSent() {
        var team = signedOn("proposer");

        assertThat(team.forge(documents(), CONFIDENTIAL, "plan.pdf", DocumentFixture.PDF)
                        .statusCode())
                .isEqualTo(403);
        assertThat(caseFile.of(number)).isEmpty();
    }

    @Test
    void keepsAnEndedCaseReadableAndTakesNoMore() {
        signedOn("proposer").attach(documents(), CONFIDENTIAL, "plan.pdf", DocumentFixture.PDF);
        driver.as("proposer")
                .start(
                        "withdraw-proposal",
                        Map.of(
                                "caseNumber",
                                number,
                                "reasonCode",
                                "teamDecided",
                                "reasons",
                                "We are moving away.",
                                "confirmed",
                                true));
        driver.runDueJobs();

        assertThat(signedOn("proposer")
                        .get("/case-files/documents/"
                                + caseFile.of(number).get(0).id())
                        .statusCode())
                .isEqualTo(200);
        assertThat(signedOn("proposer")
                        .attach(documents(), CONFIDENTIAL, "late.pdf", DocumentFixture.PDF)
                        .statusCode())
                .isEqualTo(409);
        assertThat(caseFile.of(number)).hasSize(1);
    }

    @Test
    void asksStrangersToSignOn() {
        assertThat(new Caller(port).get("/case-files/" + number).body()).doesNotContain("School nursing");
        assertThat(List.of(302, 401))
                .contains(new Caller(port).get("/case-files/" + number).statusCode());
    }

    private String documents() {
        return "/case-files/" + number + "/documents";
    }

    private Caller signedOn(String user) {
        var caller = new Caller(port);
        caller.signOn(user, user);
        caller.get("/camunda/app/tasklist/default/");
        caller.get("/camunda/app/cockpit/default/");
        assertThat(caller.cookie("XSRF-TOKEN")).isNotNull();
        return caller;
    }

    private static JsonNode json(String body) throws IOException {
        return new ObjectMapper().readTree(body);
    }
}
