package org.spinout.board;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Directory;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Writes a minute from the record: who came, who stood aside, and item by item what was decided and why. */
@Component
class MinuteText {

    private static final Map<Vote, String> VOTES =
            Map.of(Vote.FOR, "For: ", Vote.AGAINST, "Against: ", Vote.ABSTAINED, "Abstaining: ");

    /** Owners are roles; this is what the roles are called in a minute. */
    private static final Map<String, String> OWNERS = Map.of(
            "proposers", "the staff team",
            "sponsors", "the host's sponsor",
            "lineManagers", "the line manager",
            "transferTeam", "the transfer team",
            "commissioners", "the commissioner");

    private final Bodies bodies;
    private final Directory directory;
    private final BoardMembers members;
    private final AgendaItems items;
    private final Interests interests;
    private final Attendance attendance;
    private final Decisions decisions;
    private final UrgentDecisions urgent;
    private final Urgencies urgencies;

    MinuteText(
            Bodies bodies,
            Directory directory,
            BoardMembers members,
            AgendaItems items,
            Interests interests,
            Attendance attendance,
            Decisions decisions,
            UrgentDecisions urgent,
            Urgencies urgencies) {
        this.bodies = bodies;
        this.directory = directory;
        this.members = members;
        this.items = items;
        this.interests = interests;
        this.attendance = attendance;
        this.decisions = decisions;
        this.urgent = urgent;
        this.urgencies = urgencies;
    }

    String of(Meeting meeting) {
        var lines = new StringBuilder();
        heading(lines, meeting);
        presence(lines, meeting);
        declarations(lines, meeting);
        noted(lines, meeting);
        for (var item : items.of(meeting.number())) {
            item(lines, item, attendance.presiding(meeting.number()).orElse(null));
        }
        for (var item : items.takenOff(meeting.number())) {
            lines.append("\n").append(title(item)).append(fate(item)).append("\n");
        }
        return lines.toString();
    }

    private static String fate(AgendaItem item) {
        return switch (item.state()) {
            case WITHDRAWN -> " was withdrawn before it was decided.";
            case DECIDED -> " was decided without this meeting.";
            case WAITING, ON_AGENDA -> " was not decided and goes to another meeting.";
        };
    }

    /** What the chair decided since the last meeting; the board takes note of it. */
    private void noted(StringBuilder lines, Meeting meeting) {
        for (var decision : urgent.reportedTo(meeting.number())) {
            lines.append("\nFor noting: the chair's urgent decision on ")
                    .append(decision.title())
                    .append(" (")
                    .append(decision.decided().caseNumber())
                    .append(")\n")
                    .append(directory.nameOf(decision.chair()))
                    .append(" decided on ")
                    .append(Days.inWords(decision.decided().decidedAt()))
                    .append(": ")
                    .append(decision.decided().outcome().words())
                    .append(".\nReasons: ")
                    .append(decision.decided().reasons())
                    .append("\nWhy it could not wait: ")
                    .append(decision.whyUrgent())
                    .append("\nAsked first: ")
                    .append(decision.consulted())
                    .append("\nThe board noted the decision.\n");
        }
    }

    private void heading(StringBuilder lines, Meeting meeting) {
        lines.append(bodies.get(meeting.bodyId()).name())
                .append("\nMinute of the board's meeting ")
                .append(meeting.number())
                .append("\n")
                .append(Days.inWords(meeting.date()))
                .append(", ")
                .append(meeting.time())
                .append(", ")
                .append(meeting.venue())
                .append(meeting.openToPublic() ? ", open to the public\n" : ", held in private\n");
        urgencies
                .of(meeting.number())
                .ifPresent(urgency -> lines.append("Called at short notice by leave of ")
                        .append(directory.nameOf(urgency.chair()))
                        .append(urgency.inPlaceOf() == null ? "" : ", deputy of ")
                        .append(urgency.inPlaceOf() == null ? "" : directory.nameOf(urgency.inPlaceOf()))
                        .append(": ")
                        .append(urgency.reasons())
                        .append("\n"));
        if (meeting.state() == MeetingState.ADJOURNED) {
            lines.append("The meeting was adjourned.\n");
        }
    }

    private void presence(StringBuilder lines, Meeting meeting) {
        var came = attendance.of(meeting.number());
        var board = members.of(meeting.bodyId(), meeting.date());
        lines.append("\nPresent: ")
                .append(board.stream()
                        .filter(member -> came.contains(member.user()))
                        .map(this::described)
                        .collect(orNobody()))
                .append("\nAbsent: ")
                .append(board.stream()
                        .filter(member -> !came.contains(member.user()))
                        .map(this::described)
                        .collect(orNobody()))
                .append("\n");
        attendance
                .presiding(meeting.number())
                .ifPresent(user -> lines.append("In the chair: ")
                        .append(directory.nameOf(user))
                        .append("\n"));
    }

    private void declarations(StringBuilder lines, Meeting meeting) {
        lines.append("\nInterests declared\n");
        var agenda = Stream.concat(items.of(meeting.number()).stream(), items.takenOff(meeting.number()).stream())
                .toList();
        for (var declaration : interests.of(meeting.number())) {
            var titles = agenda.stream()
                    .filter(item -> declaration.itemIds().contains(item.id()))
                    .map(AgendaItem::title)
                    .collect(Collectors.joining("; "));
            lines.append(directory.nameOf(declaration.member()))
                    .append(titles.isEmpty() ? ": nothing to declare" : ": " + titles + ". " + declaration.text())
                    .append("\n");
        }
        lines.append("No declaration from: ")
                .append(names(interests.silent(meeting.number())))
                .append("\n");
    }

    private void item(StringBuilder lines, AgendaItem item, @Nullable String presiding) {
        lines.append("\n").append(item.place()).append(". ").append(title(item)).append("\n");
        lines.append("Paper by ").append(directory.nameOf(item.paperBy())).append("\n");
        if (item.isPrivate()) {
            lines.append("Heard in private: ").append(item.privateReasons()).append("\n");
        }
        for (var late : interests.lateRecusals(item.id())) {
            lines.append(directory.nameOf(late.member()))
                    .append(" declared an interest only when the item was called. ")
                    .append(late.seen())
                    .append("\n");
        }
        decisions
                .of(item.id())
                .ifPresentOrElse(
                        decided -> decision(lines, decided, presiding), () -> lines.append("Not decided yet.\n"));
    }

    /** Who was in the chair is said once for the meeting, and again where somebody else took the chair for an item. */
    private void decision(StringBuilder lines, DecidedItem decided, @Nullable String presiding) {
        if (decided.presiding() != null && !decided.presiding().equals(presiding)) {
            lines.append("In the chair: ")
                    .append(directory.nameOf(decided.presiding()))
                    .append("\n");
        }
        lines.append("Stood aside: ")
                .append(names(decided.recused()))
                .append("\nQuorum: ")
                .append(decided.present())
                .append(" present and free to decide, ")
                .append(decided.needed())
                .append(" of ")
                .append(decided.membership())
                .append(" needed\nDecision: ")
                .append(decided.outcome().words())
                .append(", ")
                .append(votes(decided.voting()))
                .append("\nReasons: ")
                .append(decided.reasons())
                .append("\n");
        conditions(lines, decided.conditions());
    }

    private static void conditions(StringBuilder lines, List<Condition> conditions) {
        for (var condition : conditions) {
            lines.append("Condition: ")
                    .append(condition.wording())
                    .append("\n  Owner: ")
                    .append(OWNERS.getOrDefault(condition.owner(), condition.owner()))
                    .append("\n  Evidence: ")
                    .append(condition.evidence())
                    .append("\n  Lapses on ")
                    .append(Days.inWords(condition.longStop()))
                    .append(" unless met before\n");
        }
    }

    private String votes(Voting voting) {
        var count = DecisionRows.counted(voting);
        if (count == null) {
            return "by consensus";
        }
        var casting = count.castingVote() == null ? "" : ", carried by the casting vote";
        return count.votesFor() + " for, " + count.votesAgainst() + " against, " + count.abstentions() + " abstaining"
                + casting + (voting instanceof Voting.Named named ? named(named) : "");
    }

    private String named(Voting.Named vote) {
        return Stream.of(Vote.values())
                .map(kind -> "\n" + VOTES.get(kind)
                        + vote.votes().entrySet().stream()
                                .filter(entry -> entry.getValue() == kind)
                                .map(entry -> directory.nameOf(entry.getKey()))
                                .collect(orNobody()))
                .collect(Collectors.joining());
    }

    private static String title(AgendaItem item) {
        return item.title() + " (" + item.caseNumber() + ")";
    }

    private String described(BoardMember member) {
        var part = member.chair() ? "chair" : member.officer() ? "officer member" : "non-officer member";
        return directory.nameOf(member.user()) + " (" + part + ")";
    }

    private String names(Collection<String> users) {
        return users.stream().map(directory::nameOf).collect(orNobody());
    }

    private static Collector<CharSequence, ?, String> orNobody() {
        return Collectors.collectingAndThen(Collectors.joining(", "), names -> names.isEmpty() ? "nobody" : names);
    }
}
