package org.spinout.process.casefile;

import static org.spinout.process.people.Role.COMMISSIONERS;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spinout.organisation.Directory;
import org.spinout.organisation.Watchers;
import org.spinout.process.people.Role;
import org.spinout.proposal.Proposals;
import org.spinout.proposal.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases a person has a standing towards: {@link CaseStanding} for lists of cases. */
@Component
class CaseReach {

    private static final List<Set<Role>> OF_THE_BODY = List.of(CaseStanding.DECIDE, CaseStanding.TAKE_PART);
    private static final List<String> ROLES = Stream.concat(OF_THE_BODY.stream(), Stream.of(CaseStanding.FUND))
            .flatMap(Set::stream)
            .map(Role::group)
            .toList();
    private static final SortedSet<String> NOWHERE = Collections.emptySortedSet();
    private static final List<String> NONE = List.of("-");

    private final JdbcClient jdbc;
    private final Proposals proposals;
    private final Directory directory;
    private final Watchers watchers;

    CaseReach(JdbcClient jdbc, Proposals proposals, Directory directory, Watchers watchers) {
        this.jdbc = jdbc;
        this.proposals = proposals;
        this.directory = directory;
        this.watchers = watchers;
    }

    Reach of(String user) {
        var watched = watchers.bodiesOf(user);
        var held = directory.bodiesByRole(user, ROLES);
        var bodies = new TreeSet<>(watched);
        OF_THE_BODY.forEach(roles -> bodies.addAll(bodiesWhere(held, roles)));
        var cases = proposals.casesOf(user);
        cases.addAll(asLineManager(user));
        cases.addAll(byTask(user, bodies));
        cases.addAll(ofOtherBoards(with(watched, bodiesWhere(held, CaseStanding.BOARD)), bodies));
        cases.addAll(ofOtherHosts(with(watched, bodiesWhere(held, CaseStanding.DECIDE))));
        return new Reach(
                bodies,
                bodiesWhere(held, CaseStanding.FUND),
                with(watched, bodiesWhere(held, Set.of(COMMISSIONERS))),
                cases);
    }

    private static SortedSet<String> bodiesWhere(Map<String, SortedSet<String>> held, Set<Role> roles) {
        return roles.stream()
                .flatMap(role -> held.getOrDefault(role.group(), NOWHERE).stream())
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

    /**
     * Those with a task that this person holds or may take. The engine's own query would fetch all they could do, which for
     * some are thousands; wanted are the few of a case that is of none in {@code own}.
     */
    private List<String> byTask(String user, SortedSet<String> own) {
        return jdbc.sql("""
                        SELECT instance.business_key_
                        FROM act_ru_task task
                            JOIN act_ru_execution instance ON instance.id_ = task.proc_inst_id_
                            LEFT JOIN proposal ON proposal.number = instance.business_key_
                        WHERE instance.business_key_ IS NOT NULL
                            AND (proposal.body_id IS NULL OR proposal.body_id NOT IN (:own))
                            AND (task.tenant_id_ IS NULL OR task.tenant_id_ IN (:tenants))
                            AND task.id_ IN (
                                SELECT id_ FROM act_ru_task WHERE assignee_ = :user
                                UNION
                                SELECT link.task_id_ FROM act_ru_identitylink link
                                    JOIN act_ru_task taken ON taken.id_ = link.task_id_
                                WHERE link.user_id_ = :user AND link.type_ = 'candidate' AND taken.assignee_ IS NULL
                                UNION
                                SELECT link.task_id_ FROM act_ru_identitylink link
                                    JOIN act_ru_task taken ON taken.id_ = link.task_id_
                                WHERE link.group_id_ IN (:groups) AND (link.tenant_id_ IS NULL OR link.tenant_id_ IN (:tenants))
                                    AND link.type_ = 'candidate' AND taken.assignee_ IS NULL)
                        """)
                .param("user", user)
                .param("own", orNone(own))
                .param("tenants", orNone(directory.bodiesOf(user)))
                .param("groups", orNone(directory.rolesOf(user)))
                .query(String.class)
                .list();
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
