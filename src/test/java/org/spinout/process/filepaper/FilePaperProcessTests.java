package org.spinout.process.filepaper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.PdfReading;
import org.spinout.SpinoutTest;
import org.spinout.process.BoardRoute;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.CaseFile;
import org.spinout.proposal.Document;
import org.spinout.proposal.DocumentKind;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpinoutTest
class FilePaperProcessTests {

    private static final String ANSWER = "Activity_AnswerBoard";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Proposals proposals;

    private BoardRoute board;

    @BeforeEach
    void anEmptyAgenda() {
        board = new BoardRoute(beans);
    }

    @Test
    void setsAPaperAsAJobOfItsOwnWhileTheCaseGoesOn() {
        var number = deferred("Podiatry");

        assertThat(letters(number)).isEmpty();
        assertThat(driver.openTasks(number)).containsExactly(ANSWER);

        driver.filePapers(number);

        assertThat(letters(number)).hasSize(1);
        assertThat(papersOf(number)).isEmpty();
    }

    @Test
    void leavesTheDecisionAndTheCaseAloneWhenAPaperCannotBeSet() {
        var number = deferred("Dietetics");
        var paper = papersOf(number).get(0);
        var about = runtime.getVariable(paper, "paperAbout");
        runtime.setVariable(paper, "paperAbout", "999");

        for (var attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> management.executeJob(job(paper).getId())).hasMessageContaining("no entry 999");
        }

        var incident = runtime.createIncidentQuery().processInstanceId(paper).singleResult();
        assertThat(incident.getIncidentMessage()).contains("no entry 999");
        assertThat(incident.getActivityId()).isEqualTo("Activity_TypesetPaper");
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.DEFERRED);
        driver.as("proposer").complete(number, ANSWER, Map.of("boardAnswer", "Here is the rent."));
        assertThat(driver.openTasks(number)).containsExactly("Activity_PrepareBoardPaper");

        runtime.setVariable(paper, "paperAbout", about);
        management.setJobRetries(job(paper).getId(), 1);
        driver.filePapers(number);

        assertThat(letters(number)).hasSize(1);
        assertThat(runtime.createIncidentQuery().processInstanceId(paper).count())
                .isZero();
    }

    @Test
    void filesALetterOfACaseThatIsWithdrawnMeanwhile() {
        var number = driver.as("proposer").start("spin-out-service", StageForms.start("Speech therapy", 6, "500000"));
        driver.as("proposer").complete(number, "Activity_CompleteExpressionOfInterest", StageForms.expression(driver));
        driver.as("lineManager").complete(number, "Activity_CommentAsLineManager", StageForms.comment());
        driver.as("sponsor").complete(number, "Activity_ReviewExpressionOfInterest", StageForms.outcome("supported"));
        driver.as("boardChair")
                .complete(
                        number,
                        "Activity_DecideExpressionOfInterest",
                        Map.of(
                                "outcome", "acceptedWithModification",
                                "modification", "Without the schools.",
                                "reasons", "They have a therapist."));

        driver.as("proposer")
                .start(
                        "withdraw-proposal",
                        Map.of(
                                "caseNumber",
                                number,
                                "reasonCode",
                                "teamDecided",
                                "reasons",
                                "We stay where we are.",
                                "confirmed",
                                true));
        driver.filePapers(number);

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(caseFile.of(number)).extracting(Document::kind).containsExactly(DocumentKind.MODIFICATION_LETTER);
    }

    @Test
    void tellsOfTheDecisionItWasOrderedForThoughThereIsALaterOne() throws IOException {
        var number = deferred("Audiology");
        driver.as("proposer").complete(number, ANSWER, Map.of("boardAnswer", "Here is the rent."));
        board.sendPaper(number);
        board.decide(
                board.meetingAtDecision(), "deferred", Map.of("askedFor", "The lease itself.", "reasons", "Again."));

        driver.filePapers(number);

        assertThat(letters(number)).hasSize(2);
        assertThat(text(letters(number).get(0)))
                .contains("The rent.", "Too early.")
                .doesNotContain("The lease itself.");
        assertThat(text(letters(number).get(1))).contains("The lease itself.", "Again.");
    }

    private String deferred(String service) {
        return board.caseDecided(service, "deferred", Map.of("askedFor", "The rent.", "reasons", "Too early."));
    }

    private List<Document> letters(String number) {
        return caseFile.of(number).stream()
                .filter(document -> document.fileName().startsWith("deferral"))
                .toList();
    }

    private List<String> papersOf(String number) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(FilePaper.PROCESS)
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .map(paper -> paper.getId())
                .toList();
    }

    private Job job(String paper) {
        return management.createJobQuery().processInstanceId(paper).singleResult();
    }

    private String text(Document document) throws IOException {
        var transaction = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
        var contents = Objects.requireNonNull(transaction.execute(status -> caseFile.open(document.id(), "proposer")));
        return PdfReading.of(contents.bytes()).text();
    }
}
