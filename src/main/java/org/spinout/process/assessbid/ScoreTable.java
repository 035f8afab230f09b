package org.spinout.process.assessbid;

import static org.camunda.spin.Spin.JSON;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.spin.json.SpinJsonNode;
import org.spinout.fund.round.Assessment;
import org.spinout.fund.round.Criterion;
import org.spinout.fund.round.FundingRounds;
import org.spinout.fund.round.ScoreSheet;
import org.spinout.organisation.Directory;
import org.springframework.stereotype.Component;

/** What scorers gave, as those read it who moderate or visit; nobody who is still to score finds it anywhere. */
@Component
class ScoreTable {

    private static final String MISSING = "missing";

    private final FundingRounds rounds;
    private final Directory directory;

    ScoreTable(FundingRounds rounds, Directory directory) {
        this.rounds = rounds;
        this.directory = directory;
    }

    /** {@code agreed}, {@code apart} or {@code missing}, as the model asks for it. */
    String standing(Assessment assessment) {
        if (assessment.score() != null) {
            return "agreed";
        }
        return assessment.needsModeration() ? "apart" : MISSING;
    }

    String inWords(Assessment assessment) {
        var totals = shown(assessment).stream()
                .map(sheet -> name(sheet) + ": **" + sheet.total() + "**")
                .collect(Collectors.joining("; "));
        return totals.isEmpty()
                ? "The scores are not complete yet."
                : totals + " of 100. The scorers differ by " + assessment.difference() + ".";
    }

    SpinJsonNode of(String round, Assessment assessment) {
        var criteria = rounds.get(round).criteria();
        return JSON(shown(assessment).stream()
                .flatMap(sheet -> rows(name(sheet), sheet, criteria))
                .toList());
    }

    private List<ScoreSheet> shown(Assessment assessment) {
        return standing(assessment).equals(MISSING) ? List.of() : assessment.sheets();
    }

    private static Stream<Map<String, Object>> rows(String scorer, ScoreSheet sheet, List<Criterion> criteria) {
        return Stream.concat(
                criteria.stream()
                        .map(criterion -> Map.<String, Object>of(
                                "criterion",
                                criterion.label(),
                                "scorer",
                                scorer,
                                "points",
                                sheet.scores().getOrDefault(criterion.code(), 0),
                                "reasons",
                                "")),
                Stream.of(Map.of(
                        "criterion",
                        "All",
                        "scorer",
                        scorer,
                        "points",
                        sheet.total().toString(),
                        "reasons",
                        sheet.comments())));
    }

    private String name(ScoreSheet sheet) {
        return sheet.moderated() ? "Agreed" : directory.nameOf(sheet.givenBy());
    }
}
