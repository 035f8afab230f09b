package org.spinout.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.shared.Refusal;
import org.springframework.dao.DataIntegrityViolationException;

class TeamTests {

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void keepsWhoCameAndWentAndByWhom(String database) {
        var room = Room.on(database);
        var number = room.open().number();
        room.run(() -> room.proposals.join(number, "practiceNurse", "proposer"));
        room.clock.turn(Duration.ofDays(3));
        room.run(() -> room.proposals.leave(number, "practiceNurse", "practiceNurse"));
        room.run(() -> room.proposals.join(number, "practiceNurse", "proposer"));

        assertThat(room.proposals.team(number)).containsExactly("practiceNurse", "proposer");
        assertThat(room.proposals.teamHistory(number))
                .extracting(TeamMembership::member, TeamMembership::joinedBy, TeamMembership::leftBy)
                .containsExactly(
                        tuple("proposer", "proposer", null),
                        tuple("practiceNurse", "proposer", "practiceNurse"),
                        tuple("practiceNurse", "proposer", null));
        assertThat(room.proposals.teamHistory(number).get(1).leftAt()).isEqualTo(room.clock.instant());
    }

    @Test
    void takesNobodyTwice() {
        var room = Room.onH2();
        var number = room.open().number();

        assertThatThrownBy(() -> room.run(() -> room.proposals.join(number, "proposer", "proposer")))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("already");
    }

    @Test
    void letsNobodyOutWhoIsNotIn() {
        var room = Room.onH2();
        var number = room.open().number();

        assertThatThrownBy(() -> room.run(() -> room.proposals.leave(number, "stranger", "proposer")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not of the team");
    }

    @Test
    void isNeverWithoutItsLead() {
        var room = Room.onH2();
        var number = room.open().number();

        assertThatThrownBy(() -> room.run(() -> room.proposals.leave(number, "proposer", "proposer")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Name another lead first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void takesANewLeadInAndKeepsTheOld(String database) {
        var room = Room.on(database);
        var number = room.open().number();

        assertThat(room.in(() -> room.proposals.changeLead(number, "proposer2", "proposer"))
                        .lead())
                .isEqualTo("proposer2");
        room.run(() -> room.proposals.leave(number, "proposer", "proposer2"));

        assertThat(room.proposals.team(number)).containsExactly("proposer2");
        assertThat(room.proposals.isOfTeam(number, "proposer")).isFalse();
        assertThat(room.proposals.casesOf("proposer")).isEmpty();
        assertThatThrownBy(() -> room.in(() -> room.proposals.changeLead(number, "proposer2", "proposer2")))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void letsAPersonBeOfSeveralCases() {
        var room = Room.onH2();
        room.open();
        var second = room.open().number();
        room.run(() -> room.proposals.join(second, "proposer2", "proposer"));

        assertThat(room.proposals.casesOf("proposer")).containsExactly("SP-2026-0001", "SP-2026-0002");
        assertThat(room.proposals.casesOf("proposer2")).containsExactly("SP-2026-0002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void isGuardedByTheDatabaseToo(String database) {
        var room = Room.on(database);
        var number = room.open().number();
        room.run(() -> room.proposals.join(number, "proposer2", "proposer"));

        assertThat(List.of(
                        "UPDATE team_membership SET is_current = NULL, left_at = joined_at, left_by = 'x'"
                                + " WHERE member = 'proposer'",
                        "UPDATE team_membership SET left_by = 'x'",
                        "UPDATE team_membership SET is_current = FALSE",
                        "UPDATE team_lead SET member = 'stranger'",
                        "UPDATE team_lead SET until = since",
                        "INSERT INTO team_lead (case_number, member, since, named_by, is_current)"
                                + " SELECT case_number, 'proposer2', since, named_by, TRUE FROM team_lead",
                        "INSERT INTO team_membership (case_number, member, joined_at, joined_by, is_current)"
                                + " SELECT case_number, member, joined_at, joined_by, TRUE FROM team_membership"))
                .allSatisfy(nonsense -> assertThatThrownBy(
                                () -> room.jdbc.sql(nonsense).update())
                        .isInstanceOf(DataIntegrityViolationException.class));
    }
}
