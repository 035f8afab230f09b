package org.spinout.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.board.BoardFixture.BODY;
import static org.spinout.board.BoardFixture.NO_TEAM;
import static org.spinout.board.BoardFixture.TODAY;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spinout.shared.Refusal;

/** The register of interests, members who join the new enterprise, late recusals and dispensations. */
class StandingAsideTests {

    private static final String CASE = "SP-2026-0001";

    private final BoardFixture board = BoardFixture.onH2().withBoard();

    @Test
    void keepsOneStandingDeclarationThatIsRenewed() {
        board.register.declare(BODY, "n1", "Trustee of a hospice.", Set.of());
        board.clock.moveTo(TODAY.plusDays(100));

        var renewed = board.register.renew(BODY, "n1");

        assertThat(renewed.version()).isEqualTo(2);
        assertThat(renewed.text()).isEqualTo("Trustee of a hospice.");
        assertThat(renewed.declaredAt()).isEqualTo(board.clock.instant());
        assertThat(board.register.of(BODY)).containsExactly(renewed);
        assertThatThrownBy(() -> board.register.renew(BODY, "n2")).hasMessageContaining("no entry");
        assertThatThrownBy(() -> board.register.declare(BODY, "stranger", "None.", Set.of()))
                .isInstanceOf(Refusal.NotEntitled.class);
    }

    @Test
    void barsWhomTheRegisterOrThePaperNamesBeforeAnyMeeting() {
        board.register.declare(BODY, "n1", "My husband is to be its chair.", Set.of(CASE));
        var item = board.items.submit(new NewAgendaItem(CASE, BODY, "Ripplez", "sponsor", null, Set.of("o1")));

        assertThat(board.interests.grounds(item, Set.of("o2")))
                .containsEntry("n1", Ground.REGISTER)
                .containsEntry("o1", Ground.JOINS)
                .containsEntry("o2", Ground.TEAM)
                .hasSize(3);

        board.register.declare(BODY, "n1", "Nothing any more.", Set.of());
        assertThat(board.interests.barred(item, NO_TEAM)).containsExactly("o1");
    }

    @Test
    void remembersADeclarationUntilALaterMeetingHearsOtherwise() {
        var first = board.meeting();
        var item = board.submit(CASE);
        board.items.place(first);
        board.interests.declare(first, "n1", Set.of(item), "An interest.");
        board.items.putOff(item);
        assertThat(board.interests.barred(item, NO_TEAM)).containsExactly("n1");

        board.inTransaction(() -> board.meetings.close(first, MeetingState.ADJOURNED));
        var second = board.meeting();
        board.items.place(second);
        assertThat(board.interests.barred(item, NO_TEAM)).containsExactly("n1");
        board.interests.declare(second, "n1", Set.of(), "");

        assertThat(board.interests.barred(item, NO_TEAM)).isEmpty();
    }

    @Test
    void recordsWhatALateRecusalHadSeen() {
        var meeting = board.meeting();
        var item = board.itemBeforeMeeting(meeting);

        board.interests.declareLate(item, "n1", "I saw my cousin's name.", "Had opened the plan on 1 June.");

        assertThat(board.interests.grounds(item, NO_TEAM)).containsEntry("n1", Ground.DECLARED);
        assertThat(board.interests.lateRecusals(item))
                .singleElement()
                .satisfies(late -> assertThat(late.seen()).contains("opened the plan"));
        assertThatThrownBy(() -> board.interests.declareLate(item, "n2", " ", "Nothing."))
                .hasMessageContaining("Say what the interest is");
    }

    @Test
    void liftsABarByDispensationButNeverForTheTeam() {
        board.register.declare(BODY, "n1", "An interest.", Set.of(CASE));
        var item = board.submit(CASE);

        for (var member : Set.of("n1", "n2")) {
            board.dispensations.record(
                    new Dispensation(CASE, BODY, member, "Secretary of State", "SoS/12", TODAY, "boardSecretary"));
        }

        assertThat(board.interests.barred(item, Set.of("n2"))).containsExactly("n2");
        assertThatThrownBy(() -> board.dispensations.record(
                        new Dispensation(CASE, BODY, "n1", "Secretary of State", "SoS/13", TODAY, "boardSecretary")))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void placesThePrivatePartAfterThePublicOne() {
        var secret = board.items.submit(new NewAgendaItem(CASE, BODY, "Prices", "sponsor", "Bids are open.", Set.of()));
        var open = board.submit("SP-2026-0002");
        var meeting = board.meeting();

        assertThat(board.items.place(meeting)).extracting(AgendaItem::id).containsExactly(open, secret);
        assertThat(board.items.get(secret).isPrivate()).isTrue();
    }

    @Test
    void takesAnItemToAnotherBody() {
        var other = "b1003";
        new org.spinout.organisation.Bodies(board.jdbc)
                .register(new org.spinout.organisation.Body(
                        other, "Northmoor Council", org.spinout.organisation.BodyKind.COUNCIL, "North"));
        var item = board.submit(CASE);

        var there = board.items.refer(item, other);

        assertThat(board.items.waiting(BODY)).isEmpty();
        assertThat(board.items.waiting(other)).extracting(AgendaItem::id).containsExactly(there);
        assertThatThrownBy(() -> board.items.refer(item, other)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void entersWhatAnotherBodyDecided() {
        var item = board.submit(CASE);

        var decided = board.inTransaction(() ->
                board.decisions.decideElsewhere(item, BoardFixture.approval(), "Joint committee of three trusts"));

        assertThat(decided.authority()).isEqualTo(Authority.OTHER_BODY);
        assertThat(decided.authorityName()).isEqualTo("Joint committee of three trusts");
        assertThat(decided.meetingNumber()).isNull();
    }
}
