package org.spinout.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.shared.Refusal;

class CaseFileTests {

    private static final int MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void keepsEveryByteOfALargeDocument(String database) {
        var room = Room.on(database);
        var bytes = Arrays.copyOf(DocumentFixture.PDF, 25 * MEGABYTE);
        Arrays.fill(bytes, DocumentFixture.PDF.length, bytes.length, (byte) 0xFF);

        var added = room.in(() -> room.caseFile.add(DocumentFixture.document("SP-2026-0001", "plan.pdf", bytes)));

        assertThat(added)
                .isEqualTo(new Document(
                        added.id(),
                        "SP-2026-0001",
                        DocumentKind.FINANCE,
                        "Five-year plan",
                        1,
                        "plan.pdf",
                        "application/pdf",
                        bytes.length,
                        FileCheck.sha256(bytes),
                        Confidentiality.CONFIDENTIAL,
                        "proposer",
                        room.clock.instant()));
        assertThat(room.caseFile.of("SP-2026-0001")).containsExactly(added);
        assertThat(room.in(() -> room.caseFile.open(added.id(), "sponsor")).bytes())
                .isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void keepsEveryVersion(String database) {
        var room = Room.on(database);
        var first = room.add("SP-2026-0001", "plan.pdf", DocumentFixture.PDF);
        var second = room.add("SP-2026-0001", "plan-2.docx", DocumentFixture.docx());
        var another = room.add("SP-2026-0002", "plan.pdf", DocumentFixture.PDF);

        assertThat(second.version()).isEqualTo(2);
        assertThat(another.version()).isEqualTo(1);
        assertThat(room.caseFile.of("SP-2026-0001")).containsExactly(first, second);
        assertThat(room.in(() -> room.caseFile.open(first.id(), "sponsor")).bytes())
                .isEqualTo(DocumentFixture.PDF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void filesOnePaperForOneCause(String database) {
        var room = Room.on(database);
        var letter = DocumentFixture.document("SP-2026-0001", "offer.pdf", DocumentFixture.PDF);
        var first = room.in(() -> room.caseFile.addOnce(letter, "AW-2026-0001"));
        var again = room.in(() -> room.caseFile.addOnce(letter, "AW-2026-0001"));
        var other = room.in(() -> room.caseFile.addOnce(letter, "AW-2026-0002"));

        assertThat(again).isEqualTo(first);
        assertThat(other.version()).isEqualTo(2);
        assertThat(room.caseFile.of("SP-2026-0001")).containsExactly(first, other);
    }

    @Test
    void storesNothingWhenItsTransactionFails() {
        var room = Room.onH2();

        assertThatThrownBy(() -> room.run(() -> {
                    room.caseFile.add(DocumentFixture.document("SP-2026-0001", "plan.pdf", DocumentFixture.PDF));
                    throw new Refusal("The rest of the work failed.");
                }))
                .isInstanceOf(Refusal.class);

        assertThat(room.caseFile.of("SP-2026-0001")).isEmpty();
        assertThat(room.count("document_content")).isZero();
    }

    @Test
    void recordsWhoOpenedWhichVersion() {
        var room = Room.onH2();
        var first = room.add("SP-2026-0001", "plan.pdf", DocumentFixture.PDF);
        var second = room.add("SP-2026-0001", "plan.pdf", DocumentFixture.PDF);
        room.in(() -> room.caseFile.open(second.id(), "sponsor"));
        room.clock.turn(Duration.ofHours(1));
        room.in(() -> room.caseFile.open(second.id(), "boardChair"));

        assertThat(room.caseFile.openings(first.id())).isEmpty();
        assertThat(room.caseFile.openings(second.id()))
                .containsExactly(
                        new Opening(
                                second.id(), 2, "sponsor", room.clock.instant().minus(Duration.ofHours(1))),
                        new Opening(second.id(), 2, "boardChair", room.clock.instant()));
    }

    @Test
    void opensOnlyWhatEveryRuleAllows() {
        var room = Room.onH2();
        var document = room.add("SP-2026-0001", "plan.pdf", DocumentFixture.PDF);
        var barred = room.caseFileWith(
                (known, user) -> true, (known, user) -> !user.equals("boardMember1"), (known, user) -> true);

        assertThatThrownBy(() -> room.in(() -> barred.open(document.id(), "boardMember1")))
                .isInstanceOf(UnknownDocument.class);
        assertThat(barred.of("SP-2026-0001", "boardMember1")).isEmpty();
        assertThat(barred.of("SP-2026-0001", "boardMember2")).containsExactly(document);
        assertThat(room.in(() -> barred.open(document.id(), "boardMember2")).document())
                .isEqualTo(document);
        assertThat(barred.openings(document.id())).hasSize(1);
    }

    @Test
    void opensNothingWhereThereIsNoRule() {
        var room = Room.onH2();
        var document = room.add("SP-2026-0001", "plan.pdf", DocumentFixture.PDF);
        var unruled = room.caseFileWith();

        assertThat(unruled.mayOpen(document, "proposer")).isFalse();
        assertThatThrownBy(() -> room.in(() -> unruled.open(document.id(), "proposer")))
                .isInstanceOf(UnknownDocument.class);
    }

    @Test
    void answersAnUnknownDocumentAsAForbiddenOne() {
        var room = Room.onH2();

        assertThatThrownBy(() -> room.in(() -> room.caseFile.open(999, "proposer")))
                .isInstanceOf(UnknownDocument.class)
                .hasMessage(new UnknownDocument().getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "plan.pdf, application/pdf",
        "PLAN.PDF, application/pdf",
        "plan.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "plan.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "plan.pptx, application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "plan.doc, application/msword",
        "plan.xls, application/vnd.ms-excel",
        "plan.ppt, application/vnd.ms-powerpoint",
        "plan.odt, application/vnd.oasis.opendocument.text",
        "plan.ods, application/vnd.oasis.opendocument.spreadsheet",
        "plan.odp, application/vnd.oasis.opendocument.presentation",
        "plan.png, image/png",
        "plan.jpg, image/jpeg",
        "plan.gif, image/gif",
        "plan.tiff, image/tiff",
        "plan.webp, image/webp",
        "plan.txt, text/plain",
        "plan.csv, text/csv"
    })
    void takesWhatPeopleWorkWith(String name, String mediaType) {
        var room = Room.onH2();

        assertThat(room.add("SP-2026-0001", name, DocumentFixture.contentOf(name))
                        .mediaType())
                .isEqualTo(mediaType);
    }

    @ParameterizedTest
    @MethodSource("org.spinout.proposal.DocumentFixture#refused")
    void refusesWhatCannotBeKept(DocumentFixture.Refused file) {
        var room = Room.onH2();

        assertThatThrownBy(() -> room.in(() -> room.caseFile.add(file.document())))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(file.rule());
                    assertThat(refusal.field()).isNotNull();
                });
        assertThat(room.caseFile.of("SP-2026-0001")).isEmpty();
        assertThat(room.count("case_file")).isEqualTo(1);
    }
}
