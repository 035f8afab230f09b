package org.spinout.webapps;

import org.spinout.correspondence.MailChoices;
import org.spinout.correspondence.MailManner;
import org.spinout.correspondence.MailSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where each person says how they want to be written to. */
@Controller
class HowWeWritePage {

    private final MailChoices choices;
    private final MailSettings settings;

    HowWeWritePage(MailChoices choices, MailSettings settings) {
        this.choices = choices;
        this.settings = settings;
    }

    @GetMapping("/how-we-write")
    String show(Model model, @RequestParam(defaultValue = "false") boolean saved) {
        var user = SignedOn.user();
        if (user == null) {
            return "redirect:/login";
        }
        model.addAttribute("manner", choices.of(user).name());
        model.addAttribute("digestTime", settings.digestTime().toString());
        model.addAttribute("saved", saved);
        return "how-we-write";
    }

    @PostMapping("/how-we-write")
    String choose(@RequestParam MailManner manner) {
        var user = SignedOn.user();
        if (user != null) {
            choices.choose(user, manner);
        }
        return "redirect:/how-we-write?saved=true";
    }
}
