package org.spinout.process.convertscheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spinout.process.SchemeOfCase;
import org.spinout.process.SchemeRule;
import org.spinout.process.ShownText;
import org.spinout.proposal.Proposal;
import org.spinout.shared.Codes;
import org.springframework.stereotype.Component;

/** What a conversion changes, old and new, for whoever decides it. */
@Component
class ConversionText {

    private final SchemeOfCase present;
    private final ConversionRules rules;

    ConversionText(SchemeOfCase present, ConversionRules rules) {
        this.present = present;
        this.rules = rules;
    }

    String changes(Proposal proposal, String scheme) {
        var was = present.rule(proposal);
        var becomes = rules.rule(proposal, scheme);
        var lines = new ArrayList<String>();
        add(lines, "Scheme", Codes.inWords(proposal.scheme()), Codes.inWords(scheme));
        add(lines, "Whose board decides", was.decidingBody(), becomes.decidingBody());
        add(
                lines,
                "Assurance from outside",
                assurance(was),
                assurance(becomes) + (rules.isAssured(proposal.number()) ? ", which has been given" : ""));
        add(lines, "The region is told of expressions", yes(was.regionNotified()), yes(becomes.regionNotified()));
        add(lines, "Announced in waves", yes(was.wave()), yes(becomes.wave()));
        add(lines, "Independent arbiter", yes(was.arbiter()), yes(becomes.arbiter()));
        add(lines, "First contract", term(was), term(becomes));
        add(lines, "How the contract is let", was.contractRoute(), becomes.contractRoute());
        return ShownText.whole(String.join("\n", lines));
    }

    private static void add(List<String> lines, String what, @Nullable String was, @Nullable String becomes) {
        var before = Objects.requireNonNullElse(was, "not said");
        var after = Objects.requireNonNullElse(becomes, "not said");
        lines.add(
                before.equals(after)
                        ? "- " + what + ": " + before + ", as now"
                        : "- " + what + ": " + before + " → **" + after + "**");
    }

    private static String assurance(SchemeRule rule) {
        return switch (rule.outsideStep()) {
            case "assuranceBeforeBoard" -> "before the board decides";
            case "assuranceAfterBoard" -> "after the board has approved";
            default -> "none";
        };
    }

    private static String term(SchemeRule rule) {
        var least = rule.minTermYears();
        var most = rule.maxTermYears();
        if (least == null && most == null) {
            return "as its route of procurement says";
        }
        if (least == null) {
            return "up to " + most + " years";
        }
        return most == null ? "from " + least + " years" : least + " to " + most + " years";
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }
}
