package org.spinout.process;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What fund managers write on the forms about funds and pots. All tests share one database, so each takes its own fund. */
public final class MoneyForms {

    private static final AtomicInteger FUNDS = new AtomicInteger();

    private MoneyForms() {}

    /** A short name that no other test has. */
    public static String newFund() {
        var number = FUNDS.incrementAndGet();
        return "T" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
    }

    public static Map<String, Object> setUpFund(String fund) {
        return why(Map.of("fundId", fund, "fundName", "Fund " + fund, "recycles", "no"));
    }

    public static Map<String, Object> openPot(String fund, String kind, String year, String pounds) {
        return why(Map.of("fundId", fund, "potKind", kind, "financialYear", year, "amountPounds", pounds));
    }

    public static Map<String, Object> approve() {
        return Map.of("outcome", "approved");
    }

    public static Map<String, Object> refuse(String reasons) {
        return Map.of("outcome", "refused", "reasonCode", "noAuthority", "reasons", reasons);
    }

    /** The same form with a document that allows it, and a reason. */
    public static Map<String, Object> why(Map<String, Object> fields) {
        var all = new HashMap<>(fields);
        all.put("authority", "Letter of 1 May");
        all.put("reasons", "It is needed this year.");
        return all;
    }
}
