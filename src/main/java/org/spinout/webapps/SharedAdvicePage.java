package org.spinout.webapps;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.spinout.fund.Supports;
import org.spinout.organisation.WorkingDays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the Mutuals Support Programme has bought, for everybody who is signed on: nobody should pay for it twice. */
@Controller
class SharedAdvicePage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

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
                        .map(output -> new Shown(
                                output.title(),
                                output.text(),
                                DAY.format(output.sharedAt().atZone(WorkingDays.LONDON))))
                        .toList());
        return "shared-advice";
    }
}
