package org.spinout.webapps.money;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.fund.AwardStatement;
import org.spinout.fund.Statements;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the money of a pot, an award or an enterprise was at the end of any day. */
@Controller
class StatementPages {

    private final Statements statements;
    private final Proposals proposals;
    private final WorkingDays days;

    StatementPages(Statements statements, Proposals proposals, WorkingDays days) {
        this.statements = statements;
        this.proposals = proposals;
        this.days = days;
    }

    /** One line of a statement: what, and how much. */
    record Sum(String what, String amount) {}

    /** An award among those of an enterprise. */
    record AwardShown(String number, String product, String state, List<Sum> sums) {}

    @GetMapping("/money/pots/{id}")
    String pot(@PathVariable String id, @RequestParam(required = false) @Nullable String on, Model model) {
        var asked = ask(on, model);
        var statement = statements.ofPot(id, asked.day());
        var money = statement.balances();
        var all =
                money.available().plus(money.reserved()).plus(money.committed()).plus(money.paid());
        model.addAttribute(
                "title", statement.pot().fundId() + " " + statement.pot().plainName());
        model.addAttribute(
                "sums",
                List.of(
                        new Sum("Available", money.available().toString()),
                        new Sum("Set aside for offers", money.reserved().toString()),
                        new Sum("Promised in agreements", money.committed().toString()),
                        new Sum("Paid", money.paid().toString()),
                        new Sum("In all", all.toString())));
        model.addAttribute(
                "entries", statement.latest().stream().map(EntryLine::of).toList());
        return "money/pot";
    }

    @GetMapping("/money/awards/{number}")
    String award(@PathVariable String number, @RequestParam(required = false) @Nullable String on, Model model) {
        var asked = ask(on, model);
        var statement = statements.ofAward(number, asked.day());
        model.addAttribute("title", "Award " + number);
        model.addAttribute("award", shown(statement));
        model.addAttribute("caseNumber", statement.award().caseNumber());
        model.addAttribute("serviceName", serviceName(statement.award().caseNumber()));
        model.addAttribute(
                "entries", statement.entries().stream().map(EntryLine::of).toList());
        return "money/award";
    }

    @GetMapping("/money/enterprises/{caseNumber}")
    String enterprise(
            @PathVariable String caseNumber, @RequestParam(required = false) @Nullable String on, Model model) {
        var asked = ask(on, model);
        var statement = statements.ofEnterprise(caseNumber, asked.day());
        var money = statement.money();
        model.addAttribute("title", proposals.get(caseNumber).serviceName());
        model.addAttribute("caseNumber", caseNumber);
        model.addAttribute(
                "sums",
                List.of(
                        new Sum("Set aside for offers", money.reserved().toString()),
                        new Sum("Promised in agreements", money.committed().toString()),
                        new Sum("Paid out", statement.paidOut().toString()),
                        new Sum("Paid back", statement.repaid().toString()),
                        new Sum("Recovered", statement.recovered().toString())));
        model.addAttribute(
                "awards", statement.awards().stream().map(StatementPages::shown).toList());
        return "money/enterprise";
    }

    /** There is no such pot, award or case. */
    @ExceptionHandler(Refusal.class)
    void nothingThere(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private AskedDay ask(@Nullable String on, Model model) {
        var asked = AskedDay.of(on, days.today(), days.today());
        model.addAttribute("on", asked.day().toString());
        model.addAttribute("onInWords", Days.inWords(asked.day()));
        model.addAttribute("today", days.today().toString());
        model.addAttribute("fault", asked.fault());
        return asked;
    }

    private String serviceName(String caseNumber) {
        return proposals
                .find(caseNumber)
                .map(proposal -> proposal.serviceName())
                .orElse(caseNumber);
    }

    private static AwardShown shown(AwardStatement statement) {
        var award = statement.award();
        var money = statement.money();
        return new AwardShown(
                award.number(),
                award.product().plainName(),
                award.state().plainName(),
                List.of(
                        new Sum("Applied for", award.requested().toString()),
                        new Sum("Set aside for the offer", money.reserved().toString()),
                        new Sum("Promised in the agreement", money.committed().toString()),
                        new Sum("Paid out", statement.paidOut().toString()),
                        new Sum("Paid back", statement.repaid().toString()),
                        new Sum("Recovered", statement.recovered().toString())));
    }
}
