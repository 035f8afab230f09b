package org.spinout.process.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.PdfReading;
import org.spinout.SpinoutTest;
import org.spinout.board.AgendaItems;
import org.spinout.board.InterestRegister;
import org.spinout.process.BoardRoute;
import org.spinout.proposal.CaseFile;
import org.spinout.proposal.Document;
import org.spinout.proposal.DocumentKind;
import org.spinout.proposal.Opening;
import org.spinout.webapps.Caller;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpinoutTest
class BoardPackTests {

    private static final String ASIDE = "boardMember3";

    @LocalServerPort
    private int port;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private InterestRegister register;

    private BoardRoute board;
    private String first = "";
    private String second = "";
    private String meeting = "";

    @BeforeEach
    void callMeeting() {
        board = new BoardRoute(beans);
        first = board.caseWaiting("School nursing");
        second = board.caseWaiting("Health visiting");
        meeting = board.callMeeting();
    }

    @AfterEach
    void nobodyStandsAside() {
        register.declare(BoardRoute.BODY, ASIDE, "Nothing to declare", List.of());
    }

    @Test
    void setsAllItemsInOnePack() throws IOException {
        var answer = signedOn("boardMember1").download("/meetings/" + meeting + "/pack.pdf");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("board-pack-" + meeting + ".pdf");
        var pack = PdfReading.of(answer.body());
        assertThat(pack.isTagged()).isTrue();
        assertThat(pack.title()).isEqualTo("Board pack of " + meeting);
        assertThat(pack.tags()).contains("H1", "H2", "H3", "TH");
        assertThat(pack.bookmarks())
                .containsExactly("Agenda", "1. Business case of " + first, "2. Business case of " + second);
        assertThat(pack.text())
                .contains("Six nurses wish to run their own service.")
                .contains("School nursing", "Health visiting", "£500,000.00", "Amir Board");
        keep(pack, answer.body());
    }

    @Test
    void recordsForEachItemThatItsPaperWasOpened() {
        signedOn("boardMember1").download("/meetings/" + meeting + "/pack.pdf");
        signedOn("boardMember2").download("/meetings/" + meeting + "/pack.pdf");

        for (var number : List.of(first, second)) {
            assertThat(caseFile.openings(paperOf(number).id()))
                    .extracting(Opening::openedBy)
                    .containsExactly("boardMember1", "boardMember2");
        }
    }

    /** By the register of interests, and by what a member declares for this meeting. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leavesOutTheItemFromWhichItsReaderStandsAside(boolean byRegister) throws IOException {
        if (byRegister) {
            register.declare(BoardRoute.BODY, ASIDE, "My sister leads it.", List.of(second));
        } else {
            board.declareInterest(meeting, ASIDE, board.itemOf(second));
        }

        var answer = signedOn(ASIDE).download("/meetings/" + meeting + "/pack.pdf");
        assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        var pack = PdfReading.of(answer.body());

        assertThat(pack.text())
                .contains("School nursing")
                .contains(
                        "Item 2 is left out of this pack: its papers are not for you, because you stand aside from it")
                .doesNotContain("Health visiting")
                .doesNotContain(second);
        assertThat(pack.bookmarks()).containsExactly("Agenda", "1. Business case of " + first);
        assertThat(caseFile.openings(paperOf(second).id())).isEmpty();
        assertThat(caseFile.openings(paperOf(first).id())).hasSize(1);
        assertThat(PdfReading.of(signedOn("boardMember4")
                                .download("/meetings/" + meeting + "/pack.pdf")
                                .body())
                        .text())
                .contains("Health visiting")
                .doesNotContain("left out");
    }

    @Test
    void filesAPaperAnewWhenItWasWrittenAnew() {
        var papers = beans.getBean(BoardPapers.class);
        var item = beans.getBean(AgendaItems.class).of(meeting).get(0);
        var transaction = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));

        var filed = transaction.execute(status -> papers.file(item));
        var again = transaction.execute(status -> papers.file(item));

        assertThat(again).isEqualTo(filed);
        assertThat(caseFile.of(first)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "boardSecretary, 200",
        "boardChair, 200",
        "auditor, 200",
        "proposer, 404",
        "sponsor, 404",
        "otherBoardChair, 404",
        "otherOverseer, 404",
        "processOwner, 404",
        "admin, 404"
    })
    void isForTheBoardAndThoseWhoOversee(String user, int status) {
        var answer = signedOn(user).get("/meetings/" + meeting + "/pack.pdf");

        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void answersAnUnknownMeetingAsAForeignOne() {
        assertThat(signedOn("boardChair").get("/meetings/BM-1999-99/pack.pdf").body())
                .isEqualTo(signedOn("otherBoardChair")
                        .get("/meetings/" + meeting + "/pack.pdf")
                        .body());
    }

    private Document paperOf(String number) {
        return caseFile.of(number).stream()
                .filter(document -> document.kind() == DocumentKind.BOARD_PAPER)
                .findFirst()
                .orElseThrow();
    }

    private Caller signedOn(String user) {
        var caller = new Caller(port);
        caller.signOn(user, user);
        return caller;
    }

    /** For people to look at. */
    private static void keep(PdfReading pack, byte[] bytes) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve("pack.pdf"), bytes);
        for (var page = 0; page < pack.pages(); page++) {
            ImageIO.write(
                    pack.picture(page),
                    "png",
                    folder.resolve("pack-" + page + ".png").toFile());
        }
    }
}
