package org.spinout.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.shared.Refusal;

class DraftsTests {

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void keepsTheLastDraftAndSaysWhoseItIs(String database) {
        var room = Room.on(database);
        room.in(() -> room.drafts.save("task1", "proposer", "{\"benefit\":\"one\"}"));
        room.clock.turn(Duration.ofHours(2));

        var saved = room.in(() -> room.drafts.save("task1", "proposer2", "{\"benefit\":\"two – £\"}"));

        assertThat(saved).isEqualTo(new Draft("task1", "{\"benefit\":\"two – £\"}", "proposer2", room.clock.instant()));
        assertThat(room.drafts.find("task1")).contains(saved);
        assertThat(room.drafts.find("task2")).isEmpty();
    }

    @Test
    void forgetsADiscardedDraft() {
        var room = Room.onH2();
        room.in(() -> room.drafts.save("task1", "proposer", "{}"));
        room.run(() -> room.drafts.discard("task1"));
        room.run(() -> room.drafts.discard("task1"));

        assertThat(room.drafts.find("task1")).isEmpty();
    }

    @Test
    void takesADraftUpToItsLimit() {
        var room = Room.onH2();
        var frame = "{\"a\":\"\"}".length();
        var longest = "{\"a\":\"" + "x".repeat(Drafts.MOST_BYTES - frame) + "\"}";

        assertThat(room.in(() -> room.drafts.save("task1", "proposer", longest)).json())
                .isEqualTo(longest);
        assertThatThrownBy(() -> room.in(() -> room.drafts.save("task1", "proposer", longest.replace(":", ": "))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("too long");
        assertThat(room.drafts.find("task1").orElseThrow().json()).isEqualTo(longest);
    }

    @Test
    void countsBytesRatherThanLetters() {
        var room = Room.onH2();
        var pounds = "{\"a\":\"" + "£".repeat(Drafts.MOST_BYTES / 2) + "\"}";

        assertThatThrownBy(() -> room.in(() -> room.drafts.save("task1", "proposer", pounds)))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1]", "not json", "{\"a\":"})
    void savesNothingThatIsNoForm(String json) {
        var room = Room.onH2();

        assertThatThrownBy(() -> room.in(() -> room.drafts.save("task1", "proposer", json)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not saved");
        assertThat(room.drafts.find("task1")).isEmpty();
    }
}
