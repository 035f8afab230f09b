package org.spinout.fund;

import java.util.List;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of funds. */
@Component
public class Funds {

    private final JdbcClient jdbc;

    Funds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Enters a fund; entering the same fund again changes nothing.
     *
     * @throws Refusal.Conflict when the short name belongs to a fund of another name
     */
    @Transactional
    public Fund register(Fund fund) {
        var known = all().stream().filter(one -> one.id().equals(fund.id())).findFirst();
        if (known.isPresent()) {
            if (!known.get().equals(fund)) {
                throw new Refusal.Conflict(
                        fund.id() + " is the " + known.get().name() + ". Choose another short name.");
            }
            return fund;
        }
        jdbc.sql("INSERT INTO fund (fund_id, name) VALUES (:id, :name)")
                .param("id", fund.id())
                .param("name", fund.name())
                .update();
        return fund;
    }

    /** Every fund, by short name. */
    public List<Fund> all() {
        return jdbc.sql("SELECT fund_id, name FROM fund ORDER BY fund_id")
                .query((row, at) -> new Fund(row.getString("fund_id"), row.getString("name")))
                .list();
    }
}
