package org.spinout.webapps.cases;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spinout.oversight.Csv;
import org.spinout.oversight.Sights;
import org.spinout.oversight.Stage;
import org.spinout.oversight.register.CaseRegister;
import org.spinout.oversight.register.CaseStatus;
import org.spinout.oversight.register.Order;
import org.spinout.oversight.register.RegisterAsk;
import org.spinout.oversight.register.RegisterPage;
import org.spinout.proposal.Reach;
import org.spinout.shared.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** The register of cases on pages and as CSV, for everybody, with the cases they may see. */
@Controller
class RegisterPages {

    private static final int PAGE = 25;
    private static final int CSV_PAGE = 500;
    private static final int MOST_COUNTED = 1001;
    private static final List<String> HEADINGS = List.of(
            "Number",
            "Service",
            "Organisation",
            "Region",
            "Scheme",
            "Stage",
            "Status",
            "Begun on",
            "Task due first",
            "With",
            "Since",
            "Until",
            "Overdue");

    private final Sights sights;
    private final CaseRegister register;
    private final RegisterChoices choices;
    private final RegisterLines lines;

    RegisterPages(Sights sights, CaseRegister register, RegisterChoices choices, RegisterLines lines) {
        this.sights = sights;
        this.register = register;
        this.choices = choices;
        this.lines = lines;
    }

    @GetMapping("/cases")
    String show(HttpServletRequest request, HttpServletResponse response, Principal reader, Model model) {
        model.addAttribute("later", false);
        var reach = sights.of(reader.getName()).cases();
        try {
            var question = new RegisterQuestion(request.getParameterMap());
            var ask = question.ask();
            choices.requireKnown(ask, reach);
            fill(model, reach, ask, question.given(), register.page(reach, ask, question.after(), PAGE));
            model.addAttribute("later", question.after() != null);
        } catch (Refusal refusal) {
            response.setStatus(refusal.status());
            model.addAttribute("refusal", refusal.getMessage());
            fill(model, reach, RegisterAsk.ALL, Map.of(), new RegisterPage(List.of(), null));
        }
        return "cases/register";
    }

    @GetMapping("/cases.csv")
    ResponseEntity<byte[]> csv(HttpServletRequest request, Principal reader) {
        var reach = sights.of(reader.getName()).cases();
        var question = new RegisterQuestion(request.getParameterMap());
        var ask = question.ask();
        choices.requireKnown(ask, reach);
        var rows = new ArrayList<List<@Nullable Object>>();
        var next = question.after();
        do {
            var page = register.page(reach, ask, next, CSV_PAGE);
            page.rows().forEach(row -> rows.add(lines.cells(row)));
            next = page.next();
        } while (next != null);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("cases.csv")
                                .build()
                                .toString())
                .body(Csv.of(HEADINGS, rows).getBytes(StandardCharsets.UTF_8));
    }

    private void fill(Model model, Reach reach, RegisterAsk ask, Map<String, String> given, RegisterPage page) {
        model.addAttribute("ask", ask);
        model.addAttribute("given", given);
        model.addAttribute("narrowed", given.keySet().stream().anyMatch(name -> !name.equals("order")));
        model.addAttribute("rows", page.rows().stream().map(lines::line).toList());
        model.addAttribute(
                "count", inWords(model.containsAttribute("refusal") ? 0 : register.count(reach, ask, MOST_COUNTED)));
        model.addAttribute("nextPage", page.next() == null ? null : link("/cases", given, page.next()));
        model.addAttribute("firstPage", link("/cases", given, null));
        model.addAttribute("csv", link("/cases.csv", given, null));
        model.addAttribute("stages", Stage.values());
        model.addAttribute("statuses", CaseStatus.values());
        model.addAttribute("orders", Order.values());
        choices.addTo(model, reach);
    }

    private static String inWords(int count) {
        return count >= MOST_COUNTED
                ? "More than 1,000 cases"
                : count == 0 ? "No case" : count == 1 ? "1 case" : count + " cases";
    }

    private static String link(String path, Map<String, String> given, @Nullable String after) {
        var link = UriComponentsBuilder.fromPath(path);
        given.forEach((name, value) -> link.queryParam(name, "{" + name + "}"));
        if (after != null) {
            link.queryParam("after", after);
        }
        return link.encode().buildAndExpand(given).toUriString();
    }
}
