package org.spinout.webapps.cases;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.organisation.Directory;
import org.spinout.oversight.Sights;
import org.spinout.oversight.dossier.Dossiers;
import org.spinout.oversight.forecast.FinishDates;
import org.spinout.oversight.forecast.FinishRange;
import org.spinout.oversight.forecast.Forecast;
import org.spinout.proposal.CaseAccess;
import org.spinout.proposal.Hold;
import org.spinout.proposal.Holds;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Codes;
import org.spinout.shared.Days;
import org.spinout.webapps.casefile.CaseFileViews;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where a case stands, for everybody who may see it. */
@Controller
class CasePage {

    private final Sights sights;
    private final Proposals proposals;
    private final CaseSentences sentences;
    private final CaseRoutes routes;
    private final OpenWorks works;
    private final Timeline timeline;
    private final CaseFileViews files;
    private final CaseAccess access;
    private final Holds holds;
    private final FinishDates finishDates;
    private final Dossiers dossiers;
    private final KeptUntil keptUntil;
    private final Bodies bodies;
    private final Directory directory;
    private final SpineModels models;

    CasePage(
            Sights sights,
            Proposals proposals,
            CaseSentences sentences,
            CaseRoutes routes,
            OpenWorks works,
            Timeline timeline,
            CaseFileViews files,
            CaseAccess access,
            Holds holds,
            FinishDates finishDates,
            Dossiers dossiers,
            KeptUntil keptUntil,
            Bodies bodies,
            Directory directory,
            SpineModels models) {
        this.sights = sights;
        this.proposals = proposals;
        this.sentences = sentences;
        this.routes = routes;
        this.works = works;
        this.timeline = timeline;
        this.files = files;
        this.access = access;
        this.holds = holds;
        this.finishDates = finishDates;
        this.dossiers = dossiers;
        this.keptUntil = keptUntil;
        this.bodies = bodies;
        this.directory = directory;
        this.models = models;
    }

    /** A stage as the page lists it. */
    record Stage(String name, String when, List<String> then) {}

    /** A task as the page lists it. */
    record Waiting(
            String taskId, String name, String holder, String since, String until, boolean overdue, boolean mine) {}

    @GetMapping("/cases/{number}")
    String show(@PathVariable String number, Principal reader, Model model) {
        var proposal = admitted(number, reader.getName());
        var team = proposals.team(number);
        var work = works.of(number, reader.getName(), team);
        var route = routes.of(number);
        model.addAttribute("number", number);
        model.addAttribute("service", proposal.serviceName());
        model.addAttribute(
                "body", bodies.find(proposal.bodyId()).map(Body::name).orElse(proposal.bodyId()));
        model.addAttribute("scheme", Words.of(proposal.scheme()));
        model.addAttribute("lead", directory.nameOf(proposal.lead()));
        model.addAttribute("state", proposal.state().meaning());
        model.addAttribute("sentence", sentences.of(proposal, work, route).inWords());
        model.addAttribute(
                "holds", holds.open(number).stream().map(Hold::reason).toList());
        model.addAttribute("waiting", work.stream().map(CasePage::waiting).toList());
        model.addAttribute("route", route.orElse(null));
        route.ifPresent(known -> addStages(known, model));
        addForecast(finishDates.of(number), model);
        model.addAttribute(
                "timeline",
                timeline.of(proposal, files.of(number, reader.getName(), access.of(number, reader.getName()))));
        model.addAttribute(
                "mayWithdraw",
                team.contains(reader.getName()) && !proposal.state().isFinal());
        var mayTakeDossier = dossiers.mayTake(number, reader.getName());
        model.addAttribute("mayTakeDossier", mayTakeDossier);
        model.addAttribute("keptUntil", mayTakeDossier ? keptUntil.of(number) : List.of());
        return "cases/case";
    }

    /** The very version of the spine this case runs on, for the diagram. */
    @GetMapping("/cases/{number}/model.bpmn")
    ResponseEntity<byte[]> model(@PathVariable String number, Principal reader) {
        admitted(number, reader.getName());
        var definition = routes.of(number).map(CaseRoute::definitionId).orElseThrow(UnknownPage::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "xml", StandardCharsets.UTF_8))
                .body(models.xmlOf(definition));
    }

    private Proposal admitted(String number, String reader) {
        return Optional.of(number)
                .filter(asked -> sights.of(reader).maySee(asked))
                .flatMap(proposals::find)
                .orElseThrow(UnknownPage::new);
    }

    private static void addStages(CaseRoute route, Model model) {
        model.addAttribute("done", route.done().stream().map(CasePage::done).toList());
        model.addAttribute(
                "now",
                route.now().stream()
                        .map(stage -> new Stage(stage.name(), Days.inWords(stage.since()), stage.then()))
                        .toList());
    }

    private static Stage done(CaseRoute.Done stage) {
        var from = Days.inWords(stage.from());
        var until = Days.inWords(stage.until());
        var when = from.equals(until) ? "on " + from : "from " + from + " to " + until;
        return new Stage(stage.name(), stage.brokenOff() ? "broken off, " + when : when, List.of());
    }

    private static void addForecast(Optional<Forecast> forecast, Model model) {
        model.addAttribute("ofStage", inWords(forecast.flatMap(Forecast::ofStage)));
        model.addAttribute("ofLaunch", inWords(forecast.flatMap(Forecast::ofLaunch)));
    }

    private static @Nullable String inWords(Optional<FinishRange> range) {
        return range.map(FinishRange::inWords).orElse(null);
    }

    private static Waiting waiting(OpenWork task) {
        return new Waiting(
                task.taskId(),
                task.name(),
                Codes.capitalised(task.holder()),
                Days.inWords(task.since()),
                until(task.due()),
                task.overdue(),
                task.mine());
    }

    private static String until(@Nullable Instant due) {
        return due == null ? "No date" : Days.inWords(due);
    }
}
