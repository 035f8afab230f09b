package org.spinout.process.samples;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.spinout.process.formcontract.Rest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is to be seen of some cases: through the web by somebody, and in the engine's tables. */
record CasesSeen(JdbcClient jdbc, int port, Supplier<List<String>> numbers) {

    /** How many tasks of our cases somebody sees through the web. */
    int tasksSeen(String person) {
        return seen(person, "/task");
    }

    /** How many finished and open tasks of our cases somebody reads back through the web. */
    int historySeen(String person) {
        return seen(person, "/history/task");
    }

    private int seen(String person, String what) {
        var rest = new Rest(port, person);
        return numbers.get().stream()
                .mapToInt(number -> rest.get(what + "?processInstanceBusinessKey=" + number)
                        .json()
                        .size())
                .sum();
    }

    /** When each open task and each timer of our cases falls due. */
    Map<String, String> dates() {
        var dates = new TreeMap<String, String>();
        for (var number : numbers.get()) {
            dates.putAll(dates("act_ru_task", "due_date_", "proc_inst_id_", number));
            dates.putAll(dates("act_ru_job", "duedate_", "process_instance_id_", number));
        }
        return dates;
    }

    private Map<String, String> dates(String table, String date, String instance, String caseNumber) {
        var dates = new TreeMap<String, String>();
        jdbc.sql("SELECT t.id_, t." + date + " FROM " + table + " t JOIN act_hi_procinst p ON p.id_ = t." + instance
                        + " WHERE p.business_key_ = :case")
                .param("case", caseNumber)
                .query(row -> {
                    dates.put(row.getString(1), String.valueOf(row.getObject(2)));
                });
        return dates;
    }

    int leftAt(String body) {
        return numbers.get().stream()
                .mapToInt(number -> jdbc.sql("SELECT COUNT(*) FROM act_hi_procinst WHERE tenant_id_ = :body"
                                + " AND business_key_ = :case")
                        .param("body", body)
                        .param("case", number)
                        .query(Integer.class)
                        .single())
                .sum();
    }
}
