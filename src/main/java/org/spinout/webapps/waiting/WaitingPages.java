package org.spinout.webapps.waiting;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import org.spinout.organisation.Directory;
import org.spinout.organisation.WorkingDays;
import org.spinout.oversight.Sights;
import org.spinout.oversight.waiting.ModelVersion;
import org.spinout.oversight.waiting.Waiting;
import org.spinout.oversight.waiting.WaitingAsk;
import org.spinout.oversight.waiting.WaitingMap;
import org.spinout.oversight.waiting.WaitingTask;
import org.spinout.oversight.waiting.WaitingTasks;
import org.spinout.shared.Days;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The waiting map as a page and as CSV, and the very tasks behind each of its lines. */
@Controller
class WaitingPages {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final int TASKS_ON_A_PAGE = 50;
    private static final int MOST_PAGES = 1_000_000;

    private final WaitingMap map;
    private final WaitingTasks tasks;
    private final Readers readers;
    private final Sights sights;
    private final Directory directory;
    private final WorkingDays days;

    WaitingPages(
            WaitingMap map, WaitingTasks tasks, Readers readers, Sights sights, Directory directory, WorkingDays days) {
        this.map = map;
        this.tasks = tasks;
        this.readers = readers;
        this.sights = sights;
        this.directory = directory;
        this.days = days;
    }

    @GetMapping("/waiting")
    String show(
            Principal reader,
            @ModelAttribute WaitingQuestion question,
            @RequestParam(defaultValue = "") String sort,
            Model model) {
        var seen = readers.bodiesOf(reader);
        var ask = question.read(seen, days.today());
        var order = SortOrder.ofCode(sort);
        model.addAttribute("steps", lines(order.sort(map.of(seen, ask)), question));
        model.addAttribute("question", question);
        model.addAttribute("order", order);
        model.addAttribute("orders", SortOrder.values());
        model.addAttribute("from", ask.from());
        model.addAttribute("until", ask.until());
        model.addAttribute("period", Days.inWords(ask.from()) + " to " + Days.inWords(ask.until()));
        model.addAttribute("models", map.models());
        model.addAttribute("bodies", readers.named(seen));
        return "waiting/map";
    }

    @GetMapping("/waiting.csv")
    ResponseEntity<byte[]> csv(Principal reader, @ModelAttribute WaitingQuestion question) {
        var seen = readers.bodiesOf(reader);
        var ask = question.read(seen, days.today());
        var name = "waiting-" + ask.from() + "-to-" + ask.until() + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(WaitingTable.asCsv(map.of(seen, ask)).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/waiting/{processId}/{activityId}")
    String showTasks(
            Principal reader,
            @PathVariable String processId,
            @PathVariable String activityId,
            @ModelAttribute WaitingQuestion question,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var seen = readers.bodiesOf(reader);
        var asked = question.read(seen, days.today());
        var ask = asked.ofModel(processId, asked.version()).inStep(activityId);
        var step = stepOf(seen, ask);
        var waiting = tasks.of(seen, ask);
        var pages = Math.max(1, (waiting.size() + TASKS_ON_A_PAGE - 1) / TASKS_ON_A_PAGE);
        if (page < 1 || page > MOST_PAGES) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var first = Math.min((long) (page - 1) * TASKS_ON_A_PAGE, waiting.size());
        model.addAttribute("step", WaitingLine.of(step, question.query()));
        model.addAttribute(
                "tasks",
                waiting.stream()
                        .skip(first)
                        .limit(TASKS_ON_A_PAGE)
                        .map(task -> shown(task, reader.getName()))
                        .toList());
        model.addAttribute("count", waiting.size());
        model.addAttribute("page", page);
        model.addAttribute("pages", pages);
        model.addAttribute("definition", definitionOf(processId));
        model.addAttribute("query", question.query());
        return "waiting/tasks";
    }

    /** A step of a model that is not there, and one in which nobody of theirs ever was, are the same to a reader. */
    private Waiting stepOf(Set<String> seen, WaitingAsk ask) {
        return map.of(seen, ask).stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String definitionOf(String processId) {
        return map.models().stream()
                .filter(model -> model.processId().equals(processId))
                .map(ModelVersion::definitionId)
                .findFirst()
                .orElse("");
    }

    private TaskLine shown(WaitingTask task, String reader) {
        var number = task.caseNumber();
        var holder = task.holder();
        return new TaskLine(
                number == null ? "No case" : number,
                number != null && number.startsWith("SP-") && sights.of(reader).maySee(number),
                readers.nameOf(task.bodyId()),
                Days.inWords(task.since()),
                holder == null ? "Nobody yet" : directory.nameOf(holder),
                task.queueDays() + ", " + task.workDays() + ", " + task.outsideDays(),
                TaskLine.days(task.days()),
                TaskLine.against(task),
                TaskLine.due(task),
                task.daysOver() > 0 || task.overdue(),
                task.instanceId(),
                task.taskId(),
                reader.equals(holder));
    }

    private static List<WaitingLine> lines(List<Waiting> steps, WaitingQuestion question) {
        return steps.stream()
                .map(step -> WaitingLine.of(step, question.query()))
                .toList();
    }
}
