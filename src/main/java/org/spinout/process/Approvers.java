package org.spinout.process;

import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The people behind the approvers that the table {@code delegatedAuthority} names. National oversight approves money as
 * accounting officer: managers of single bodies, who are of the same group of overseers, answer for no national fund.
 */
@Component
@InModels
public class Approvers {

    private static final Map<String, String> GROUPS = Map.of(
            "fundManager", "fundManagers",
            "secondFundManager", "fundManagers",
            "panelChair", "fundPanelChairs",
            "fundPanel", "fundPanel",
            "nationalOverseer", "accountingOfficers");

    private static final Map<String, String> NAMES = Map.of(
            "fundManager", "nobody else",
            "secondFundManager", "a second fund manager",
            "panelChair", "the chair of the fund's panel",
            "fundPanel", "the fund's panel",
            "nationalOverseer", "the accounting officer");

    /**
     * The group whose members may approve.
     *
     * @param approver as the table names it
     * @throws IllegalStateException when the table names somebody unknown, which is for its owner to put right
     */
    public String group(String approver) {
        return named(GROUPS, approver);
    }

    /** As a sentence names them: "waits for a second fund manager". */
    public String inWords(String approver) {
        return named(NAMES, approver);
    }

    private static String named(Map<String, String> names, String approver) {
        var name = names.get(approver);
        if (name == null) {
            throw new IllegalStateException("The table delegatedAuthority names \"" + approver
                    + "\" as an approver. Those there are: " + names.keySet() + ".");
        }
        return name;
    }
}
