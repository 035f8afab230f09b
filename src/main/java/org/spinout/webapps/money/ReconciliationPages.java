package org.spinout.webapps.money;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spinout.correspondence.Papers;
import org.spinout.fund.FinancialYear;
import org.spinout.fund.Funds;
import org.spinout.fund.Reconciliation;
import org.spinout.fund.Reconciliations;
import org.spinout.organisation.WorkingDays;
import org.spinout.shared.Days;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reconciliation of one fund or all, from one day to another, on a page, as CSV and as PDF. */
@Controller
class ReconciliationPages {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Reconciliations reconciliations;
    private final Funds funds;
    private final Papers papers;
    private final WorkingDays days;

    ReconciliationPages(Reconciliations reconciliations, Funds funds, Papers papers, WorkingDays days) {
        this.reconciliations = reconciliations;
        this.funds = funds;
        this.papers = papers;
        this.days = days;
    }

    /**
     * What a reader asked for: by default this financial year up to today.
     *
     * @param fundId one fund, or nothing for all
     * @param fault what was wrong with what was asked, null where nothing was
     */
    private record Asked(
            LocalDate from,
            LocalDate to,
            String fundId,
            @Nullable String fault) {

        String period() {
            return Days.inWords(from) + " to " + Days.inWords(to);
        }

        String fileName(String ending) {
            return "reconciliation-" + (fundId.isEmpty() ? "" : fundId + "-") + from + "-to-" + to + ending;
        }
    }

    @GetMapping("/money/reconciliation")
    String show(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "") String fund,
            Model model) {
        var asked = ask(from, to, fund);
        model.addAttribute("asked", asked);
        model.addAttribute("from", asked.from().toString());
        model.addAttribute("to", asked.to().toString());
        model.addAttribute("fund", asked.fundId());
        model.addAttribute("fault", asked.fault());
        model.addAttribute("period", asked.period());
        model.addAttribute("today", days.today().toString());
        model.addAttribute("funds", funds.all());
        model.addAttribute("sheet", ReconciliationSheet.of(reconcile(asked)));
        return "money/reconciliation";
    }

    @GetMapping("/money/reconciliation.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "") String fund) {
        var asked = ask(from, to, fund);
        var sheet = ReconciliationSheet.of(reconcile(asked));
        return file(asked.fileName(".csv"), CSV, sheet.asCsv().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/money/reconciliation.pdf")
    ResponseEntity<byte[]> pdf(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "") String fund) {
        var asked = ask(from, to, fund);
        var model = Map.<String, Object>of(
                "title",
                "Reconciliation, " + asked.period(),
                "fund",
                asked.fundId().isEmpty()
                        ? "All funds"
                        : funds.get(asked.fundId()).name(),
                "day",
                Days.inWords(days.today()),
                "sheet",
                ReconciliationSheet.of(reconcile(asked)));
        return file(asked.fileName(".pdf"), MediaType.APPLICATION_PDF, papers.render("reconciliation", model));
    }

    private Reconciliation reconcile(Asked asked) {
        return asked.fundId().isEmpty()
                ? reconciliations.ofAll(asked.from(), asked.to())
                : reconciliations.of(asked.fundId(), asked.from(), asked.to());
    }

    private Asked ask(@Nullable String from, @Nullable String to, String fund) {
        var today = days.today();
        var thisYear = FinancialYear.of(today).firstDay();
        var last = AskedDay.of(to, today, today);
        var first = AskedDay.of(from, thisYear.isAfter(last.day()) ? last.day() : thisYear, today);
        var known =
                fund.isEmpty() || funds.all().stream().anyMatch(one -> one.id().equals(fund));
        var fault = Stream.of(
                        first.fault(),
                        last.fault(),
                        first.day().isAfter(last.day()) ? "The last day is before the first." : null,
                        known ? null : "There is no fund \"" + fund + "\".")
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var begins = first.day().isAfter(last.day()) ? last.day() : first.day();
        return new Asked(begins, last.day(), known ? fund : "", fault);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
