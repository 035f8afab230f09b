package org.spinout.process.holdboardmeeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.spinout.board.AgendaItem;
import org.spinout.board.BoardMember;
import org.spinout.board.BoardMembers;
import org.spinout.board.Declaration;
import org.spinout.board.InterestRegister;
import org.spinout.board.Interests;
import org.spinout.board.Meetings;
import org.spinout.board.StandingDeclaration;
import org.spinout.organisation.Directory;
import org.spinout.organisation.WorkingDays;
import org.spinout.shared.Days;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts into words who has declared what for a meeting, and whose entry in the register is missing or old. */
@Component
class DeclarationWords {

    private final Interests interests;
    private final InterestRegister register;
    private final Meetings meetings;
    private final BoardMembers members;
    private final Directory directory;
    private final Clock clock;
    private final int renewedWithinMonths;

    DeclarationWords(
            Interests interests,
            InterestRegister register,
            Meetings meetings,
            BoardMembers members,
            Directory directory,
            Clock clock,
            @Value("${spinout.board.register-renewed-within-months:12}") int renewedWithinMonths) {
        this.interests = interests;
        this.register = register;
        this.meetings = meetings;
        this.members = members;
        this.directory = directory;
        this.clock = clock;
        this.renewedWithinMonths = renewedWithinMonths;
    }

    String of(String number, List<AgendaItem> agenda) {
        var places = new TreeMap<Long, Integer>();
        agenda.forEach(item -> places.put(item.id(), item.place()));
        var interested = interests.of(number).stream()
                .filter(declaration -> !declaration.itemIds().isEmpty())
                .map(declaration -> interest(declaration, places))
                .collect(Collectors.joining("; "));
        var silent = names(interests.silent(number));
        return (interested.isEmpty() ? "No interests are declared." : "Interests declared: " + interested + ".")
                + (silent.isEmpty() ? " Every member has answered." : " No word yet from " + silent + ".")
                + lacking(number);
    }

    /** A member's entry in words, for the member. */
    String entryOf(String bodyId, String member) {
        return register.of(bodyId, member)
                .map(entry -> "Of " + Days.inWords(day(entry)) + ": " + entry.text() + cases(entry))
                .orElse("You have no entry yet. If you answer \"Yes\", your entry is: nothing to declare.");
    }

    private static String cases(StandingDeclaration entry) {
        return entry.caseNumbers().isEmpty() ? "" : " (" + String.join(", ", entry.caseNumbers()) + ")";
    }

    private String lacking(String number) {
        var meeting = meetings.get(number);
        var oldest = LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON).minusMonths(renewedWithinMonths);
        var lacking = members.of(meeting.bodyId(), meeting.date()).stream()
                .map(BoardMember::user)
                .filter(user -> register.of(meeting.bodyId(), user)
                        .filter(entry -> !day(entry).isBefore(oldest))
                        .isEmpty())
                .collect(Collectors.toSet());
        return lacking.isEmpty()
                ? ""
                : " The register of interests has no entry of the last " + renewedWithinMonths + " months from "
                        + names(lacking) + ".";
    }

    private static LocalDate day(StandingDeclaration entry) {
        return LocalDate.ofInstant(entry.declaredAt(), WorkingDays.LONDON);
    }

    private String interest(Declaration declaration, TreeMap<Long, Integer> places) {
        return directory.nameOf(declaration.member()) + " (item "
                + declaration.itemIds().stream()
                        .filter(places::containsKey)
                        .map(item -> String.valueOf(places.get(item)))
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private String names(Set<String> users) {
        return users.stream().sorted().map(directory::nameOf).collect(Collectors.joining(", "));
    }
}
