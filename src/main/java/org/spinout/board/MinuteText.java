package org.spinout.board;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Directory;
import org.springframework.stereotype.Component;

/** Writes a minute from the record: who came, who stood aside, and item by item what was decided and why. */
@Component
class MinuteText {

    private final Bodies bodies;
    private final Directory directory;
    private final BoardMembers members;
    private final AgendaItems items;
    private final Interests interests;
    private final Attendance attendance;
    private final Decisions decisions;

    MinuteText(
            Bodies bodies,
            Directory directory,
            BoardMembers members,
            AgendaItems items,
            Interests interests,
            Attendance attendance,
            Decisions decisions) {
        this.bodies = bodies;
        this.directory = directory;
        this.members = members;
        this.items = items;
        this.interests = interests;
        this.attendance = attendance;
        this.decisions = decisions;
    }

    String of(Meeting meeting) {
        var lines = new StringBuilder();
        heading(lines, meeting);
        presence(lines, meeting);
        declarations(lines, meeting);
        for (var item : items.of(meeting.number())) {
            item(lines, item);
        }
        for (var item : items.takenOff(meeting.number())) {
            var why = item.state() == ItemState.WITHDRAWN
                    ? " was withdrawn before it was decided."
                    : " was not decided and goes to another meeting.";
            lines.append("\n").append(title(item)).append(why).append("\n");
        }
        return lines.toString();
    }

    private void heading(StringBuilder lines, Meeting meeting) {
        lines.append(bodies.get(meeting.bodyId()).name())
                .append("\nMinute of the board's meeting ")
                .append(meeting.number())
                .append("\n")
                .append(Days.written(meeting.date()))
                .append(", ")
                .append(meeting.time())
                .append(", ")
                .append(meeting.venue())
                .append(meeting.openToPublic() ? ", open to the public\n" : ", held in private\n");
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

    private void item(StringBuilder lines, AgendaItem item) {
        lines.append("\n").append(item.place()).append(". ").append(title(item)).append("\n");
        lines.append("Paper by ").append(directory.nameOf(item.paperBy())).append("\n");
        decisions
                .of(item.id())
                .ifPresentOrElse(decided -> decision(lines, decided), () -> lines.append("Not decided yet.\n"));
    }

    private void decision(StringBuilder lines, DecidedItem decided) {
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
                    .append(condition.owner())
                    .append("\n  Evidence: ")
                    .append(condition.evidence())
                    .append("\n  Lapses on ")
                    .append(Days.written(condition.longStop()))
                    .append(" unless met before\n");
        }
    }

    private static String votes(Voting voting) {
        if (!(voting instanceof Voting.Count count)) {
            return "by consensus";
        }
        var casting = count.castingVote() == null ? "" : ", carried by the casting vote";
        return count.votesFor() + " for, " + count.votesAgainst() + " against, " + count.abstentions() + " abstaining"
                + casting;
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
