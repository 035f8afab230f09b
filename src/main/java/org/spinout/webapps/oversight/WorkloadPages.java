package org.spinout.webapps.oversight;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.Body;
import org.spinout.oversight.FigureTable;
import org.spinout.oversight.FigureTable.Line;
import org.spinout.oversight.workload.Age;
import org.spinout.oversight.workload.Change;
import org.spinout.oversight.workload.Load;
import org.spinout.oversight.workload.WeekEnd;
import org.spinout.oversight.workload.Workloads;
import org.spinout.shared.Days;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is overloaded, and whether it is getting better or worse. */
@Controller
class WorkloadPages {

    private final Watched watched;
    private final Workloads workloads;

    WorkloadPages(Watched watched, Workloads workloads) {
        this.watched = watched;
        this.workloads = workloads;
    }

    @GetMapping("/oversight/workload")
    String show(Principal reader, @RequestParam(required = false) @Nullable String body, Model model) {
        var asked = watched.ask(reader, body);
        var trend = workloads.trend(asked.ids());
        model.addAttribute("asked", asked);
        model.addAttribute("all", workloads.all(asked.ids()));
        model.addAttribute("plot", TrendPlot.of(trend));
        model.addAttribute("tables", tables(asked, trend));
        return "oversight/workload";
    }

    @GetMapping("/oversight/workload.csv")
    ResponseEntity<byte[]> csv(Principal reader, @RequestParam(required = false) @Nullable String body) {
        var asked = watched.ask(reader, body);
        return Files.csv("workload.csv", FigureTable.asCsv(tables(asked, workloads.trend(asked.ids()))));
    }

    private List<FigureTable> tables(Watched.Asked asked, List<WeekEnd> trend) {
        var roles = workloads.roleNames();
        return List.of(loads(asked, roles), trend(trend), changes(asked, roles));
    }

    private FigureTable loads(Watched.Asked asked, Map<String, String> roles) {
        var names = asked.all().stream().collect(Collectors.toMap(Body::id, Body::name));
        Function<Load, String> name =
                load -> name(roles, load.role()) + ", " + names.getOrDefault(load.bodyId(), load.bodyId());
        var lines = workloads.loads(asked.ids()).stream()
                .map(load -> line(name.apply(load), load, false))
                .collect(Collectors.toCollection(java.util.ArrayList::new));
        lines.add(line("All open tasks, each once", workloads.all(asked.ids()), true));
        var headings = new java.util.ArrayList<>(List.of("Who", "Open", "Overdue", "Nobody has taken on"));
        Arrays.stream(Age.values()).map(Age::heading).forEach(headings::add);
        return new FigureTable(
                "loads",
                "Open tasks by role and organisation",
                "The most overdue first. The last five columns say for how many working days tasks have been open. A task that two roles may do is counted with each of them.",
                headings,
                lines);
    }

    private static Line line(String name, Load load, boolean sum) {
        var figures = new java.util.ArrayList<@Nullable Object>(List.of(load.open(), load.overdue(), load.unclaimed()));
        figures.addAll(load.ages());
        return new Line(name, figures, sum);
    }

    private static FigureTable trend(List<WeekEnd> trend) {
        return new FigureTable(
                "trend",
                "Open and overdue from week to week",
                "At the beginning of each Monday, and now. Due dates are those set last: a task whose date was moved counts as if it had always had the later one.",
                List.of("Day", "Open", "Overdue"),
                trend.stream()
                        .map(week -> Line.of(Days.inWords(week.day()), week.open(), week.overdue()))
                        .toList());
    }

    private FigureTable changes(Watched.Asked asked, Map<String, String> roles) {
        return new FigureTable(
                "changes",
                "What changed since " + Days.inWords(workloads.lastMonth()),
                "What was open then, and what came, less what was done is what is open now.",
                List.of("Role", "Open then", "Came", "Done", "Open now", "More or less", "Overdue then", "Overdue now"),
                workloads.changes(asked.ids()).stream()
                        .map(change -> line(name(roles, change.role()), change))
                        .toList());
    }

    private static Line line(String name, Change change) {
        var difference = change.openNow() - change.openThen();
        return Line.of(
                name,
                change.openThen(),
                change.came(),
                change.done(),
                change.openNow(),
                difference > 0 ? difference + " more" : difference < 0 ? -difference + " fewer" : "the same",
                change.overdueThen(),
                change.overdueNow());
    }

    private static String name(Map<String, String> roles, String role) {
        return role.isEmpty() ? "People by name" : roles.getOrDefault(role, role);
    }
}
