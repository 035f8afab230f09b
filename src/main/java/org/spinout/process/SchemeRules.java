package org.spinout.process;

import java.time.LocalDate;
import java.util.Map;
import org.spinout.organisation.BodyKind;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** The table {@code schemeRules}: a new scheme is a new row, without code. */
@Component
@ReadsTable("schemeRules")
public class SchemeRules {

    private final RuleTables tables;

    SchemeRules(RuleTables tables) {
        this.tables = tables;
    }

    /** What the scheme says to staff of this kind of body; an unknown scheme is open to nobody. */
    public SchemeRule ask(String scheme, BodyKind host, LocalDate startedOn) {
        var facts = Map.of("scheme", scheme, "bodyKind", host.name(), "onDate", startedOn.toString());
        var row = tables.ask("schemeRules", facts).get(0);
        return new SchemeRule(
                row.isTrue("mayApply"),
                row.text("whoApplies"),
                row.textOrNull("decidingBody"),
                row.text("outsideStep"),
                row.isTrue("regionNotified"),
                row.isTrue("wave"),
                row.countOrNull("minTermYears"),
                row.countOrNull("maxTermYears"),
                row.textOrNull("contractRoute"),
                row.dayOrNull("windowOpens"),
                row.dayOrNull("windowCloses"),
                row.isTrue("arbiter"),
                row.textOrNull("reason"));
    }

    /** @throws Refusal in words when nobody of this kind of body may start a proposal under the scheme on that day */
    public void requireOpen(String scheme, BodyKind host, LocalDate day) {
        ask(scheme, host, day).refusalOfStartOn(day).ifPresent(why -> {
            throw new Refusal("scheme", "schemeRules", why);
        });
    }
}
