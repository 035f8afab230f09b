package org.spinout.process.holdboardmeeting;

import static org.camunda.spin.Spin.JSON;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.DECISION_FORM;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.ITEM_FORM;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spinout.board.BoardDecision;
import org.spinout.board.CastingVote;
import org.spinout.board.Vote;
import org.spinout.board.Voting;
import org.spinout.process.BoardDecisionForm;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.shared.Refusal;

/**
 * Reads the screen of an item as the decision of a board: the form {@code decide-item}, or {@code record-decision} at a
 * meeting that was called before there was the other.
 */
final class DecisionFields {

    /** The rows for votes on the form; no board of this law has more members. */
    static final int ROWS = 14;

    /** Every field of both forms, so that no item's answers are taken for those of the next. */
    private static final List<String> NAMES = Stream.of(
                    BoardDecisionForm.fields().stream(),
                    Stream.of(
                            "decidedBy",
                            "membersFor",
                            "membersAgainst",
                            "membersAbstained",
                            "castingVote",
                            "presidingMember",
                            "lateInterests",
                            "lateInterestText",
                            "outOfRoom"),
                    IntStream.rangeClosed(1, ROWS)
                            .boxed()
                            .flatMap(row -> Stream.of("vote" + row, voter(row), named(row))))
            .flatMap(fields -> fields)
            .toList();

    /**
     * The fields of both forms that are lists to tick. Tasklist sends a list back as what it was shown as, and the engine
     * refuses a list that was shown as nothing at all.
     */
    private static final Set<String> LISTS =
            Set.of("membersFor", "membersAgainst", "membersAbstained", "lateInterests", "outOfRoom");

    private DecisionFields() {}

    /** Every field with nothing in it, as the next item's screen begins. */
    static Map<String, @Nullable Object> empty() {
        var fields = new TreeMap<String, @Nullable Object>();
        NAMES.forEach(field -> fields.put(field, LISTS.contains(field) ? JSON(List.of()) : null));
        return fields;
    }

    /** The variable that holds the user id of a row's member. */
    static String voter(int row) {
        return "voter" + row;
    }

    /** The variable that holds the name of a row's member, which the form shows. */
    static String named(int row) {
        return "voter" + row + "Name";
    }

    /** The screen sent last, whichever form it was. */
    static Answer latest(Answers answers, String meetingNumber) {
        return Stream.of(ITEM_FORM, DECISION_FORM)
                .map(form -> answers.findLatest(meetingNumber, form))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Answer::id))
                .orElseThrow();
    }

    /**
     * The decision.
     *
     * @param free the members present and not barred
     * @param rows who stands in which row of the votes
     * @throws Refusal when somebody is counted twice, or when the parts do not make a decision
     */
    static BoardDecision decision(Answer answer, Set<String> free, Map<Integer, String> rows) {
        return BoardDecisionForm.decision(answer, voting(answer, free, rows), presiding(answer));
    }

    private static @Nullable String presiding(Answer answer) {
        var named = answer.text("presidingMember");
        return named == null || named.isBlank() ? null : named;
    }

    private static Voting voting(Answer answer, Set<String> free, Map<Integer, String> rows) {
        if (!"vote".equals(answer.text("decidedBy"))) {
            return new Voting.Consensus();
        }
        var votes = new TreeMap<String, Vote>();
        rows.forEach((row, member) -> Optional.ofNullable(answer.text("vote" + row))
                .filter(vote -> !vote.isBlank())
                .ifPresent(vote -> votes.put(member, Vote.valueOf(vote.toUpperCase(Locale.ROOT)))));
        Map.of("membersFor", Vote.FOR, "membersAgainst", Vote.AGAINST, "membersAbstained", Vote.ABSTAINED)
                .forEach((field, vote) -> Chosen.in(answer, field).forEach(member -> {
                    if (votes.put(member, vote) != null) {
                        throw new Refusal(field, "once", member + " is counted twice. Each member has one vote.");
                    }
                }));
        free.forEach(member -> votes.putIfAbsent(member, Vote.ABSTAINED));
        return new Voting.Named(votes, casting(answer.text("castingVote")));
    }

    private static @Nullable CastingVote casting(@Nullable String vote) {
        return vote == null || vote.isBlank() ? null : CastingVote.valueOf(vote.toUpperCase(Locale.ROOT));
    }
}
