package org.spinout.oversight.register;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Reach;

/** The conditions of a question to the register, as SQL with named parameters; no words of a person are in the text. */
final class Narrowing {

    private static final String TASKS = "SELECT instance.business_key_ FROM act_ru_task task"
            + " JOIN act_ru_execution instance ON instance.id_ = task.proc_inst_id_";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private Narrowing() {}

    static Narrowing of(Reach reach, RegisterAsk ask, Instant now) {
        var narrowing = new Narrowing();
        narrowing.toReach(reach);
        narrowing.toText(ask.search());
        narrowing.toStates(ask);
        narrowing.equal("proposal.scheme", "scheme", ask.scheme());
        narrowing.equal("proposal.body_id", "body", ask.bodyId());
        narrowing.equal("body.region", "region", ask.region());
        if (ask.wave() != null) {
            narrowing.add(
                    "proposal.number IN (SELECT case_number FROM wave_proposal WHERE wave_number = :wave AND takes_part)");
            narrowing.values.put("wave", ask.wave());
        }
        narrowing.toTasks(ask, now);
        return narrowing;
    }

    String clause() {
        return " WHERE " + String.join(" AND ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    private void toReach(Reach reach) {
        var ways = new ArrayList<String>();
        way(ways, "proposal.body_id IN (:bodies)", "bodies", reach.bodies());
        way(ways, "proposal.number IN (:cases)", "cases", reach.cases());
        way(ways, "proposal.commissioner_id IN (:commissioners)", "commissioners", reach.commissioners());
        way(
                ways,
                "(proposal.body_id IN (:funded) AND EXISTS (SELECT 1 FROM award WHERE award.case_number = proposal.number))",
                "funded",
                reach.fundedBodies());
        add(ways.isEmpty() ? "1 = 0" : "(" + String.join(" OR ", ways) + ")");
    }

    private void way(List<String> ways, String condition, String name, Set<String> any) {
        if (!any.isEmpty()) {
            ways.add(condition);
            values.put(name, any);
        }
    }

    private void toText(@Nullable String search) {
        if (search != null) {
            add("(proposal.number LIKE :begin ESCAPE '!' OR LOWER(proposal.service_name) LIKE :part ESCAPE '!')");
            values.put("begin", plain(search.toUpperCase(Locale.UK)) + "%");
            values.put("part", "%" + plain(search.toLowerCase(Locale.UK)) + "%");
        }
    }

    /** Signs that stand for others stand for themselves. */
    private static String plain(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private void toStates(RegisterAsk ask) {
        if (ask.stage() != null) {
            add("proposal.state IN (:stageStates)");
            values.put("stageStates", names(ask.stage().states()));
        }
        if (ask.status() != null) {
            add("proposal.state IN (:statusStates)");
            values.put("statusStates", names(ask.status().states()));
        }
        if (ask.status() == CaseStatus.HELD || ask.status() == CaseStatus.OPEN) {
            add("proposal.number " + (ask.status() == CaseStatus.HELD ? "" : "NOT ")
                    + "IN (SELECT case_number FROM case_hold WHERE lifted_at IS NULL)");
        }
    }

    private static List<String> names(List<ProposalState> states) {
        return states.stream().map(Enum::name).toList();
    }

    private void toTasks(RegisterAsk ask, Instant now) {
        if (ask.overdue()) {
            add("proposal.number IN (" + TASKS + " WHERE task.due_date_ < :now)");
            values.put("now", Timestamp.from(now));
        }
        if (RegisterAsk.TEAM.equals(ask.waitingOn())) {
            add("proposal.number IN (" + TASKS + " WHERE task.assignee_ IS NOT NULL OR EXISTS (SELECT 1 FROM"
                    + " act_ru_identitylink link WHERE link.task_id_ = task.id_ AND link.user_id_ IS NOT NULL))");
        } else if (ask.waitingOn() != null) {
            add("proposal.number IN (" + TASKS + " JOIN act_ru_identitylink link ON link.task_id_ = task.id_"
                    + " WHERE link.group_id_ = :role)");
            values.put("role", ask.waitingOn());
        }
    }

    private void equal(String column, String name, @Nullable String value) {
        if (value != null) {
            add(column + " = :" + name);
            values.put(name, value);
        }
    }

    private void add(String condition) {
        conditions.add(condition);
    }
}
