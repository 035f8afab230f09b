package org.spinout.webapps.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks a team whether it really wants to withdraw its case, and does so. */
@Controller
class WithdrawPage {

    private final Proposals proposals;
    private final Withdrawals withdrawals;

    WithdrawPage(Proposals proposals, Withdrawals withdrawals) {
        this.proposals = proposals;
        this.withdrawals = withdrawals;
    }

    @GetMapping("/cases/{number}/withdraw")
    String ask(@PathVariable String number, Principal person, Model model) {
        return form(ofTeam(number, person), model);
    }

    @PostMapping("/cases/{number}/withdraw")
    String withdraw(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reasonCode,
            @RequestParam(defaultValue = "") String reasons,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Principal person,
            Model model,
            HttpServletResponse response) {
        var proposal = ofTeam(number, person);
        try {
            withdrawals.withdraw(number, reasonCode, reasons, confirmed);
        } catch (Refusal refusal) {
            response.setStatus(refusal.status());
            model.addAttribute("refusal", refusal.getMessage());
            model.addAttribute("fault", refusal.field());
            model.addAttribute("reasonCode", reasonCode);
            model.addAttribute("reasons", reasons);
            return form(proposal, model);
        }
        return "redirect:/cases/" + number;
    }

    private String form(Proposal proposal, Model model) {
        model.addAttribute("number", proposal.number());
        model.addAttribute("service", proposal.serviceName());
        model.addAttribute("ended", proposal.state().isFinal());
        model.addAttribute("choices", withdrawals.reasons());
        return "cases/withdraw";
    }

    /** To anybody but its team there is no such page. */
    private Proposal ofTeam(String number, Principal person) {
        return proposals
                .find(number)
                .filter(proposal -> proposals.isOfTeam(number, person.getName()))
                .orElseThrow(UnknownPage::new);
    }
}
