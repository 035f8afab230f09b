package org.spinout.webapps.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.SpinoutTest;
import org.spinout.process.StageForms;
import org.spinout.process.hold.HeldCase;
import org.spinout.process.people.DemoPeople;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.NewProposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Money;
import org.spinout.webapps.Caller;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** The register as people search it. Each test looks for services of a name of its own. */
@SpinoutTest
class RegisterPagesTests {

    private static final Pattern CASE = Pattern.compile("href=\"/cases/(SP-[0-9-]+)\"");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Proposals proposals;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TransactionTemplate transaction;

    private String name = "";

    @BeforeEach
    void chooseAName() {
        name = "Podiatry" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void findsByNumberAndByAPartOfTheServiceWhateverItsLetters() {
        var number = open(DemoPeople.FIRST, name + " East");
        open(DemoPeople.FIRST, name + " West");

        assertThat(found("overseer", "q=" + number)).containsExactly(number);
        assertThat(found("overseer", "q=" + number.toLowerCase(Locale.ROOT))).containsExactly(number);
        assertThat(found("overseer", "q=" + name.toUpperCase(Locale.ROOT) + "%20ea"))
                .containsExactly(number);
        assertThat(found("overseer", "q=" + name + "%25")).isEmpty();
        assertThat(found("overseer", "q=" + name + "_")).isEmpty();
    }

    @Test
    void showsNobodyMoreThanTheyMaySee() {
        var first = open(DemoPeople.FIRST, name);
        var second = open(DemoPeople.SECOND, name);

        assertThat(found("overseer", "q=" + name)).containsExactly(first);
        assertThat(found("otherOverseer", "q=" + name)).containsExactly(second);
        assertThat(found("nationalOverseer", "q=" + name)).containsExactlyInAnyOrder(first, second);
        assertThat(found("proposer", "q=" + name)).containsExactly(first);
        assertThat(found("proposer2", "q=" + name)).isEmpty();
        assertThat(found("processOwner", "q=" + name)).isEmpty();
        assertThat(csv("otherOverseer", "q=" + name)).contains(second).doesNotContain(first);
    }

    @Test
    void narrowsByStageStatusAndWhomItWaitsFor() {
        var waiting = driver.as("proposer").start("spin-out-service", StageForms.start(name, 6, "500000"));
        open(DemoPeople.FIRST, name);

        assertThat(found("overseer", "q=" + name + "&waiting=team")).containsExactly(waiting);
        assertThat(found("overseer", "q=" + name + "&waiting=boardChairs")).isEmpty();
        assertThat(found("overseer", "q=" + name + "&stage=EXPRESSION&status=OPEN"))
                .hasSize(2);
        assertThat(found("overseer", "q=" + name + "&stage=TRANSFER")).isEmpty();
        assertThat(found("overseer", "q=" + name + "&status=ENDED")).isEmpty();
        assertThat(found("overseer", "q=" + name + "&scheme=RIGHT_TO_REQUEST&body=b1001"))
                .hasSize(2);
        assertThat(found("overseer", "q=" + name + "&overdue=yes")).isEmpty();

        var held = new HeldCase(beans, waiting);
        assertThat(found("overseer", "q=" + name + "&status=HELD")).containsExactly(waiting);
        assertThat(found("overseer", "q=" + name + "&status=OPEN")).hasSize(1);
        held.close();

        var task = tasks.createTaskQuery().processInstanceBusinessKey(waiting).singleResult();
        tasks.setDueDate(task.getId(), Date.from(driver.now().minusSeconds(60)));
        assertThat(found("overseer", "q=" + name + "&overdue=yes")).containsExactly(waiting);
    }

    @Test
    void saysWhomACaseWaitsForAndUntilWhen() {
        driver.as("proposer").start("spin-out-service", StageForms.start(name, 6, "500000"));

        assertThat(page("overseer", "q=" + name).body())
                .contains("Nasreen Okafor", "Complete expression of interest", "1 case", "Expression of interest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEWEST", "OLDEST", "SERVICE", "ORGANISATION"})
    void goesThroughManyPagesWithoutLosingOrRepeatingACase(String order) {
        var opened = new ArrayList<String>();
        for (var count = 0; count < 60; count++) {
            opened.add(open(count % 2 == 0 ? DemoPeople.FIRST : DemoPeople.SECOND, name + " " + count % 7));
        }
        var reader = reader("auditor");
        var seen = new ArrayList<String>();
        var path = "/cases?q=" + name + "&order=" + order;
        while (!path.isEmpty()) {
            var page = reader.page(path).body();
            seen.addAll(casesOn(page));
            var next = NEXT.matcher(page);
            path = next.find() ? next.group(1).replace("&amp;", "&") : "";
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(opened);
        assertThat(csv("auditor", "q=" + name + "&order=" + order).lines()).hasSize(61);
    }

    @Test
    void givesFormulasToNoSpreadsheet() {
        open(DemoPeople.FIRST, "=HYPERLINK(1) " + name);

        var csv = csv("overseer", "q=" + name);

        assertThat(csv)
                .contains("'=HYPERLINK(1) " + name)
                .doesNotContain(",=HYPERLINK")
                .startsWith("\uFEFFNumber,Service");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage=NOWHERE",
                "status=open%27--",
                "order=RANDOM",
                "body=b1000",
                "region=Atlantis",
                "scheme=NONE",
                "wave=WV-1900-01",
                "waiting=everybody",
                "overdue=perhaps",
                "after=SP-1900-0001",
                "after=%27%20OR%201%3D1",
                "q=a%00b",
                "q=a%0Ab",
                "stage=BOARD&stage=TRANSFER",
                "colour=blue"
            })
    void refusesInWordsWhatNobodyCanLookFor(String question) {
        var page = page("overseer", question);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("This cannot be looked for", "role=\"alert\"");
        assertThat(casesOn(page.body())).isEmpty();
        assertThat(reader("overseer").get("/cases.csv?" + question).statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesAQuestionOfMoreThanALine() {
        assertThat(page("overseer", "q=" + "a".repeat(5000)).statusCode()).isEqualTo(400);
        assertThat(page("overseer", "a".repeat(5000) + "=1").body()).contains("cannot be asked for");
    }

    @Test
    void isForPeopleWhoAreSignedOn() {
        assertThat(new Caller(port)
                        .page("/cases")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/login");
        assertThat(new Caller(port)
                        .page("/cases.csv")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/login");
    }

    private List<String> found(String user, String question) {
        var page = page(user, question);
        assertThat(page.statusCode()).isEqualTo(200);
        return casesOn(page.body());
    }

    private static List<String> casesOn(String page) {
        return CASE.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private HttpResponse<String> page(String user, String question) {
        return reader(user).page("/cases?" + question);
    }

    private String csv(String user, String question) {
        var answer = reader(user).get("/cases.csv?" + question);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        return answer.body();
    }

    private String open(String body, String service) {
        var lead = body.equals(DemoPeople.FIRST) ? "proposer" : "otherProposer";
        return in(() -> proposals
                .open(new NewProposal(body, "RIGHT_TO_REQUEST", service, lead, 6, Money.ofPounds("500000"), null))
                .number());
    }

    private <T> T in(Supplier<T> step) {
        return Objects.requireNonNull(transaction.execute(now -> step.get()));
    }

    private Caller reader(String user) {
        var reader = new Caller(port);
        reader.signOn(user, user);
        return reader;
    }
}
