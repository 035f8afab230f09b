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
import org.jspecify.annotations.Nullable;
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

    private static final String OFFERED = """
            SELECT instance.business_key_ AS number, offer.role, task.tenant_id_ AS body
            FROM (SELECT id_ AS task_id, CAST(NULL AS VARCHAR(255)) AS role FROM act_ru_task WHERE assignee_ = :user
                    UNION
                    SELECT link.task_id_, CAST(NULL AS VARCHAR(255)) FROM act_ru_identitylink link
                        JOIN act_ru_task taken ON taken.id_ = link.task_id_
                    WHERE link.user_id_ = :user AND link.type_ = 'candidate' AND taken.assignee_ IS NULL
                    UNION
                    SELECT link.task_id_, link.group_id_ FROM act_ru_identitylink link
                        JOIN act_ru_task taken ON taken.id_ = link.task_id_
                    WHERE link.group_id_ IN (:groups) AND (link.tenant_id_ IS NULL OR link.tenant_id_ IN (:tenants))
                        AND link.type_ = 'candidate' AND taken.assignee_ IS NULL) offer
                JOIN act_ru_task task ON task.id_ = offer.task_id
                JOIN act_ru_execution instance ON instance.id_ = task.proc_inst_id_
                LEFT JOIN proposal ON proposal.number = instance.business_key_
            WHERE instance.business_key_ IS NOT NULL AND %s
                AND (task.tenant_id_ IS NULL OR task.tenant_id_ IN (:tenants))
            """;

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

    /** Has the case, or the meeting, of this number a task that this person holds or may take? */
    boolean hasTask(String number, String user) {
        return byTask(user, "instance.business_key_ = :number", Map.of("number", number))
                .findAny()
                .isPresent();
    }

    /** Those with a task that this person holds or may take, except of cases whose body is one of {@code own}. */
    private List<String> byTask(String user, SortedSet<String> own) {
        return byTask(user, "(proposal.body_id IS NULL OR proposal.body_id NOT IN (:own))", Map.of("own", orNone(own)))
                .toList();
    }

    /**
     * A task is offered to a person by name, or to a role that the person has for the task's body: the engine would take
     * a role for every body the person works for. It would also fetch all they could do, which for some are thousands.
     */
    private Stream<String> byTask(String user, String which, Map<String, Object> its) {
        var roles = directory.rolesOf(user);
        var held = directory.bodiesByRole(user, List.copyOf(roles));
        return jdbc
                .sql(OFFERED.formatted(which))
                .params(its)
                .param("user", user)
                .param("tenants", orNone(directory.bodiesOf(user)))
                .param("groups", orNone(roles))
                .query(Offered.class)
                .list()
                .stream()
                .filter(task -> task.isFor(held))
                .map(Offered::number)
                .distinct();
    }

    /**
     * A task of a case or meeting.
     *
     * @param role the role it is offered to; none where it is somebody's by name
     * @param body the task's body; none for national tasks
     */
    private record Offered(
            String number, @Nullable String role, @Nullable String body) {

        boolean isFor(Map<String, SortedSet<String>> held) {
            return role == null
                    || body == null
                    || held.getOrDefault(role, NOWHERE).contains(body);
        }
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
