package org.spinout.webapps.waiting;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.Directory;
import org.spinout.organisation.WorkingDays;
import org.spinout.oversight.Csv;
import org.spinout.oversight.Sight;
import org.spinout.oversight.Sights;
import org.spinout.oversight.waiting.LateStay;
import org.spinout.oversight.waiting.LateStays;
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

/** The very cases behind one line of the waiting map: those that wait in the step now, and those that left it too late. */
@Controller
class StepPages {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final int LINES_ON_A_PAGE = 50;
    private static final int MOST_PAGES = 1_000_000;
    private static final int MOST_IN_A_FILE = 100_000;
    private static final List<String> HEADINGS = List.of(
            "Case",
            "Organisation",
            "There since",
            "Ended",
            "Held last by",
            "Working days",
            "Queue days",
            "Work days",
            "Outside days",
            "Target days",
            "Days beyond target");

    private final WaitingMap map;
    private final WaitingTasks tasks;
    private final LateStays late;
    private final Readers readers;
    private final Sights sights;
    private final Directory directory;
    private final WorkingDays days;

    StepPages(
            WaitingMap map,
            WaitingTasks tasks,
            LateStays late,
            Readers readers,
            Sights sights,
            Directory directory,
            WorkingDays days) {
        this.map = map;
        this.tasks = tasks;
        this.late = late;
        this.readers = readers;
        this.sights = sights;
        this.directory = directory;
        this.days = days;
    }

    @GetMapping("/waiting/{processId}/{activityId}")
    String show(
            Principal reader,
            @PathVariable String processId,
            @PathVariable String activityId,
            @ModelAttribute WaitingQuestion question,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "1") int latePage,
            Model model) {
        var seen = readers.bodiesOf(reader);
        var ask = question.read(seen, days.today()).ofStep(processId, activityId);
        var step = stepOf(seen, ask);
        var waiting = tasks.of(seen, ask);
        var ended = late.count(seen, ask);
        var sight = sights.of(reader.getName());
        model.addAttribute("step", WaitingLine.of(step, question.query()));
        model.addAttribute(
                "tasks",
                waiting.stream()
                        .skip(Page.of(page, waiting.size()).first())
                        .limit(LINES_ON_A_PAGE)
                        .map(task -> shown(task, sight, reader.getName()))
                        .toList());
        model.addAttribute("open", Page.of(page, waiting.size()));
        model.addAttribute("ended", Page.of(latePage, ended));
        model.addAttribute(
                "late",
                late.of(seen, ask, Page.of(latePage, ended).first(), LINES_ON_A_PAGE).stream()
                        .map(stay -> shown(stay, sight))
                        .toList());
        model.addAttribute("period", Days.inWords(ask.from()) + " to " + Days.inWords(ask.until()));
        model.addAttribute("definition", definitionOf(processId));
        model.addAttribute("query", question.query());
        return "waiting/tasks";
    }

    @GetMapping("/waiting/{processId}/{activityId}/ended-late.csv")
    ResponseEntity<byte[]> csv(
            Principal reader,
            @PathVariable String processId,
            @PathVariable String activityId,
            @ModelAttribute WaitingQuestion question) {
        var seen = readers.bodiesOf(reader);
        var ask = question.read(seen, days.today()).ofStep(processId, activityId);
        stepOf(seen, ask);
        var rows = late.of(seen, ask, 0, MOST_IN_A_FILE).stream().map(this::row).toList();
        var name = "ended-late-" + ask.from() + "-to-" + ask.until() + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(Csv.of(HEADINGS, rows).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A page of a list; pages call its components.
     *
     * @param number from 1
     * @param pages how many there are, one at least
     * @param count how many lines there are on all of them
     */
    record Page(int number, int pages, int count) {

        static Page of(int number, int count) {
            if (number < 1 || number > MOST_PAGES) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            return new Page(number, Math.max(1, (count + LINES_ON_A_PAGE - 1) / LINES_ON_A_PAGE), count);
        }

        long first() {
            return Math.min((long) (number - 1) * LINES_ON_A_PAGE, count);
        }
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

    private TaskLine shown(WaitingTask task, Sight sight, String reader) {
        var number = task.caseNumber();
        var holder = task.holder();
        return new TaskLine(
                nameOf(number),
                isCase(number, sight),
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

    private LateLine shown(LateStay stay, Sight sight) {
        return new LateLine(
                nameOf(stay.caseNumber()),
                isCase(stay.caseNumber(), sight),
                readers.nameOf(stay.bodyId()),
                Days.inWords(stay.startedAt()),
                Days.inWords(stay.endedAt()),
                holderOf(stay),
                TaskLine.days(stay.days()),
                stay.queueDays() + ", " + stay.workDays() + ", " + stay.outsideDays(),
                TaskLine.days(stay.daysOver()) + " beyond " + stay.targetDays());
    }

    private List<@Nullable Object> row(LateStay stay) {
        return Arrays.<@Nullable Object>asList(
                nameOf(stay.caseNumber()),
                readers.nameOf(stay.bodyId()),
                days.dateOf(stay.startedAt()),
                days.dateOf(stay.endedAt()),
                holderOf(stay),
                stay.days(),
                stay.queueDays(),
                stay.workDays(),
                stay.outsideDays(),
                stay.targetDays(),
                stay.daysOver());
    }

    private String holderOf(LateStay stay) {
        var holder = stay.holder();
        return holder == null ? "Nobody, or not known" : directory.nameOf(holder);
    }

    private static String nameOf(@Nullable String caseNumber) {
        return caseNumber == null ? "No case" : caseNumber;
    }

    private static boolean isCase(@Nullable String number, Sight sight) {
        return number != null && number.startsWith("SP-") && sight.maySee(number);
    }
}
