package org.spinout.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.correspondence.CorrespondenceFixture.ANNA;
import static org.spinout.correspondence.CorrespondenceFixture.BEN;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.TestDatabase;
import org.spinout.correspondence.CorrespondenceFixture.Remembering;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class OutboxTests {

    private static final String CASE = "SP-2026-0001";
    private static final NewNotice WAITING = NewNotice.ofTask(
            NoticeKind.WAITING, CASE, new NewNotice.TaskAtHand("t17", "Complete expression of interest"), "By Friday.");
    private static final NewNotice REJECTED =
            NewNotice.news(CASE, "Your proposal is rejected", "Because Ms Smith of ward 4 objects.");

    @Test
    void writesToWhomANoticeIsForAndSendsItOnItsWay() {
        var room = new Room("h2", true, "2026-03-02T10:00:00Z");

        room.in(() -> room.notices.tellPerson("anna", WAITING));

        assertThat(room.outbox.of("anna", 10)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo(CASE + ": A task waits for you: Complete expression of interest");
            assertThat(mail.content())
                    .startsWith("Dear Anna Bright,")
                    .contains(CASE + ", School nursing")
                    .contains("https://spinout.trust.example/camunda/app/tasklist/default/#/?task=t17")
                    .contains("https://spinout.trust.example/how-we-write");
            assertThat(mail.messageId()).matches("<[0-9a-f-]{36}@trust\\.example>");
            assertThat(mail.state()).isEqualTo(MailState.WAITING);
        });
        assertThat(room.dispatch.sent).containsExactly("mail 1");
        assertThat(room.dispatch.errands).containsExactly(new Errand("anna", CASE, null));
    }

    @Test
    void namesTheBodyWhosePeopleAreTold() {
        var room = new Room("h2", true, "2026-03-02T10:00:00Z");

        room.in(() -> room.notices.tellRole("sponsors", "b1002", WAITING));

        assertThat(room.dispatch.errands)
                .containsExactlyInAnyOrder(new Errand("anna", CASE, "b1002"), new Errand("ben", CASE, "b1002"));
    }

    @Test
    void saysNothingOfTheCaseButItsNumberAndItsService() {
        var room = new Room("h2", true, "2026-03-02T10:00:00Z");

        room.in(() -> room.notices.tellPerson("anna", REJECTED));

        assertThat(room.outbox.of("anna", 10))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject() + mail.content())
                        .contains("There is news")
                        .doesNotContain("rejected")
                        .doesNotContain("Smith"));
    }

    @Test
    void writesToEachHolderOfARole() {
        var room = new Room("h2", true, "2026-03-02T10:00:00Z");

        room.in(() -> room.notices.tellRole("sponsors", "b1001", REJECTED));

        assertThat(room.outbox.all(10)).extracting(OutgoingMail::person).containsExactly("ben", "anna");
    }

    @Test
    void writesToNobodyWithoutAnAddress() {
        var room = new Room("h2", true, "2026-03-02T10:00:00Z");

        room.in(() -> room.notices.tellPerson("carol", WAITING));

        assertThat(room.outbox.all(10)).isEmpty();
        assertThat(room.notices.of("carol", List.of(), List.of())).hasSize(1);
    }

    @Test
    void writesOfNothingThatDidNotHappen() {
        var room = new Room("h2", true, "2026-03-02T10:00:00Z");

        assertThatThrownBy(() -> room.in(() -> {
                    room.notices.tellPerson("anna", WAITING);
                    throw new IllegalStateException("the fact is refused");
                }))
                .isInstanceOf(IllegalStateException.class);
        room.in(() -> room.notices.tellPerson("anna", WAITING));

        assertThat(room.outbox.of("anna", 10)).hasSize(1);
    }

    @Test
    void keepsMailWhereItIsSwitchedOff() {
        var room = new Room("h2", false, "2026-03-02T10:00:00Z");

        room.in(() -> room.notices.tellPerson("anna", WAITING));

        assertThat(room.outbox.of("anna", 10)).extracting(OutgoingMail::state).containsExactly(MailState.KEPT);
        assertThat(room.dispatch.sent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void gathersADigestForWhoWantsOne(String database) {
        var room = new Room(database, true, "2026-03-02T10:00:00Z");
        room.in(() -> room.choices.choose("anna", MailManner.DIGEST));
        room.in(() -> room.notices.tellPerson("anna", WAITING));
        room.in(() -> room.notices.tellPerson("anna", REJECTED));
        room.in(() -> room.notices.tellPerson("ben", REJECTED));

        assertThat(room.outbox.of("anna", 10)).isEmpty();
        assertThat(room.outbox.of("ben", 10)).hasSize(1);
        room.in(() -> assertThat(room.outbox.composeDigest("anna")).isPresent());
        room.in(() -> assertThat(room.outbox.composeDigest("anna")).isEmpty());

        assertThat(room.outbox.of("anna", 10)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Spinout: 2 things to know");
            assertThat(mail.content())
                    .contains("A task waits for you: Complete expression of interest")
                    .contains("There is news")
                    .contains("one mail a working day");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T07:59:00Z, 2026-03-02T08:00:00Z, on the morning of a Monday",
        "2026-03-02T10:00:00Z, 2026-03-03T08:00:00Z, after the time of the digest",
        "2026-03-06T10:00:00Z, 2026-03-09T08:00:00Z, on a Friday",
        "2026-03-07T06:00:00Z, 2026-03-09T08:00:00Z, on a Saturday",
        "2026-03-30T10:00:00Z, 2026-03-31T07:00:00Z, in summer time",
        "2026-04-02T10:00:00Z, 2026-04-07T07:00:00Z, before Easter"
    })
    void sendsTheDigestAtTheSetTimeOfTheNextWorkingDay(String now, String digest, String when) {
        var room = new Room("h2", true, now);
        room.in(() -> room.choices.choose("anna", MailManner.DIGEST));

        room.in(() -> room.notices.tellPerson("anna", WAITING));

        assertThat(room.dispatch.sent).as(when).containsExactly("digest of anna at " + digest);
    }

    @Test
    void takesTheLastWordOnHowToWrite() {
        var room = new Room("h2", true, "2026-03-02T10:00:00Z");
        assertThat(room.choices.of("anna")).isEqualTo(MailManner.IMMEDIATE);

        room.in(() -> room.choices.choose("anna", MailManner.DIGEST));
        room.in(() -> room.choices.choose("anna", MailManner.IMMEDIATE));

        assertThat(room.choices.of("anna")).isEqualTo(MailManner.IMMEDIATE);
    }

    @Test
    void hasOneMailForACauseInTheDatabaseToo() {
        var room = new Room("h2", true, "2026-03-02T10:00:00Z");
        room.in(() -> room.notices.tellPerson("anna", WAITING));
        room.in(() -> room.notices.tellPerson("anna", WAITING));

        assertThatThrownBy(() -> room.jdbc.sql("UPDATE mail SET cause = 'same'").update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> room.jdbc.sql("UPDATE mail SET state = 'SENT'").update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private static final class Room {

        private final JdbcClient jdbc;
        private final Outbox outbox;
        private final Notices notices;
        private final MailChoices choices;
        private final Remembering dispatch = new Remembering();
        private final TransactionTemplate transaction;

        Room(String kind, boolean sending, String now) {
            var source = kind.equals("h2") ? TestDatabase.h2() : TestDatabase.postgres();
            var clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
            jdbc = JdbcClient.create(source);
            outbox = CorrespondenceFixture.outbox(
                    jdbc, clock, CorrespondenceFixture.settings(sending), List.of(ANNA, BEN), dispatch);
            notices = new Notices(jdbc, clock, outbox);
            choices = new MailChoices(jdbc, clock);
            transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        }

        void in(Runnable work) {
            transaction.executeWithoutResult(status -> work.run());
        }
    }
}
