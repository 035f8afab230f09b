package org.spinout.process.assessbid;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.spinout.fund.round.Criterion;
import org.spinout.fund.round.FundingRounds;
import org.spinout.fund.round.Scores;
import org.spinout.process.runfundinground.ScorerDeclarations;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** The sheets of scorers, as their forms say them. */
@Component
class SentScores {

    private final Answers answers;
    private final FundingRounds rounds;
    private final Scores scores;
    private final ScorerDeclarations declarations;

    SentScores(Answers answers, FundingRounds rounds, Scores scores, ScorerDeclarations declarations) {
        this.answers = answers;
        this.rounds = rounds;
        this.scores = scores;
        this.declarations = declarations;
    }

    /** Keeps what a scorer gave, or the interest this person found; of whoever has sent nothing, nothing. */
    void takeUp(String round, String bid, String scorer) {
        answers.of(bid).stream()
                .filter(answer -> answer.formId().equals(AssessBid.SCORE_FORM))
                .filter(answer -> answer.user().equals(scorer))
                .reduce((earlier, later) -> later)
                .ifPresent(sheet -> takeUp(round, bid, scorer, sheet));
    }

    private void takeUp(String round, String bid, String scorer, Answer sheet) {
        if ("conflict".equals(sheet.text("outcome"))) {
            declarations.add(round, scorer, bid, Objects.requireNonNull(sheet.text("reasons")));
        } else {
            scores.give(bid, scorer, points(round, sheet), comments(round, sheet));
        }
    }

    /** By the criterion's code; each has its fields in the form. */
    Map<String, Integer> points(String round, Answer sheet) {
        var points = new TreeMap<String, Integer>();
        rounds.get(round)
                .criteria()
                .forEach(criterion -> points.put(
                        criterion.code(),
                        Objects.requireNonNull(sheet.number(field("score", criterion)), criterion.code())
                                .intValueExact()));
        return points;
    }

    private String comments(String round, Answer sheet) {
        return rounds.get(round).criteria().stream()
                .map(criterion -> criterion.label() + ": " + sheet.text(field("comment", criterion)))
                .collect(Collectors.joining("\n"));
    }

    private static String field(String kind, Criterion criterion) {
        var code = criterion.code();
        return kind + code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
    }
}
