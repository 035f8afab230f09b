package org.spinout.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.dao.DataIntegrityViolationException;

class AnswersTests {

    private static final String CASE = "SP-2026-0001";
    private static final String FORM = "complete-expression-of-interest";

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void readsBackWhatWasKept(String database) {
        var room = Room.on(database);
        var fields = Map.of("benefit", "Fewer children – in hospital", "costPounds", "1250.50", "confirmed", true);

        var kept = room.in(() -> room.answers.keep(CASE, FORM, "task1", "proposer", fields));

        assertThat(kept)
                .isEqualTo(new Answer(
                        1,
                        CASE,
                        FORM,
                        1,
                        "task1",
                        "proposer",
                        room.clock.instant(),
                        "{\"benefit\":\"Fewer children – in hospital\",\"confirmed\":true,\"costPounds\":\"1250.50\"}",
                        kept.hash()));
        assertThat(kept.isIntact()).isTrue();
        assertThat(kept.fields()).isEqualTo(fields);
        assertThat(room.answers.ofTask("task1")).contains(kept);
        assertThat(room.answers.latest(CASE, FORM)).isEqualTo(kept);
    }

    @Test
    void keepsEveryVersion() {
        var room = Room.onH2();
        var first = keep(room, "benefit", "one");
        var second = keep(room, "benefit", "two");
        var otherForm = room.in(() -> room.answers.keep(CASE, "start-proposal", null, "proposer", Map.of()));

        assertThat(second.version()).isEqualTo(2);
        assertThat(otherForm.version()).isEqualTo(1);
        assertThat(room.answers.latest(CASE, FORM)).isEqualTo(second);
        assertThat(room.answers.of(CASE)).containsExactly(first, second, otherForm);
        assertThat(second.reference()).isEqualTo(FORM + " v2 sha256:" + second.hash());
    }

    @Test
    void keepsTheAnswersOfAMeetingToo() {
        var room = Room.onH2();

        assertThat(room.in(() -> room.answers.keep("BM-2026-01", "call-meeting", null, "boardSecretary", Map.of()))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void refusesToReadWhatNobodySent() {
        var room = Room.onH2();

        assertThat(room.answers.findLatest(CASE, FORM)).isEmpty();
        assertThatThrownBy(() -> room.answers.latest(CASE, FORM))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(FORM);
    }

    @Test
    void findsTheLastAnswerOfATaskDoneTwice() {
        var room = Room.onH2();
        keep(room, "benefit", "one");
        var again = keep(room, "benefit", "two");

        assertThat(room.answers.ofTask("task")).contains(again);
        assertThat(room.answers.ofTask("another")).isEmpty();
    }

    @Test
    void tellsTheAnswersOfSomeTasksFromThoseOfOthers() {
        var room = Room.onH2();
        var ours = room.in(() -> room.answers.keep(CASE, FORM, "ours", "proposer", Map.of("benefit", "one")));
        room.in(() -> room.answers.keep(CASE, "start-proposal", "ours too", "proposer", Map.of()));
        room.in(() -> room.answers.keep(CASE, FORM, "theirs", "proposer", Map.of("benefit", "two")));

        assertThat(room.answers.ofTasks(List.of("ours", "ours too"), FORM)).contains(ours);
        assertThat(room.answers.ofTasks(List.of(), FORM)).isEmpty();
    }

    @Test
    void speaksToDelegatesInTheTypesTheyNeed() {
        var room = Room.onH2();
        var answer = room.in(() -> room.answers.keep(
                CASE,
                FORM,
                null,
                "proposer",
                Map.of(
                        "plannedStart", Date.from(java.time.Instant.parse("2026-08-01T00:00:00Z")),
                        "costPounds", "£1,250.50",
                        "staffCount", 6,
                        "regulated", "yes",
                        "union", "no",
                        "confirmed", true,
                        "blank", " ")));

        assertThat(answer.day("plannedStart")).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(answer.pounds("costPounds")).isEqualTo(new Money(125_050));
        assertThat(answer.number("staffCount")).isEqualTo(new BigDecimal(6));
        assertThat(answer.text("staffCount")).isEqualTo("6");
        assertThat(answer.isYes("regulated")).isTrue();
        assertThat(answer.isYes("confirmed")).isTrue();
        assertThat(answer.isYes("union")).isFalse();
        assertThat(answer.isYes("absent")).isFalse();
        assertThat(answer.text("absent")).isNull();
        assertThat(answer.day("blank")).isNull();
        assertThat(answer.pounds("blank")).isNull();
        assertThat(answer.number("absent")).isNull();
    }

    @Test
    void noticesAnAlteredAnswer() {
        var room = Room.onH2();
        keep(room, "benefit", "one");
        room.jdbc.sql("UPDATE answer SET fields = '{\"benefit\":\"two\"}'").update();

        assertThat(room.answers.latest(CASE, FORM).isIntact()).isFalse();
    }

    @Test
    void holdsEachVersionOnceInTheDatabaseToo() {
        var room = Room.onH2();
        keep(room, "benefit", "one");
        keep(room, "benefit", "two");

        assertThatThrownBy(() -> room.jdbc
                        .sql("UPDATE answer SET version = 1 WHERE version = 2")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void countsVersionsHoweverManySendAtOnce(String database) throws Exception {
        var room = Room.on(database);
        var workers = Executors.newFixedThreadPool(9);
        var versions = new ArrayList<Integer>();
        try {
            var work = IntStream.range(0, 18)
                    .<Callable<Answer>>mapToObj(member -> () -> keep(room, "declares", "nothing " + member))
                    .toList();
            for (var kept : workers.invokeAll(work)) {
                versions.add(kept.get().version());
            }
        } finally {
            workers.shutdownNow();
        }

        assertThat(versions)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 18).boxed().toList());
    }

    private static Answer keep(Room room, String field, String value) {
        return room.in(() -> room.answers.keep(CASE, FORM, "task", "proposer", Map.of(field, value)));
    }
}
