package org.spinout.board;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/** How a board came to its decision: nobody objected, or votes were counted, with or without the names. */
public sealed interface Voting {

    /** Nobody asked for a vote. */
    record Consensus() implements Voting {}

    /**
     * A vote of which it is known who voted how.
     *
     * @param votes by user id; who is present and free and not in it has abstained
     * @param castingVote the second vote of whoever presides, only when the votes are equal
     */
    record Named(SortedMap<String, Vote> votes, @Nullable CastingVote castingVote) implements Voting {

        /** @throws Refusal as {@link Count} does */
        public Named {
            votes = Collections.unmodifiableSortedMap(new TreeMap<>(votes));
            new Count(count(votes, Vote.FOR), count(votes, Vote.AGAINST), count(votes, Vote.ABSTAINED), castingVote);
        }

        /** The votes without their names. */
        public Count counted() {
            return new Count(
                    count(votes, Vote.FOR), count(votes, Vote.AGAINST), count(votes, Vote.ABSTAINED), castingVote);
        }

        private static int count(Map<String, Vote> votes, Vote kind) {
            return (int) votes.values().stream().filter(kind::equals).count();
        }
    }

    /**
     * A vote for or against the very decision that is recorded. A vote that went against a proposal to approve is therefore
     * recorded as a rejection with those votes <em>for</em> it.
     *
     * @param votesFor members for the decision
     * @param votesAgainst members against it
     * @param abstentions members present and free to vote who did not
     * @param castingVote the second vote of whoever presides, only when the votes are equal
     */
    record Count(
            int votesFor,
            int votesAgainst,
            int abstentions,
            @Nullable CastingVote castingVote) implements Voting {

        /**
         * @throws Refusal when a number is negative or nobody voted, when there is a casting vote without a tie, or when
         *     the decision was not carried by the majority of those voting
         */
        public Count {
            notNegative("votesFor", votesFor);
            notNegative("votesAgainst", votesAgainst);
            notNegative("abstentions", abstentions);
            if (votesFor == 0 && votesAgainst == 0) {
                throw new Refusal("votesFor", "required", "Nobody voted. Record how many were for and against.");
            }
            var tie = votesFor == votesAgainst;
            if (castingVote != null && !tie) {
                throw new Refusal("castingVote", "tie", "There is a casting vote only when the votes are equal.");
            }
            if (tie && castingVote == null) {
                throw new Refusal(
                        "castingVote", "required", "The votes are equal. Record the casting vote of whoever presides.");
            }
            if (votesFor < votesAgainst || castingVote == CastingVote.AGAINST) {
                throw new Refusal(
                        "votesFor",
                        "majority",
                        "This decision was not carried. Record the decision the board did take, and the votes for it.");
            }
        }

        int total() {
            return votesFor + votesAgainst + abstentions;
        }

        private static void notNegative(String field, int count) {
            if (count < 0 || count > 1_000) {
                throw new Refusal(field, "min", "A number of votes is nought or more, and at most a thousand.");
            }
        }
    }
}
