package org.spinout.process.delivermail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.correspondence.MailChoices;
import org.spinout.correspondence.MailManner;
import org.spinout.correspondence.MailState;
import org.spinout.correspondence.Notices;
import org.spinout.correspondence.Outbox;
import org.spinout.correspondence.OutgoingMail;
import org.spinout.process.formcontract.Rest;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.NewProposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** With a real mail server, which can be switched off. */
@SpinoutTest
@DirtiesContext
class DeliverMailProcessTests {

    private static final ServerSetup PLACE = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private static final String CASE = "SP-2026-0001";

    @LocalServerPort
    private int port;

    @Autowired
    private Proposals proposals;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Notices notices;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailChoices choices;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private IdentityService identity;

    @Autowired
    private PlatformTransactionManager transactions;

    private GreenMail server = new GreenMail(PLACE);

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        settings.add("spring.datasource.url", () -> "jdbc:h2:mem:mail;DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=FALSE");
        settings.add("spinout.mail.sending", () -> "true");
        settings.add("spinout.mail.from", () -> "spinout@trust.example");
        settings.add("spinout.public-url", () -> "https://spinout.trust.example");
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", PLACE::getPort);
    }

    @BeforeEach
    void openTheMailServer() {
        server.start();
    }

    @AfterEach
    void leaveNothingBehind() {
        server.stop();
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(DeliverMail.PROCESS)
                .list()
                .forEach(mail -> runtime.deleteProcessInstance(mail.getId(), "the test is over"));
    }

    @Test
    void tellsTheTeamThatATaskWaitsWithALinkToIt() throws Exception {
        var number = driver.as("proposer")
                .start(
                        "spin-out-service",
                        java.util.Map.of(
                                "serviceName", "School nursing",
                                "scheme", "RIGHT_TO_REQUEST",
                                "staffCount", 12,
                                "annualValuePounds", "500000"));
        driver.runDueJobs();

        var task = driver.as("proposer").theTask(number, "Activity_CompleteExpressionOfInterest");
        var mail = the(number + ": A task waits for you: " + task.getName());
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("proposer@spinout.example");
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("spinout@trust.example");
        assertThat(mail.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(text(mail))
                .contains("Dear Nasreen Okafor")
                .contains(number + ", School nursing")
                .contains("https://spinout.trust.example/camunda/app/tasklist/default/#/?task=" + task.getId());
    }

    /** A timer of a case is tried again and again, and given up; then its administrator is told, and not once more. */
    @Test
    void tellsAdministratorsOnceThatSomethingFailedForGood() throws Exception {
        var number = driver.as("proposer")
                .start("spin-out-service", org.spinout.process.StageForms.start("Podiatry", 12, "500000"));
        var timer = management.createJobQuery().timers().list().stream()
                .filter(job -> isOf(number, job))
                .findFirst()
                .orElseThrow();
        server.purgeEmailFromAllMailboxes();

        for (var retries : new int[] {2, 1, 0, 0}) {
            management.setJobRetries(timer.getId(), retries);
        }
        driver.runDueJobs();

        var mails = Arrays.stream(received())
                .filter(mail -> subjectOf(mail).contains("This failed: "))
                .toList();
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("admin@spinout.example");
        assertThat(subjectOf(mails.get(0)))
                .startsWith(number + ": This failed: \"")
                .contains("\" in \"");
        assertThat(text(mails.get(0)))
                .contains("Dear Hannah Reeve", number + ", Podiatry")
                .contains("https://spinout.trust.example/camunda/app/cockpit/default/#/process-instance/"
                        + timer.getProcessInstanceId());
        management.setJobRetries(timer.getId(), 1);
    }

    private boolean isOf(String number, Job job) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .processInstanceBusinessKey(number)
                        .count()
                == 1;
    }

    @Test
    void triesAgainWhenTheServerWasDown() {
        var mail = tell("sponsor");
        server.stop();

        assertThatThrownBy(() -> management.executeJob(job(mail).getId())).hasMessageContaining("cannot be reached");
        assertThat(job(mail).getRetries()).isEqualTo(6);
        assertThat(job(mail).getDuedate()).isAfter(java.util.Date.from(driver.now()));

        server.start();
        management.executeJob(job(mail).getId());

        assertThat(received()).hasSize(1);
        assertThat(stateOf(mail)).isEqualTo(MailState.SENT);
    }

    @Test
    void letsAWrongAddressStopNobodyElseAndSaysSoInTheEnd() {
        address("lineManager", "no address at all");
        var wrong = tell("lineManager");
        var right = tell("sponsor");

        for (var attempt = 0; attempt < 7; attempt++) {
            assertThatThrownBy(() -> management.executeJob(job(wrong).getId()))
                    .hasMessageContaining("not a mail address");
        }
        management.executeJob(job(right).getId());

        assertThat(received()).hasSize(1);
        assertThat(runtime.createIncidentQuery()
                        .processInstanceId(job(wrong).getProcessInstanceId())
                        .singleResult()
                        .getIncidentMessage())
                .contains("to lineManager <no address at all> could not be sent: this is not a mail address");

        address("lineManager", "lineManager@spinout.example");
        management.setJobRetries(job(wrong).getId(), 1);
        management.executeJob(job(wrong).getId());

        assertThat(received()).hasSize(2);
        assertThat(runtime.createIncidentQuery().count()).isZero();
    }

    /** What a server says of an address is for the managers of the body whose matter it was, and for national ones. */
    @Test
    void showsWhatCannotBeSentToTheManagersOfItsBodyOnly() {
        fails("lineManager", opened("b1001"));
        fails("otherProposer", opened("b1002"));
        fails("assurer", "WV-2026-01");

        assertThat(incidentsFor("overseer")).contains("to lineManager <").doesNotContain("otherProposer", "assurer");
        assertThat(incidentsFor("otherOverseer"))
                .contains("to otherProposer <")
                .doesNotContain("lineManager", "assurer");
        assertThat(incidentsFor("nationalOverseer")).contains("lineManager", "otherProposer", "assurer");
    }

    @Test
    void keepsTheDigestOfABodyFromOthers() {
        choices.choose("otherProposer", MailManner.DIGEST);

        notices.tellPerson("otherProposer", opened("b1002"), "Something happened", "");

        assertThat(seenBy("otherOverseer")).contains("deliver-mail");
        assertThat(seenBy("overseer")).doesNotContain("deliver-mail");
        choices.choose("otherProposer", MailManner.IMMEDIATE);
    }

    private String opened(String body) {
        return proposals
                .open(new NewProposal(
                        body, "RIGHT_TO_PROVIDE", "School nursing", "proposer", 6, Money.ofPounds("500000"), null))
                .number();
    }

    private void fails(String user, String about) {
        address(user, "nowhere at all");
        notices.tellPerson(user, about, "Something happened", "");
        var job = job(outbox.of(user, 1).get(0)).getId();
        assertThatThrownBy(() -> management.executeJob(job)).hasMessageContaining("not a mail address");
        management.setJobRetries(job, 1);
        assertThatThrownBy(() -> management.executeJob(job)).hasMessageContaining("not a mail address");
        address(user, user + "@spinout.example");
    }

    private String incidentsFor(String overseer) {
        var answer = new Rest(port, overseer).get("/incident?processDefinitionKeyIn=deliver-mail");
        return answer.isDone().body();
    }

    private String seenBy(String overseer) {
        var answer = new Rest(port, overseer).get("/process-instance?processDefinitionKey=deliver-mail");
        return answer.isDone().body();
    }

    @Test
    void sendsAgainAfterACrashBetweenSendingAndCommitWithTheSameMessageId() throws Exception {
        var mail = tell("sponsor");
        var job = job(mail).getId();

        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(running -> {
                    management.executeJob(job);
                    throw new IllegalStateException("the power goes");
                }))
                .hasMessage("the power goes");
        assertThat(stateOf(mail)).isEqualTo(MailState.WAITING);
        management.executeJob(job);

        assertThat(received()).hasSize(2);
        assertThat(received()[0].getMessageID())
                .isEqualTo(received()[1].getMessageID())
                .isEqualTo(mail.messageId());
    }

    @Test
    void sendsNothingThatWasSentBefore() {
        var mail = tell("sponsor");
        management.executeJob(job(mail).getId());

        runtime.startProcessInstanceByKey(
                DeliverMail.PROCESS, java.util.Map.of("inDigest", false, "mailId", mail.id()));
        driver.runDueJobs();

        assertThat(received()).hasSize(1);
    }

    @Test
    void sendsOneDigestAWorkingDayToWhoChoseIt() throws Exception {
        driver.moveClockTo(Instant.parse("2027-03-03T10:00:00Z"));
        server.purgeEmailFromAllMailboxes();
        choices.choose("sponsor", MailManner.DIGEST);
        notices.tellPerson("sponsor", CASE, "First", "");
        notices.tellPerson("sponsor", CASE, "Second", "");
        driver.runDueJobs();
        assertThat(received()).isEmpty();

        driver.moveClockTo(Instant.parse("2027-03-04T08:00:00Z"));

        assertThat(received()).hasSize(1);
        assertThat(received()[0].getSubject()).isEqualTo("Spinout: 2 things to know");
        choices.choose("sponsor", MailManner.IMMEDIATE);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(DeliverMail.PROCESS)
                        .count())
                .isZero();
    }

    private OutgoingMail tell(String user) {
        notices.tellPerson(user, CASE, "Something happened", "");
        return outbox.of(user, 1).get(0);
    }

    private Job job(OutgoingMail mail) {
        var instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(DeliverMail.PROCESS)
                .variableValueEquals("mailId", mail.id())
                .singleResult();
        return management.createJobQuery().processInstanceId(instance.getId()).singleResult();
    }

    private MailState stateOf(OutgoingMail mail) {
        return outbox.of(mail.person(), 1).get(0).state();
    }

    private MimeMessage[] received() {
        return server.getReceivedMessages();
    }

    private MimeMessage the(String subject) {
        return Arrays.stream(received())
                .filter(mail -> subject.equals(subjectOf(mail)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No mail \"" + subject + "\" among "
                        + List.of(received()).stream()
                                .map(DeliverMailProcessTests::subjectOf)
                                .toList()));
    }

    private static String subjectOf(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String text(MimeMessage mail) throws IOException, MessagingException {
        return (String) mail.getContent();
    }

    private void address(String user, String address) {
        var person = identity.createUserQuery().userId(user).singleResult();
        person.setEmail(address);
        ((IdentityServiceImpl) identity).saveUser(person, true);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new java.io.UncheckedIOException(none);
        }
    }
}
