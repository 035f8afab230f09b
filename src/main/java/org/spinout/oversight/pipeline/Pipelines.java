package org.spinout.oversight.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spinout.oversight.FigureTable;
import org.spinout.oversight.FigureTable.Line;
import org.spinout.oversight.Stage;
import org.spinout.oversight.forecast.DecisionTimes;
import org.spinout.oversight.pipeline.PipelineRows.FundMoney;
import org.spinout.oversight.pipeline.PipelineRows.Way;
import org.spinout.proposal.ProposalState;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pipeline as tables, for a page, for paper and for a spreadsheet. */
@Component
@Transactional(readOnly = true)
public class Pipelines {

    private static final String NO_WAVE = "In no wave";

    private final PipelineRows rows;
    private final DecisionTimes decisions;

    Pipelines(PipelineRows rows, DecisionTimes decisions) {
        this.rows = rows;
        this.decisions = decisions;
    }

    /** @param bodies whose cases are counted: those the reader may see; of none, nothing */
    public List<FigureTable> of(Set<String> bodies) {
        if (bodies.isEmpty()) {
            return List.of();
        }
        var standings = rows.standings(bodies);
        return List.of(
                byStage(standings),
                by("scheme", "By scheme", "Scheme", standings, one -> Standing.plain(one.scheme()), null),
                by("region", "By region of the host", "Region", standings, Standing::region, null),
                by("wave", "By wave", "Wave", standings, one -> one.wave() == null ? NO_WAVE : one.wave(), NO_WAVE),
                conversion(rows.ways(bodies)),
                timeToDecide(bodies),
                money(rows.money(bodies)),
                enterprises(rows.enterprises(bodies)));
    }

    private static FigureTable byStage(List<Standing> standings) {
        var lines = new ArrayList<Line>();
        for (var stage : Stage.values()) {
            lines.add(count(stage.plainName(), standings, one -> stage.states().contains(one.state())));
        }
        Arrays.stream(ProposalState.values())
                .filter(ProposalState::isFinal)
                .forEach(state ->
                        lines.add(count(Standing.plain(state.name()), standings, one -> one.state() == state)));
        lines.add(Line.sum("All cases", sum(standings, Standing::cases), sum(standings, Standing::held)));
        return new FigureTable(
                "stage",
                "Where cases stand",
                "Every case begun in one of these organisations once, where it stands today. Held: its clocks stand still because of a challenge.",
                List.of("Where", "Cases", "Of these held"),
                lines);
    }

    private static Line count(String name, List<Standing> standings, Predicate<Standing> which) {
        var those = standings.stream().filter(which).toList();
        return Line.of(name, sum(those, Standing::cases), sum(those, Standing::held));
    }

    private static FigureTable by(
            String id,
            String title,
            String heading,
            List<Standing> standings,
            Function<Standing, String> name,
            @Nullable String last) {
        var places = Standing.places();
        var names = standings.stream()
                .map(name)
                .distinct()
                .sorted(Comparator.<String, Boolean>comparing(one -> one.equals(last))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        var lines = new ArrayList<Line>();
        for (var one : names) {
            var those = standings.stream()
                    .filter(standing -> name.apply(standing).equals(one))
                    .toList();
            lines.add(new Line(one, acrossPlaces(those, places), false));
        }
        lines.add(new Line("All", acrossPlaces(standings, places), true));
        var headings = Stream.concat(Stream.of(heading), Stream.concat(places.stream(), Stream.of("All")));
        return new FigureTable(
                id,
                title,
                "Live: wholly or in part. Ended: rejected, withdrawn, lapsed, put to competition, called off or given up.",
                headings.toList(),
                lines);
    }

    private static List<@Nullable Object> acrossPlaces(List<Standing> standings, List<String> places) {
        var figures = new ArrayList<@Nullable Object>();
        for (var place : places) {
            figures.add(sum(
                    standings.stream().filter(one -> one.place().equals(place)).toList(), Standing::cases));
        }
        figures.add(sum(standings, Standing::cases));
        return figures;
    }

    private static FigureTable conversion(List<Way> ways) {
        var lines = new ArrayList<Line>();
        for (var stage : Stage.values()) {
            var entered =
                    ways.stream().filter(way -> way.entered().contains(stage)).toList();
            var wentOn =
                    sum(entered.stream().filter(way -> way.wentOnFrom(stage)).toList(), Way::cases);
            var stayed = entered.stream().filter(way -> !way.wentOnFrom(stage)).toList();
            var ended = sum(stayed.stream().filter(way -> way.state().isFinal()).toList(), Way::cases);
            var open = sum(stayed, Way::cases) - ended;
            lines.add(Line.of(
                    stage.plainName(), sum(entered, Way::cases), wentOn, open, ended, percent(wentOn, wentOn + ended)));
        }
        return new FigureTable(
                "conversion",
                "Conversion",
                "Cases that ever entered a stage: those that went on from it, are still open and ended. The share is of those that went on or ended.",
                List.of("Stage", "Entered", "Went on", "Still open", "Ended", "Share that went on"),
                lines);
    }

    private static @Nullable String percent(long part, long whole) {
        return whole == 0 ? null : Math.round(100.0 * part / whole) + "%";
    }

    private FigureTable timeToDecide(Set<String> bodies) {
        return new FigureTable(
                "decide",
                "Time to decide",
                "Working days until half, and four in five, were decided; those still open are counted for as long as they have been, held time is not.",
                List.of("Who decides", "Cases", "Decided", "Half by day", "Four in five by day"),
                decisions.of(bodies).stream()
                        .map(time -> Line.of(
                                time.who(),
                                time.cases(),
                                time.decided(),
                                time.half() == null ? "too few" : time.half(),
                                time.fourInFive() == null ? "too few" : time.fourInFive()))
                        .toList());
    }

    private static FigureTable money(List<FundMoney> money) {
        var lines = new ArrayList<Line>();
        money.forEach(one -> lines.add(Line.of(one.fund(), one.reserved(), one.committed(), one.paid())));
        lines.add(Line.sum(
                "All funds",
                add(money, FundMoney::reserved),
                add(money, FundMoney::committed),
                add(money, FundMoney::paid)));
        return new FigureTable(
                "money",
                "Promised and paid",
                "From the ledger, for these cases. Paid: paid out and not returned.",
                List.of("Fund", "Set aside for offers", "Promised, not yet paid", "Paid"),
                lines);
    }

    private static FigureTable enterprises(PipelineRows.Enterprises all) {
        return new FigureTable(
                "launched",
                "Launched",
                "Struggling: a warning that the enterprise may not be able to pay its debts is open.",
                List.of("Enterprises", "Number"),
                List.of(
                        Line.of("Running, no open warning", all.launched() - all.struggling() - all.exited()),
                        Line.of("Running, struggling", all.struggling()),
                        Line.of("Exited", all.exited()),
                        Line.sum("All that were launched", all.launched())));
    }

    private static Money add(List<FundMoney> money, Function<FundMoney, Money> part) {
        return money.stream().map(part).reduce(Money.ZERO, Money::plus);
    }

    private static <T> long sum(List<T> all, Function<T, Long> count) {
        return all.stream().mapToLong(count::apply).sum();
    }
}
