package org.spinout.process.casefile;

import static org.spinout.process.people.Role.ASSURERS;
import static org.spinout.process.people.Role.BOARD_CHAIRS;
import static org.spinout.process.people.Role.BOARD_MEMBERS;
import static org.spinout.process.people.Role.BOARD_SECRETARIES;
import static org.spinout.process.people.Role.COMMISSIONERS;
import static org.spinout.process.people.Role.ENTERPRISE_OFFICERS;
import static org.spinout.process.people.Role.FUND_MANAGERS;
import static org.spinout.process.people.Role.FUND_PANEL;
import static org.spinout.process.people.Role.PATIENT_REPRESENTATIVES;
import static org.spinout.process.people.Role.SPONSORS;
import static org.spinout.process.people.Role.STAFF_REPRESENTATIVES;
import static org.spinout.process.people.Role.SUPPORT_PROGRAMME;
import static org.spinout.process.people.Role.TRANSFER_TEAM;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spinout.board.AgendaItem;
import org.spinout.board.AgendaItems;
import org.spinout.board.Meeting;
import org.spinout.board.Meetings;
import org.spinout.fund.Awards;
import org.spinout.organisation.Directory;
import org.spinout.organisation.Move;
import org.spinout.organisation.Successions;
import org.spinout.organisation.Watchers;
import org.spinout.process.holdboardmeeting.StandingAside;
import org.spinout.process.people.Role;
import org.spinout.proposal.CaseAccess;
import org.spinout.proposal.Host;
import org.spinout.proposal.Hosts;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.spinout.proposal.Reach;
import org.spinout.proposal.Standing;
import org.springframework.stereotype.Component;

/**
 * Finds how a person stands towards a case from their roles for its body, and from the tasks they hold by name. Whoever
 * stands aside from it as a member of a board is one who takes part, whatever else they are.
 */
@Component
class CaseStanding implements CaseAccess {

    static final Set<Role> BOARD = Set.of(BOARD_SECRETARIES, BOARD_CHAIRS, BOARD_MEMBERS);
    static final Set<Role> DECIDE = Set.of(
            SPONSORS, BOARD_SECRETARIES, BOARD_CHAIRS, BOARD_MEMBERS, ASSURERS, SUPPORT_PROGRAMME, TRANSFER_TEAM);
    static final Set<Role> FUND = Set.of(FUND_MANAGERS, FUND_PANEL);
    static final Set<Role> TAKE_PART =
            Set.of(STAFF_REPRESENTATIVES, PATIENT_REPRESENTATIVES, COMMISSIONERS, ENTERPRISE_OFFICERS);

    private final Proposals proposals;
    private final Hosts hosts;
    private final Successions successions;
    private final Meetings meetings;
    private final AgendaItems items;
    private final Awards awards;
    private final Directory directory;
    private final Watchers watchers;
    private final StandingAside aside;
    private final CaseReach reach;

    CaseStanding(
            Proposals proposals,
            Hosts hosts,
            Successions successions,
            Meetings meetings,
            AgendaItems items,
            Awards awards,
            Directory directory,
            Watchers watchers,
            StandingAside aside,
            CaseReach reach) {
        this.proposals = proposals;
        this.hosts = hosts;
        this.successions = successions;
        this.meetings = meetings;
        this.items = items;
        this.awards = awards;
        this.directory = directory;
        this.watchers = watchers;
        this.aside = aside;
        this.reach = reach;
    }

    @Override
    public Standing of(String key, String user) {
        var proposal = proposals.find(key);
        if (proposal.isPresent()) {
            var standing = ofCase(proposal.get(), user);
            return standing.readsConfidential() && aside.isBarredFromCase(user, key) ? Standing.PARTICIPANT : standing;
        }
        return meetings.find(key).map(meeting -> ofMeeting(meeting, user)).orElse(Standing.STRANGER);
    }

    /** What {@link #of} says of each case, asked the other way round; a change to either is a change to both. */
    @Override
    public Reach reachOf(String user) {
        return reach.of(user);
    }

    private Standing ofCase(Proposal proposal, String user) {
        var body = proposal.bodyId();
        if (proposals.isOfTeam(proposal.number(), user)
                || holdsAny(user, DECIDE, body)
                || decides(proposal, user)
                || funds(proposal, user)) {
            return Standing.INSIDER;
        }
        var watched = watchers.bodiesOf(user);
        if (Stream.concat(Stream.of(body), otherDeciders(proposal.number())).anyMatch(watched::contains)) {
            return Standing.OVERSEER;
        }
        var takesPart = holdsAny(user, TAKE_PART, body)
                || commissions(user, proposal.commissionerId())
                || user.equals(proposal.lineManager())
                || reach.hasTask(proposal.number(), user);
        if (takesPart) {
            return Standing.PARTICIPANT;
        }
        var commissioner = proposal.commissionerId();
        return commissioner != null && watched.contains(commissioner) ? Standing.OBSERVER : Standing.STRANGER;
    }

    private Standing ofMeeting(Meeting meeting, String user) {
        if (holdsAny(user, BOARD, meeting.bodyId())) {
            return Standing.INSIDER;
        }
        if (watchers.bodiesOf(user).contains(meeting.bodyId())) {
            return Standing.OVERSEER;
        }
        return reach.hasTask(meeting.number(), user) ? Standing.PARTICIPANT : Standing.STRANGER;
    }

    /**
     * Where several hosts decide, the people of each see the case that is before its board; a body from which the case
     * has gone no longer does.
     */
    private boolean decides(Proposal proposal, String user) {
        return boards(proposal.number()).anyMatch(body -> holdsAny(user, BOARD, body))
                || otherHosts(proposal.number()).anyMatch(body -> holdsAny(user, DECIDE, body));
    }

    private Stream<String> otherDeciders(String caseNumber) {
        return Stream.concat(boards(caseNumber), otherHosts(caseNumber));
    }

    private Stream<String> boards(String caseNumber) {
        var former =
                successions.movesOf(caseNumber).stream().map(Move::predecessor).toList();
        return items.ofCase(caseNumber).stream()
                .map(AgendaItem::bodyId)
                .distinct()
                .filter(body -> !former.contains(body));
    }

    private Stream<String> otherHosts(String caseNumber) {
        return hosts.of(caseNumber).stream().map(Host::bodyId);
    }

    /** The fund sees a case once it has asked for money. */
    private boolean funds(Proposal proposal, String user) {
        return holdsAny(user, FUND, proposal.bodyId())
                && !awards.ofCase(proposal.number()).isEmpty();
    }

    private boolean commissions(String user, @Nullable String bodyId) {
        return bodyId != null && directory.holds(user, COMMISSIONERS.group(), bodyId);
    }

    private boolean holdsAny(String user, Set<Role> roles, String bodyId) {
        return roles.stream().anyMatch(role -> directory.holds(user, role.group(), bodyId));
    }
}
