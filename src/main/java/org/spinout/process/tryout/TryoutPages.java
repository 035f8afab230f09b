package org.spinout.process.tryout;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spinout.process.guide.DecisionGuide;
import org.spinout.process.guide.DecisionText;
import org.spinout.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Tries a decision table. The door lets in process owners and administrators only. */
@Controller
class TryoutPages {

    private static final Duration MONTH = Duration.ofDays(30);

    /** So many lines can be read. */
    private static final int SHOWN = 200;

    private final Tables tables;
    private final CaseFacts cases;
    private final AskedBefore askedBefore;
    private final Clock clock;

    TryoutPages(Tables tables, CaseFacts cases, AskedBefore askedBefore, Clock clock) {
        this.tables = tables;
        this.cases = cases;
        this.askedBefore = askedBefore;
        this.clock = clock;
    }

    /** @param number of a case whose facts to begin with, or null */
    @GetMapping("/decisions/{key}/try")
    String enter(
            @PathVariable String key,
            @RequestParam(name = "case", required = false) @Nullable String number,
            Model model) {
        var table = tables.newest(key);
        var questions = Questions.of(table.model(), key);
        if (number == null || number.isBlank()) {
            return show(table, questions, Map.of(), model);
        }
        var known = cases.of(number.strip(), questions);
        model.addAttribute("number", number.strip());
        model.addAttribute("known", known.size());
        return show(table, questions, known, model);
    }

    @PostMapping("/decisions/{key}/try")
    String answer(
            @PathVariable String key,
            @RequestParam Map<String, String> entered,
            Model model,
            HttpServletResponse response) {
        var table = tables.newest(key);
        var questions = Questions.of(table.model(), key);
        var facts = EnteredFacts.of(questions, entered);
        if (facts.faults().isEmpty()) {
            var outcome = tables.trial(table.model(), key).ask(facts.facts());
            model.addAttribute("outcome", outcome);
            model.addAttribute("tables", Fired.of(DecisionText.all(table.model()), outcome));
        } else {
            model.addAttribute("faults", facts.faults());
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        return show(table, questions, entered, model);
    }

    /** A table that was asked, and which of its rows counted. */
    record Fired(DecisionGuide table, List<DecisionGuide.Row> rows) {

        static List<Fired> of(List<DecisionGuide> tables, Trial.Outcome outcome) {
            return tables.stream()
                    .filter(table -> outcome.fired().containsKey(table.key()))
                    .map(table -> of(table, outcome.fired().getOrDefault(table.key(), Set.of())))
                    .toList();
        }

        private static Fired of(DecisionGuide table, Set<String> fired) {
            return new Fired(
                    table,
                    table.rows().stream()
                            .filter(row -> fired.contains(row.ruleId()))
                            .toList());
        }

        /** Public, as its sisters, since the page calls it. */
        public boolean has(DecisionGuide.Row row) {
            return rows.contains(row);
        }
    }

    /** @param file a table to compare with; none for the one in use */
    @PostMapping("/decisions/{key}/try/month")
    String month(@PathVariable String key, @RequestParam(required = false) @Nullable MultipartFile file, Model model) {
        var table = tables.newest(key);
        var brought = file != null && !file.isEmpty() ? tables.brought(file, key) : null;
        var again = askedBefore.ask(
                brought == null ? table.model() : brought, key, clock.instant().minus(MONTH));
        model.addAttribute("table", table);
        model.addAttribute("brought", brought != null);
        model.addAttribute("again", again);
        model.addAttribute("others", again.others().stream().limit(SHOWN).toList());
        return "tryout/month";
    }

    /** The answer has no address of its own: whoever comes back to it is led to where it is asked for. */
    @GetMapping("/decisions/{key}/try/month")
    String month(@PathVariable String key) {
        return "redirect:/decisions/" + tables.newest(key).key() + "/try";
    }

    /** Says on a page what cannot be tried, and why. */
    @ExceptionHandler
    String refused(Refusal refusal, Model model, HttpServletResponse response) {
        response.setStatus(refusal.status());
        model.addAttribute("sentence", refusal.getMessage());
        return "tryout/refused";
    }

    private static String show(
            Tables.Newest table, List<Question> questions, Map<String, String> entered, Model model) {
        model.addAttribute("table", table);
        model.addAttribute("questions", questions);
        model.addAttribute("entered", entered);
        if (!model.containsAttribute("faults")) {
            model.addAttribute("faults", Map.of());
        }
        return "tryout/try";
    }
}
