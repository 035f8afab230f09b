package org.spinout.webapps.money;

import java.util.List;
import java.util.Locale;
import org.spinout.fund.Fund;
import org.spinout.fund.Funds;
import org.spinout.fund.Instruction;
import org.spinout.fund.Instructions;
import org.spinout.fund.Ledger;
import org.spinout.fund.Periods;
import org.spinout.fund.Pot;
import org.spinout.fund.Pots;
import org.spinout.organisation.Directory;
import org.spinout.shared.Days;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The funds, their pots, and what each holds now; and what waits for somebody's approval. */
@Controller
class MoneyPage {

    private final Funds funds;
    private final Pots pots;
    private final Ledger ledger;
    private final Periods periods;
    private final Instructions instructions;
    private final Directory directory;

    MoneyPage(Funds funds, Pots pots, Ledger ledger, Periods periods, Instructions instructions, Directory directory) {
        this.funds = funds;
        this.pots = pots;
        this.ledger = ledger;
        this.periods = periods;
        this.instructions = instructions;
        this.directory = directory;
    }

    /**
     * A fund as the page shows it.
     *
     * @param recycling what becomes of loans that are paid back, in a sentence
     * @param closed up to when its books are closed, in a sentence
     */
    record FundShown(String id, String name, String recycling, String closed, List<PotShown> pots) {}

    /** A pot with what it holds now. */
    record PotShown(
            String id, String name, String available, String reserved, String committed, String paid, String state) {}

    /** Something asked for and not decided. */
    record Waiting(String number, String what, String askedBy, String day) {}

    @GetMapping("/money")
    String show(Model model) {
        model.addAttribute("funds", funds.all().stream().map(this::shown).toList());
        model.addAttribute(
                "waiting", instructions.waiting().stream().map(this::shown).toList());
        return "money/overview";
    }

    /** Takes a reader to the statement of the award or the case whose number they typed. */
    @GetMapping("/money/find")
    String find(@RequestParam(defaultValue = "") String number) {
        var plain = number.strip().toUpperCase(Locale.ROOT);
        if (plain.matches("AW-\\d{4}-\\d{2,6}")) {
            return "redirect:/money/awards/" + plain;
        }
        return plain.matches("[A-Z]{2}-\\d{4}-\\d{2,6}") ? "redirect:/money/enterprises/" + plain : "redirect:/money";
    }

    private FundShown shown(Fund fund) {
        return new FundShown(
                fund.id(),
                fund.name(),
                fund.recycles() ? "Loans that are paid back can be lent again." : "Loans that are paid back leave it.",
                periods.closedUntil(fund.id())
                        .map(day -> "Its books are closed up to " + Days.inWords(day) + ".")
                        .orElse("Its books have never been closed."),
                pots.all().stream()
                        .filter(pot -> pot.fundId().equals(fund.id()))
                        .map(this::shown)
                        .toList());
    }

    private PotShown shown(Pot pot) {
        var money = ledger.balances(pot.id());
        var lapsed = pot.lapsedOn();
        return new PotShown(
                pot.id(),
                pot.plainName(),
                money.available().toString(),
                money.reserved().toString(),
                money.committed().toString(),
                money.paid().toString(),
                lapsed == null ? "Open" : "Lapsed on " + Days.inWords(lapsed));
    }

    private Waiting shown(Instruction instruction) {
        return new Waiting(
                instruction.number(),
                instruction.act().inWords(),
                directory.nameOf(instruction.askedBy()),
                Days.inWords(instruction.askedAt()));
    }
}
