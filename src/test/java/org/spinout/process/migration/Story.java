package org.spinout.process.migration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spinout.process.ModelMoves;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What became of cases, as far as two runs of the same story have to be alike: where everything went, who was to do what by
 * which day, what waits, what was decided, told, filed, entered and paid. Numbers of cases and the like are left out.
 */
final class Story {

    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]{2,3}-\\d{4}-[-\\d]+|\\bb\\d{4,}\\b|[0-9a-f-]{36}");

    private static final List<String> ENGINE = List.of(
            "part %s PROC_DEF_KEY_ || ' ' || STATE_ || ' ' || COALESCE(END_ACT_ID_, 'open') FROM ACT_HI_PROCINST"
                    + " WHERE ID_ IN (:instances)",
            "element %s PROC_DEF_KEY_ || ' ' || COALESCE(ACT_ID_, '') || ' ' || ACT_INST_STATE_ || CASE WHEN END_TIME_ IS NULL"
                    + " THEN ' open' ELSE '' END FROM ACT_HI_ACTINST WHERE PROC_INST_ID_ IN (:instances)",
            "task %s PROC_DEF_KEY_ || ' ' || TASK_DEF_KEY_ || ' ' || COALESCE(NAME_, '') || ' ' || PRIORITY_ || ' due '"
                    + " || COALESCE(CAST(CAST(DUE_DATE_ AS DATE) AS VARCHAR), '') || ' ' || COALESCE(DELETE_REASON_, 'open')"
                    + " || CASE WHEN ASSIGNEE_ IS NULL THEN '' ELSE ' taken' END"
                    + " FROM ACT_HI_TASKINST WHERE PROC_INST_ID_ IN (:instances)",
            "candidates %s T.PROC_DEF_KEY_ || ' ' || T.TASK_DEF_KEY_ || ' ' || L.OPERATION_TYPE_ || ' '"
                    + " || COALESCE(L.GROUP_ID_, '') FROM ACT_HI_IDENTITYLINK L JOIN ACT_HI_TASKINST T ON T.ID_ = L.TASK_ID_"
                    + " WHERE T.PROC_INST_ID_ IN (:instances)",
            "job %s (SELECT PROC_DEF_KEY_ FROM ACT_HI_PROCINST P WHERE P.ID_ = PROCESS_INSTANCE_ID_) || ' ' || HANDLER_TYPE_"
                    + " || CASE WHEN TYPE_ = 'timer' THEN ' ' || HANDLER_CFG_ ELSE '' END || ' '"
                    + " || COALESCE(CAST(CAST(DUEDATE_ AS DATE) AS VARCHAR), '') || ' ' || RETRIES_ || ' ' || SUSPENSION_STATE_"
                    + " FROM ACT_RU_JOB WHERE PROCESS_INSTANCE_ID_ IN (:instances)",
            "ear %s ACTIVITY_ID_ || ' ' || EVENT_NAME_ FROM ACT_RU_EVENT_SUBSCR WHERE PROC_INST_ID_ IN (:instances)",
            "variable %s PROC_DEF_KEY_ || ' ' || NAME_ || ' ' || STATE_ FROM ACT_HI_VARINST"
                    + " WHERE PROC_INST_ID_ IN (:instances)",
            "incident %s PROC_DEF_KEY_ || ' ' || COALESCE(INCIDENT_MSG_, '') FROM ACT_HI_INCIDENT WHERE PROC_INST_ID_ IN (:instances)");

    private static final List<String> HOUSE = List.of(
            "decided %s gate || ' ' || outcome || ' ' || COALESCE(reason_code, '') || ' ' || decided_as FROM decision"
                    + " WHERE case_number IN (:keys) AND gate <> '" + ModelMoves.GATE + "'",
            "told %s subject || ' ' || COALESCE(role, '') FROM notice WHERE case_number IN (:keys)",
            "filed %s kind || ' ' || version FROM document WHERE file_key IN (:keys)",
            "paid %s kind || ' ' || part || ' ' || amount_pence FROM ledger_entry WHERE subject IN"
                    + " (SELECT award_number FROM award WHERE case_number IN (:keys))");

    private Story() {}

    /** @param instances the engine's ids of everything that ran for these cases */
    static List<String> of(JdbcClient jdbc, Collection<String> instances) {
        var keys = jdbc.sql("SELECT DISTINCT BUSINESS_KEY_ FROM ACT_HI_PROCINST WHERE ID_ IN (:instances)"
                        + " AND BUSINESS_KEY_ IS NOT NULL")
                .param("instances", instances)
                .query(String.class)
                .list();
        var lines = new ArrayList<String>();
        ENGINE.forEach(question -> lines.addAll(ask(jdbc, question, "instances", instances)));
        HOUSE.forEach(question -> lines.addAll(ask(jdbc, question, "keys", keys)));
        tablesOfCases(jdbc)
                .forEach(table -> lines.addAll(ask(
                        jdbc, "row %s '" + table + "' FROM " + table + " WHERE case_number IN (:keys)", "keys", keys)));
        return counted(lines);
    }

    /** What one story tells and the other does not. */
    static List<String> beyond(List<String> one, List<String> other) {
        return one.stream().filter(line -> !other.contains(line)).toList();
    }

    private static List<String> ask(JdbcClient jdbc, String question, String parameter, Collection<String> of) {
        var what = question.substring(0, question.indexOf(' '));
        return jdbc
                .sql("SELECT" + question.substring(question.indexOf("%s") + 2))
                .param(parameter, of)
                .query(String.class)
                .list()
                .stream()
                .map(line -> what + " " + NUMBER.matcher(line).replaceAll("#"))
                .toList();
    }

    private static List<String> tablesOfCases(JdbcClient jdbc) {
        return jdbc.sql(
                        "SELECT table_name FROM information_schema.columns WHERE column_name = 'CASE_NUMBER'"
                                + " AND table_name NOT IN ('DECISION', 'DECISION_CHAIN', 'DECISION_EVIDENCE', 'MIGRATION_CASE') ORDER BY table_name")
                .query(String.class)
                .list();
    }

    private static List<String> counted(List<String> lines) {
        return lines.stream().collect(Collectors.groupingBy(line -> line, Collectors.counting())).entrySet().stream()
                .map(line -> line.getKey() + " x" + line.getValue())
                .sorted()
                .toList();
    }
}
