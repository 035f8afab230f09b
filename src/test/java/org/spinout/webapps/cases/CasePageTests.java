package org.spinout.webapps.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.SpinoutTest;
import org.spinout.process.Consultation;
import org.spinout.process.StageForms;
import org.spinout.process.hold.HeldCase;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Answers;
import org.spinout.proposal.DocumentFixture;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Days;
import org.spinout.webapps.Caller;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case as the people see it whom it concerns, and as nobody else does. */
@SpinoutTest
class CasePageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Proposals proposals;

    private String number = "";
    private String today = "";

    @BeforeEach
    void startCase() {
        number = driver.as("proposer").start("spin-out-service", StageForms.start("Foot <care>", 6, "500000"));
        today = Days.inWords(driver.now());
    }

    @Test
    void tellsTheTeamWhatToDoAndUntilWhen() {
        assertThat(sentence("proposer"))
                .startsWith("With your team since " + today + "; you need to do this by ")
                .endsWith(": Complete expression of interest.");
    }

    @Test
    void tellsEverybodyElseWhoHasItAndThatTheyNeedDoNothing() {
        assertThat(sentence("overseer"))
                .startsWith("With the team since " + today + ", until ")
                .endsWith("; you need do nothing.");
    }

    @Test
    void listsWhatIsDoneNowAndNextAsText() {
        express();

        var page = page("proposer").body();

        assertThat(page).contains("Foot &lt;care&gt;").doesNotContain("Foot <care>");
        assertThat(stages(page))
                .containsSubsequence("Now: Consider expression of interest", "Next: Develop business case")
                .contains("Next: Transfer contract");
        assertThat(page).contains("data-now=\"Activity_ConsiderExpression\"", "/webjars/bpmn-js/", "What happened");
    }

    @Test
    void namesTheRoleUntilSomebodyTakesTheTask() {
        express();

        assertThat(sentence("proposer")).contains("you need do nothing");
        assertThat(page("proposer").body()).contains("Gareth Pugh");
        assertThat(sentence("lineManager")).startsWith("With you since " + today);
    }

    @Test
    void offersTheDossierToThoseAloneWhoMayTakeItAway() {
        assertThat(page("auditor").body())
                .contains("/cases/" + number + "/dossier\"", "/cases/" + number + "/dossier?edition=public\"");
        assertThat(page("proposer").body()).doesNotContain("/dossier");
    }

    @Test
    void handsOutTheModelTheCaseRunsOn() {
        var model = reader("proposer").get("/cases/" + number + "/model.bpmn");

        assertThat(model.statusCode()).isEqualTo(200);
        assertThat(model.headers().firstValue("Content-Type").orElse("")).startsWith("application/xml");
        assertThat(model.body()).contains("id=\"spin-out-service\"", "bpmndi:BPMNShape");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/model.bpmn", "/withdraw"})
    void anUnknownAndAForeignCaseAreTheSame(String part) {
        var reader = reader("otherProposer");

        var foreign = reader.page("/cases/" + number + part);
        var unknown = reader.page("/cases/SP-1900-0001" + part);

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(foreign.body())
                .isEqualTo(unknown.body())
                .contains("There is no such page", "Please check the address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases/BM-1900-01", "/cases/%00", "/cases/SP-2026-0001%27--", "/nowhere"})
    void nothingElseIsACase(String path) {
        assertThat(reader("overseer").page(path).statusCode()).isBetween(400, 404);
    }

    @Test
    void keepsConfidentialPapersAndMoneyFromThoseWhoOnlyTakePart() {
        var team = reader("proposer");
        team.get("/camunda/app/tasklist/default/");
        team.get("/camunda/app/cockpit/default/");
        var added = team.attach(
                "/case-files/" + number + "/documents",
                Map.of("title", "Five-year plan", "kind", "FINANCE", "confidentiality", "CONFIDENTIAL"),
                "plan.pdf",
                DocumentFixture.PDF);
        assertThat(added.statusCode()).isEqualTo(201);

        assertThat(page("proposer").body()).contains("Five-year plan, version 1", "/case-files/documents/");
        assertThat(page("overseer").body()).contains("Five-year plan, version 1");
        assertThat(page("staffRepresentative").body()).doesNotContain("Five-year plan");
    }

    @Test
    void tellsWhatThoseSaidWhoWereConsulted() {
        beans.getBean(Answers.class)
                .keep(
                        number,
                        "note-consultation",
                        null,
                        "sponsor",
                        Map.of(
                                "consultee", "the local authority",
                                "consultationAnsweredOn", "2026-11-20",
                                "consultationSummary", "Keep the day centre <open>.",
                                "consultationPaper", ""));

        assertThat(page("proposer").body())
                .contains("Consulted: the local authority", "On 20 November 2026: Keep the day centre &lt;open&gt;.")
                .doesNotContain("Their letter");
    }

    @Test
    void tellsOfAConsultationThatNamesNobody() {
        beans.getBean(Answers.class).keep(number, "note-consultation", null, "sponsor", Map.of("consultee", " "));

        assertThat(page("proposer").body())
                .contains("Consulted: somebody outside", "They were asked and did not answer.");
        assertThat(beans.getBean(Consultation.class).othersSaid(number)).startsWith("**Somebody outside**");
    }

    @Test
    void saysThatACaseIsOnHold() {
        var held = new HeldCase(beans, number);

        assertThat(sentence("proposer")).startsWith("On hold since ").contains("no clock runs");
        assertThat(page("proposer").body()).contains("Interim order.");
        held.close();
    }

    @Test
    void onlyTheTeamIsOfferedToWithdraw() {
        assertThat(page("proposer").body()).contains("/cases/" + number + "/withdraw");
        assertThat(page("overseer").body()).doesNotContain("/withdraw");
        assertThat(reader("overseer").page("/cases/" + number + "/withdraw").statusCode())
                .isEqualTo(404);
    }

    @Test
    void withdrawsOnlyWhatIsConfirmed() {
        var team = reader("proposer");
        var form = "/cases/" + number + "/withdraw";
        assertThat(team.page(form).body()).contains("The team no longer wants it", "It cannot be undone");

        var refused = team.submit(form, Map.of("reasonCode", "teamDecided", "reasons", "Enough <b>"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Nothing was withdrawn", "Enough &lt;b&gt;");
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.EXPRESSION_IN_DRAFT);

        var fields = new HashMap<>(Map.of("reasonCode", "teamDecided", "reasons", "Enough", "confirmed", "true"));
        var gone = team.submit(form, fields);
        driver.runDueJobs();

        assertThat(gone.statusCode()).isEqualTo(302);
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(sentence("proposer")).isEqualTo("Ended on " + today + ": withdrawn by the team.");
        assertThat(page("proposer").body()).doesNotContain("/withdraw\"");
        assertThat(team.page(form).body()).contains("This case has ended already");
    }

    private void express() {
        driver.as("proposer").complete(number, "Activity_CompleteExpressionOfInterest", StageForms.expression(driver));
    }

    private String sentence(String user) {
        var page = page(user).body();
        var from = page.indexOf("id=\"sentence\">") + "id=\"sentence\">".length();
        return page.substring(from, page.indexOf("</p>", from));
    }

    /** The ordered list as it is read out, one line for each stage. */
    private static List<String> stages(String page) {
        return Pattern.compile("<strong class=\"govuk-tag[^>]*>(\\w+)</strong> <span class=\"spinout-stage\">([^<]*)<")
                .matcher(page)
                .results()
                .map(stage -> stage.group(1) + ": " + stage.group(2))
                .toList();
    }

    private HttpResponse<String> page(String user) {
        var page = reader(user).page("/cases/" + number);
        assertThat(page.statusCode()).isEqualTo(200);
        return page;
    }

    private Caller reader(String user) {
        var reader = new Caller(port);
        reader.signOn(user, user);
        return reader;
    }
}
