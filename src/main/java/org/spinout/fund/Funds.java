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
     * Enters a fund; entering the same fund again changes nothing, and leaves its settings as they are.
     *
     * @throws Refusal.Conflict when the short name belongs to a fund of another name
     */
    @Transactional
    public Fund register(Fund fund) {
        var known = all().stream().filter(one -> one.id().equals(fund.id())).findFirst();
        if (known.isPresent()) {
            if (!known.get().name().equals(fund.name())) {
                throw new Refusal.Conflict(
                        fund.id() + " is the " + known.get().name() + ". Choose another short name.");
            }
            return known.get();
        }
        jdbc.sql("INSERT INTO fund (fund_id, name, recycles) VALUES (:id, :name, :recycles)")
                .param("id", fund.id())
                .param("name", fund.name())
                .param("recycles", fund.recycles())
                .update();
        return fund;
    }

    /**
     * Says what becomes of loans of a fund that are paid back from now on.
     *
     * @param recycles whether they can be lent again; otherwise they leave the fund
     * @throws Refusal when there is no such fund
     */
    @Transactional
    public Fund setRecycling(String fundId, boolean recycles) {
        jdbc.sql("UPDATE fund SET recycles = :recycles WHERE fund_id = :id")
                .param("recycles", recycles)
                .param("id", fundId)
                .update();
        return get(fundId);
    }

    /** @throws Refusal when there is no such fund */
    public Fund get(String fundId) {
        return all().stream()
                .filter(fund -> fund.id().equals(fundId))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no fund " + fundId + "."));
    }

    /** Every fund, by short name. */
    public List<Fund> all() {
        return jdbc.sql("SELECT fund_id, name, recycles FROM fund ORDER BY fund_id")
                .query((row, at) ->
                        new Fund(row.getString("fund_id"), row.getString("name"), row.getBoolean("recycles")))
                .list();
    }
}
