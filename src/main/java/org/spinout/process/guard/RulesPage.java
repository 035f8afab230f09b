package org.spinout.process.guard;

import java.util.Arrays;
import java.util.List;
import org.spinout.process.guard.rules.HouseRule;
import org.spinout.process.people.Role;
import org.spinout.shared.Days;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The rules of the house, for process owners to read. The door lets in process owners and administrators only. */
@Controller
class RulesPage {

    private final ModelFaults faults;

    RulesPage(ModelFaults faults) {
        this.faults = faults;
    }

    /** A rule as the page shows it. */
    record Shown(String id, String says, String why, String remedy, String from) {}

    @GetMapping("/changes/rules")
    String show(Model model) {
        var rules = faults.rules().all();
        model.addAttribute("refusing", shown(rules, true));
        model.addAttribute("warning", shown(rules, false));
        model.addAttribute("groups", Arrays.asList(Role.values()));
        return "changes/rules";
    }

    private static List<Shown> shown(List<HouseRule> rules, boolean refusing) {
        return rules.stream()
                .filter(rule -> rule.refuses() == refusing)
                .map(rule -> new Shown(rule.id(), rule.says(), rule.why(), rule.remedy(), Days.inWords(rule.from())))
                .toList();
    }
}
