package org.spinout.process.casefile;

import static org.spinout.process.people.Role.COMMISSIONERS;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.spinout.organisation.Directory;
import org.spinout.organisation.Watchers;
import org.spinout.process.people.Role;
import org.spinout.proposal.Proposals;
import org.spinout.proposal.Reach;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases a person has a standing towards: {@link CaseStanding} for lists of cases. */
@Component
class CaseReach {

    private static final List<Set<Role>> OF_THE_BODY = List.of(CaseStanding.DECIDE, CaseStanding.TAKE_PART);
    private static final List<String> NONE = List.of("-");

    private final JdbcClient jdbc;
    private final Proposals proposals;
    private final Directory directory;
    private final Watchers watchers;
    private final TaskService tasks;
    private final RuntimeService runtime;

    CaseReach(
            JdbcClient jdbc,
            Proposals proposals,
            Directory directory,
            Watchers watchers,
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime) {
        this.jdbc = jdbc;
        this.proposals = proposals;
        this.directory = directory;
        this.watchers = watchers;
        this.tasks = tasks;
        this.runtime = runtime;
    }

    Reach of(String user) {
        var watched = watchers.bodiesOf(user);
        var bodies = new TreeSet<>(watched);
        OF_THE_BODY.forEach(roles -> bodies.addAll(bodiesWhere(user, roles)));
        var cases = proposals.casesOf(user);
        cases.addAll(asLineManager(user));
        cases.addAll(byName(user));
        cases.addAll(ofOtherBoards(with(watched, bodiesWhere(user, CaseStanding.BOARD)), bodies));
        cases.addAll(ofOtherHosts(with(watched, bodiesWhere(user, CaseStanding.DECIDE))));
        return new Reach(
                bodies,
                bodiesWhere(user, CaseStanding.FUND),
                with(watched, directory.bodiesWhere(user, COMMISSIONERS.group())),
                cases);
    }

    private SortedSet<String> bodiesWhere(String user, Set<Role> roles) {
        return roles.stream()
                .flatMap(role -> directory.bodiesWhere(user, role.group()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> with(SortedSet<String> some, SortedSet<String> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private List<String> asLineManager(String user) {
        return jdbc.sql("SELECT number FROM proposal WHERE line_manager = :user")
                .param("user", user)
                .query(String.class)
                .list();
    }

    /** Those with a task that names this person. */
    private List<String> byName(String user) {
        var instances = tasks.createTaskQuery().or().taskAssignee(user).taskCandidateUser(user).endOr().list().stream()
                .map(Task::getProcessInstanceId)
                .collect(Collectors.toSet());
        return instances.isEmpty()
                ? List.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .map(ProcessInstance::getBusinessKey)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Before the boards of these bodies, though the case is of none in {@code own}, and has not gone from there. */
    private List<String> ofOtherBoards(SortedSet<String> boards, SortedSet<String> own) {
        return jdbc.sql("""
                        SELECT DISTINCT item.case_number
                        FROM agenda_item item JOIN proposal ON proposal.number = item.case_number
                        WHERE item.body_id IN (:boards) AND proposal.body_id NOT IN (:own)
                            AND NOT EXISTS (SELECT 1 FROM succession_move moved
                                WHERE moved.case_number = item.case_number AND moved.predecessor = item.body_id)
                        """)
                .param("boards", orNone(boards))
                .param("own", orNone(own))
                .query(String.class)
                .list();
    }

    private List<String> ofOtherHosts(SortedSet<String> hosts) {
        return jdbc.sql("SELECT DISTINCT case_number FROM proposal_host WHERE live = TRUE AND body_id IN (:hosts)")
                .param("hosts", orNone(hosts))
                .query(String.class)
                .list();
    }

    /** A list for SQL, which knows no empty one; no body has the id it then names. */
    private static Collection<String> orNone(SortedSet<String> bodies) {
        return bodies.isEmpty() ? NONE : bodies;
    }
}
