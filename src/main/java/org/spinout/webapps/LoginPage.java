package org.spinout.webapps;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page where people sign on. Spring Security takes what is sent from it. */
@Controller
class LoginPage {

    @GetMapping("/login")
    String show(
            @RequestParam(name = "error", required = false) @Nullable String error,
            @RequestParam(name = "signedOff", required = false) @Nullable String signedOff,
            Model model) {
        model.addAttribute("refusal", error == null ? null : EnginePasswords.REFUSAL);
        model.addAttribute("signedOff", signedOff != null);
        return "login";
    }
}
