package org.spinout.oversight.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spinout.oversight.Stage;
import org.spinout.proposal.ProposalState;
import org.spinout.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the tables are made of; always for some bodies. */
@Component
class PipelineRows {

    private static final String STANDINGS = """
            SELECT proposal.scheme, COALESCE(body.region, 'Unknown') AS region, wave.name AS wave, proposal.state,
                COUNT(*) AS cases, COUNT(held.case_number) AS held
            FROM proposal
            LEFT JOIN body ON body.id = proposal.body_id
            LEFT JOIN wave_proposal ON wave_proposal.case_number = proposal.number AND wave_proposal.takes_part
            LEFT JOIN wave ON wave.number = wave_proposal.wave_number
            LEFT JOIN (SELECT DISTINCT case_number FROM case_hold WHERE is_open) held
                ON held.case_number = proposal.number
            WHERE proposal.body_id IN (:bodies)
            GROUP BY proposal.scheme, COALESCE(body.region, 'Unknown'), wave.name, proposal.state
            """;

    /** Every stage but the first, which each case enters when it is opened. */
    private static final List<Stage> LATER = Arrays.stream(Stage.values())
            .filter(stage -> stage != Stage.EXPRESSION)
            .toList();

    private static final String WAYS = "SELECT state, " + columns("%2$s") + ", COUNT(*) AS cases FROM ("
            + "SELECT proposal.number, proposal.state, "
            + columns("MAX(CASE WHEN proposal_step.to_state IN (%1$s) THEN 1 ELSE 0 END) AS %2$s")
            + " FROM proposal LEFT JOIN proposal_step ON proposal_step.case_number = proposal.number"
            + " WHERE proposal.body_id IN (:bodies) GROUP BY proposal.number, proposal.state) way"
            + " GROUP BY state, " + columns("%2$s");

    private static final String MONEY = """
            SELECT fund.name,
                SUM(CASE WHEN moved_to = 'RESERVED' THEN amount_pence ELSE 0 END)
                    - SUM(CASE WHEN moved_from = 'RESERVED' THEN amount_pence ELSE 0 END) AS reserved,
                SUM(CASE WHEN moved_to = 'COMMITTED' THEN amount_pence ELSE 0 END)
                    - SUM(CASE WHEN moved_from = 'COMMITTED' THEN amount_pence ELSE 0 END) AS committed,
                SUM(CASE WHEN moved_to = 'PAID' THEN amount_pence ELSE 0 END)
                    - SUM(CASE WHEN moved_from = 'PAID' THEN amount_pence ELSE 0 END) AS paid
            FROM ledger_entry
            JOIN pot ON pot.pot_id = ledger_entry.pot_id
            JOIN fund ON fund.fund_id = pot.fund_id
            JOIN (SELECT award_number AS subject, case_number FROM award
                UNION ALL SELECT support_number AS subject, case_number FROM support) given
                ON given.subject = ledger_entry.subject
            JOIN proposal ON proposal.number = given.case_number
            WHERE proposal.body_id IN (:bodies)
            GROUP BY fund.name ORDER BY fund.name
            """;

    private static final String LAUNCHED = """
            SELECT COUNT(*) AS launched, COUNT(enterprise_end.case_number) AS exited,
                COALESCE(SUM(CASE WHEN enterprise_end.case_number IS NULL AND EXISTS (
                    SELECT 1 FROM enterprise_warning warned WHERE warned.case_number = enterprise.case_number
                        AND NOT EXISTS (SELECT 1 FROM enterprise_warning_end ended
                            WHERE ended.case_number = warned.case_number
                                AND ended.warning_number = warned.warning_number))
                    THEN 1 ELSE 0 END), 0) AS struggling
            FROM enterprise
            JOIN proposal ON proposal.number = enterprise.case_number
            LEFT JOIN enterprise_end ON enterprise_end.case_number = enterprise.case_number
            WHERE proposal.body_id IN (:bodies)
            """;

    private final JdbcClient jdbc;

    PipelineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Standing> standings(Set<String> bodies) {
        return jdbc.sql(STANDINGS)
                .param("bodies", bodies)
                .query((row, index) -> new Standing(
                        row.getString("scheme"),
                        row.getString("region"),
                        row.getString("wave"),
                        ProposalState.valueOf(row.getString("state")),
                        row.getLong("cases"),
                        row.getLong("held")))
                .list();
    }

    /**
     * So many cases that went the same way.
     *
     * @param entered every stage they ever entered
     */
    record Way(Set<Stage> entered, ProposalState state, long cases) {

        boolean wentOnFrom(Stage stage) {
            return isLive() || entered.stream().anyMatch(later -> later.compareTo(stage) > 0);
        }

        boolean isLive() {
            return state == ProposalState.LIVE || state == ProposalState.PARTLY_LIVE;
        }
    }

    List<Way> ways(Set<String> bodies) {
        return jdbc.sql(WAYS)
                .param("bodies", bodies)
                .query((row, index) -> {
                    var entered = new java.util.HashSet<Stage>(Set.of(Stage.EXPRESSION));
                    for (var stage : LATER) {
                        if (row.getInt(columnOf(stage)) == 1) {
                            entered.add(stage);
                        }
                    }
                    return new Way(entered, ProposalState.valueOf(row.getString("state")), row.getLong("cases"));
                })
                .list();
    }

    /** Where the money of one fund is that cases applied for. */
    record FundMoney(String fund, Money reserved, Money committed, Money paid) {}

    List<FundMoney> money(Set<String> bodies) {
        return jdbc.sql(MONEY)
                .param("bodies", bodies)
                .query((row, index) -> new FundMoney(
                        row.getString("name"),
                        new Money(row.getLong("reserved")),
                        new Money(row.getLong("committed")),
                        new Money(row.getLong("paid"))))
                .list();
    }

    /** What became of enterprises; struggling are those that run with an open warning. */
    record Enterprises(long launched, long struggling, long exited) {}

    Enterprises enterprises(Set<String> bodies) {
        return jdbc.sql(LAUNCHED)
                .param("bodies", bodies)
                .query((row, index) ->
                        new Enterprises(row.getLong("launched"), row.getLong("struggling"), row.getLong("exited")))
                .single();
    }

    /** @param pattern %1$s are the states of a stage, %2$s its column */
    private static String columns(String pattern) {
        return LATER.stream()
                .map(stage -> String.format(
                        pattern,
                        stage.states().stream()
                                .map(state -> "'" + state.name() + "'")
                                .collect(Collectors.joining(", ")),
                        columnOf(stage)))
                .collect(Collectors.joining(", "));
    }

    private static String columnOf(Stage stage) {
        return "entered_" + stage.ordinal();
    }
}
