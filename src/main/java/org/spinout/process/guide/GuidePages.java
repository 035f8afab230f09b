package org.spinout.process.guide;

import java.util.Map;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.spinout.correspondence.Papers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How the processes go and how the tables decide, for everybody who has signed on. */
@Controller
class GuidePages {

    private final DeployedModels models;
    private final Provenance provenance;
    private final Papers papers;

    GuidePages(DeployedModels models, Provenance provenance, Papers papers) {
        this.models = models;
        this.provenance = provenance;
        this.papers = papers;
    }

    @GetMapping("/processes")
    String list(Model model) {
        model.addAttribute("processes", models.summaries());
        model.addAttribute("decisions", models.decisions());
        return "guide/list";
    }

    @GetMapping("/processes/{key}")
    String process(@PathVariable String key, Model model) {
        var definition = definition(key);
        model.addAttribute("guide", models.guide(definition));
        model.addAttribute("provenance", provenanceOf(definition));
        return "guide/process";
    }

    @GetMapping("/processes/{key}.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String key) {
        var definition = definition(key);
        var content = papers.render(
                "guide", Map.of("guide", models.guide(definition), "provenance", provenanceOf(definition)));
        var name = ContentDisposition.attachment().filename(key + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(content);
    }

    @GetMapping("/processes/{key}/model.bpmn")
    ResponseEntity<byte[]> diagram(@PathVariable String key) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(models.xml(definition(key).getId()));
    }

    @GetMapping("/decisions")
    String decisions() {
        return "redirect:/processes#decisions";
    }

    @GetMapping("/decisions/{key}")
    String decision(@PathVariable String key, Model model) {
        var definition = models.decision(key).orElseThrow(() -> new NoSuchGuide("decision", key));
        var table = models.table(definition).orElseThrow(() -> new NoSuchGuide("decision table", key));
        model.addAttribute("table", table);
        model.addAttribute("provenance", provenance.inWords(definition.getVersion(), definition.getDeploymentId()));
        return "guide/decision";
    }

    private ProcessDefinition definition(String key) {
        return models.definition(key).orElseThrow(() -> new NoSuchGuide("process", key));
    }

    private String provenanceOf(ProcessDefinition definition) {
        return provenance.inWords(definition.getVersion(), definition.getDeploymentId());
    }
}
