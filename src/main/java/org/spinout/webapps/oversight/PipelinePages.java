package org.spinout.webapps.oversight;

import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spinout.correspondence.Papers;
import org.spinout.organisation.WorkingDays;
import org.spinout.oversight.FigureTable;
import org.spinout.oversight.pipeline.Pipelines;
import org.spinout.shared.Days;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pipeline on a page, as a spreadsheet, and on one sheet of paper for a taskforce. */
@Controller
class PipelinePages {

    private final Watched watched;
    private final Pipelines pipelines;
    private final Papers papers;
    private final WorkingDays days;

    PipelinePages(Watched watched, Pipelines pipelines, Papers papers, WorkingDays days) {
        this.watched = watched;
        this.pipelines = pipelines;
        this.papers = papers;
        this.days = days;
    }

    @GetMapping("/oversight")
    String show(Principal reader, @RequestParam(required = false) @Nullable String body, Model model) {
        var asked = watched.ask(reader, body);
        model.addAttribute("asked", asked);
        model.addAttribute("day", Days.inWords(days.today()));
        model.addAttribute("tables", pipelines.of(asked.ids()));
        return "oversight/pipeline";
    }

    @GetMapping("/oversight/pipeline.csv")
    ResponseEntity<byte[]> csv(Principal reader, @RequestParam(required = false) @Nullable String body) {
        var asked = watched.ask(reader, body);
        return Files.csv("pipeline-" + days.today() + ".csv", FigureTable.asCsv(pipelines.of(asked.ids())));
    }

    @GetMapping("/oversight/pipeline.pdf")
    ResponseEntity<byte[]> pdf(Principal reader, @RequestParam(required = false) @Nullable String body) {
        var asked = watched.ask(reader, body);
        var sheet = OnePage.of(pipelines.of(asked.ids()));
        var model = Map.<String, Object>of(
                "title", "The pipeline on " + Days.inWords(days.today()), "bodies", asked.inWords(), "sheet", sheet);
        return Files.pdf("pipeline-" + days.today() + ".pdf", papers.render("pipeline", model));
    }
}
