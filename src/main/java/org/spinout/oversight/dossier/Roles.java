package org.spinout.oversight.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people are in a case, for an edition that names nobody. */
@Component
class Roles {

    private final Proposals proposals;
    private final DecisionRecord record;
    private final JdbcClient jdbc;

    Roles(Proposals proposals, DecisionRecord record, JdbcClient jdbc) {
        this.proposals = proposals;
        this.record = record;
        this.jdbc = jdbc;
    }

    /** By user name; the first that is true of a person counts. */
    Map<String, String> of(String caseNumber) {
        var roles = new LinkedHashMap<String, String>();
        var proposal = proposals.get(caseNumber);
        roles.put(proposal.lead(), "The lead of the team");
        proposals.teamHistory(caseNumber).forEach(stay -> roles.putIfAbsent(stay.member(), "A member of the team"));
        var lineManager = proposal.lineManager();
        if (lineManager != null) {
            roles.putIfAbsent(lineManager, "The line manager");
        }
        record.of(caseNumber)
                .forEach(entry -> roles.putIfAbsent(
                        entry.decision().user(), inWords(entry.decision().role())));
        jdbc.sql("""
                        SELECT DISTINCT m.user_id FROM board_member m
                        WHERE m.body_id IN (SELECT body_id FROM agenda_item WHERE case_number = :case)
                        ORDER BY m.user_id
                        """).param("case", caseNumber).query(row -> {
            roles.putIfAbsent(row.getString("user_id"), "A member of the board");
        });
        return roles;
    }

    /** {@code boardSecretaries} becomes {@code Somebody of the board secretaries}. */
    private static String inWords(String role) {
        var group = role.replaceAll(",.*", "").replaceAll("([a-z])([A-Z])", "$1 $2");
        return "Somebody of the " + group.toLowerCase(java.util.Locale.ROOT);
    }
}
