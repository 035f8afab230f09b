package org.spinout.webapps.waiting;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import org.spinout.organisation.WorkingDays;
import org.spinout.oversight.waiting.Waiting;
import org.spinout.oversight.waiting.WaitingMap;
import org.spinout.shared.Days;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The waiting map as a page and as CSV. */
@Controller
class WaitingPages {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final WaitingMap map;
    private final Readers readers;
    private final WorkingDays days;

    WaitingPages(WaitingMap map, Readers readers, WorkingDays days) {
        this.map = map;
        this.readers = readers;
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

    private static List<WaitingLine> lines(List<Waiting> steps, WaitingQuestion question) {
        return steps.stream()
                .map(step -> WaitingLine.of(step, question.query()))
                .toList();
    }
}
