package org.spinout.webapps;

import org.spinout.fund.Supports;
import org.spinout.shared.Days;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the Mutuals Support Programme has bought, for everybody who is signed on: nobody should pay for it twice. */
@Controller
class SharedAdvicePage {

    private final Supports supports;

    SharedAdvicePage(Supports supports) {
        this.supports = supports;
    }

    /** A piece of advice as the page shows it. */
    record Shown(String title, String text, String day) {}

    @GetMapping("/shared-advice")
    String show(Model model) {
        model.addAttribute(
                "outputs",
                supports.shared().stream()
                        .map(output -> new Shown(output.title(), output.text(), Days.inWords(output.sharedAt())))
                        .toList());
        return "shared-advice";
    }
}
