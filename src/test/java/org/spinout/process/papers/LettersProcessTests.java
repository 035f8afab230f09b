package org.spinout.process.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.PdfReading;
import org.spinout.SpinoutTest;
import org.spinout.process.BoardRoute;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.CaseFile;
import org.spinout.proposal.Document;
import org.spinout.proposal.DocumentKind;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpinoutTest
class LettersProcessTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private Grounds grounds;

    private BoardRoute board;

    @BeforeEach
    void anEmptyAgenda() {
        board = new BoardRoute(beans);
    }

    @Test
    void tellsWhyAnExpressionWasRejectedAndWhatWouldChangeTheAnswer() throws IOException {
        var number = expressionDecided(Map.of(
                "outcome", "rejected",
                "reasonCode", "informationInadequate",
                "reasons", "We cannot see who would answer for quality.",
                "wouldChange", "The name of a nurse who would."));

        var letter = read(only(number, DocumentKind.REJECTION_LETTER), "proposer", "rejection");
        assertThat(letter.isTagged()).isTrue();
        assertThat(letter.bookmarks()).contains("The reasons", "What would change the answer");
        assertThat(letter.text())
                .contains("The information is inadequate or wrong")
                .contains("We cannot see who would answer for quality.")
                .contains("The name of a nurse who would.", "The missing or corrected information.")
                .contains("Margaret Thorne", "Leg clubs", number);
    }

    @Test
    void tellsWhyABoardRejected() throws IOException {
        var number = board.caseDecided("Rejected nursing", "rejected", Map.of("reasonCode", "notViable"));

        var letter = read(only(number, DocumentKind.REJECTION_LETTER), "proposer", "board-rejection");
        assertThat(letter.text())
                .contains("It is not financially viable")
                .contains("Five-year finances that stand on their own")
                .contains("the board of Thameside Primary Care Trust, recorded by Ivy Nwosu");
    }

    @Test
    void listsTheConditionsOfAnApproval() throws IOException {
        var number = board.caseDecided(
                "School nursing",
                "approvedWithConditions",
                Map.of(
                        "condition1Text", "A lease for the two rooms.",
                        "condition1Owner", "proposers",
                        "condition1Evidence", "The signed lease.",
                        "condition1LongStop", driver.dayAfterWorkingDays(60)));

        var letter = read(only(number, DocumentKind.APPROVAL_LETTER), "proposer", "approval");
        assertThat(letter.tags()).contains("TH", "TD");
        assertThat(letter.text())
                .contains("A lease for the two rooms.", "The signed lease.", "Conditions", "The team")
                .contains("at its meeting BM-");
    }

    @Test
    void saysThatAnApprovalHasNoConditions() throws IOException {
        var number = board.caseDecided("Health visiting", "approved", Map.of());

        assertThat(read(only(number, DocumentKind.APPROVAL_LETTER), "proposer", "plain-approval")
                        .text())
                .contains("There are no conditions.");
    }

    @Test
    void saysWhatTheBoardAsksForBeforeItDecides() throws IOException {
        var number = board.caseDecided("Stop smoking", "deferred", Map.of("askedFor", "The rent of both rooms."));

        var letter = read(only(number, DocumentKind.DEFERRAL_LETTER), "proposer", "deferral");
        assertThat(letter.isTagged()).isTrue();
        assertThat(letter.tags()).contains("H1", "H2", "P");
        assertThat(letter.bookmarks())
                .containsExactly("The decision", "What the board asks for", "The reasons", "What you can do now");
        assertThat(letter.text())
                .contains("The decision on your business case is put off", "The board has not said no.")
                .contains("The rent of both rooms.", "It fills a local need.")
                .contains("the board of Thameside Primary Care Trust, recorded by Ivy Nwosu");
    }

    @Test
    void saysThatAServiceIsPutToCompetition() throws IOException {
        var number = board.caseDecided("Stoma care", "putToCompetition", Map.of("reasons", "Three teams want it."));

        var letter = read(only(number, DocumentKind.COMPETITION_LETTER), "proposer", "competition");
        assertThat(letter.isTagged()).isTrue();
        assertThat(letter.bookmarks()).containsExactly("The decision", "The reasons", "What you can do now");
        assertThat(letter.text())
                .contains(
                        "Your service is put to competition",
                        "Three teams want it.",
                        "You may bid, alone or with others.");
    }

    @Test
    void saysWhichChangeTheBoardAsksForAndThenWhatIsApproved() throws IOException {
        var number = board.caseDecided(
                "Continence", "acceptedWithModification", Map.of("modification", "Leave out weekend clinics."));

        var letter = read(only(number, DocumentKind.MODIFICATION_LETTER), "proposer", "board-change");
        assertThat(letter.tags()).contains("H1", "H2", "P");
        assertThat(letter.bookmarks()).contains("The change", "The reasons");
        assertThat(letter.text())
                .contains("Your proposal is accepted, if you agree to a change")
                .contains("Leave out weekend clinics.", "It fills a local need.");

        driver.as("proposer").complete(number, "Activity_RespondToModification", Map.of("outcome", "accepted"));

        var agreed = read(only(number, DocumentKind.APPROVAL_LETTER), "proposer", "board-agreed-change");
        assertThat(agreed.isTagged()).isTrue();
        assertThat(agreed.bookmarks()).contains("The change you agreed to");
        assertThat(agreed.text()).contains("Your proposal is accepted as changed", "Leave out weekend clinics.");
    }

    @Test
    void saysWhichChangeToAnExpressionIsAskedForAndThenWhatIsAccepted() throws IOException {
        var number = expressionDecided(Map.of(
                "outcome", "acceptedWithModification",
                "modification", "Without the school visits.",
                "reasons", "Schools have a nurse."));

        assertThat(read(only(number, DocumentKind.MODIFICATION_LETTER), "proposer", "change")
                        .text())
                .contains("Without the school visits.", "Schools have a nurse.", "Margaret Thorne");

        driver.as("proposer").complete(number, "Activity_AnswerModification", Map.of("outcome", "accepted"));

        assertThat(read(only(number, DocumentKind.APPROVAL_LETTER), "proposer", "agreed-change")
                        .text())
                .contains("Your proposal is accepted as changed", "Without the school visits.");
    }

    @Test
    void filesTheSignedMinuteOfAMeeting() throws IOException {
        var number = board.caseWaiting("Podiatry");
        var meeting = board.meetingAtDecision();
        board.decide(meeting, "approved", Map.of());
        board.signMinutes(meeting);

        var minute = read(only(meeting, DocumentKind.MINUTE), "boardMember1", "minute");
        assertThat(minute.isTagged()).isTrue();
        assertThat(minute.tags()).contains("H1", "H2");
        assertThat(minute.text())
                .contains("Minute of the board's meeting " + meeting, number, "Signed by Margaret Thorne");
        assertThat(minute.bookmarks()).anySatisfy(mark -> assertThat(mark).contains(number));
    }

    @Test
    void filesThePapersThatMembersAreSent() {
        var number = board.caseWaiting("Dentistry");
        var meeting = board.callMeeting();
        board.sendPapers(meeting);
        driver.filePapers(meeting);

        assertThat(only(number, DocumentKind.BOARD_PAPER).version()).isEqualTo(1);
    }

    /** Every ground a form offers has words of its own, and all but "other" say what would change the answer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "decide-expression-of-interest",
                "record-decision",
                "review-expression-of-interest",
                "decide-award"
            })
    void knowsEveryGroundOfAForm(String form) throws IOException {
        var codes = new HashSet<String>();
        new ObjectMapper()
                .readTree(Path.of("forms", form + ".form").toFile())
                .path("components")
                .forEach(field -> {
                    if (field.path("key").asText().equals("reasonCode")) {
                        field.path("values")
                                .forEach(value -> codes.add(value.path("value").asText()));
                    }
                });

        assertThat(codes).isNotEmpty();
        assertThat(grounds.codes()).containsAll(codes);
        codes.remove("other");
        assertThat(codes).allSatisfy(code -> assertThat(grounds.change(code)).hasSize(2));
    }

    @Test
    void tellsAGroundItDoesNotKnowByItsCode() {
        assertThat(grounds.words("tooFarAway")).isEqualTo("Too far away");
        assertThat(grounds.change("tooFarAway")).hasSize(1);
        assertThat(grounds.words(null)).isNull();
    }

    /** An expression of interest on which the chair has decided this. */
    private String expressionDecided(Map<String, Object> decision) {
        var number = driver.as("proposer").start("spin-out-service", StageForms.start("Leg clubs", 6, "500000"));
        driver.as("proposer").complete(number, "Activity_CompleteExpressionOfInterest", StageForms.expression(driver));
        driver.as("lineManager").complete(number, "Activity_CommentAsLineManager", StageForms.comment());
        driver.as("sponsor").complete(number, "Activity_ReviewExpressionOfInterest", StageForms.outcome("supported"));
        driver.as("boardChair").complete(number, "Activity_DecideExpressionOfInterest", decision);
        return number;
    }

    private Document only(String key, DocumentKind kind) {
        driver.filePapers(key);
        var found = caseFile.of(key).stream()
                .filter(document -> document.kind() == kind)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private PdfReading read(Document document, String reader, String picture) throws IOException {
        var transaction = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
        var contents = Objects.requireNonNull(transaction.execute(status -> caseFile.open(document.id(), reader)));
        var pdf = PdfReading.of(contents.bytes());
        var folder = Files.createDirectories(Path.of("target", "papers"));
        ImageIO.write(pdf.picture(0), "png", folder.resolve(picture + ".png").toFile());
        assertThat(List.of(pdf.title())).doesNotContain("");
        return pdf;
    }
}
