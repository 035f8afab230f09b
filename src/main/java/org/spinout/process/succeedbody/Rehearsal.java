package org.spinout.process.succeedbody;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Directory;
import org.spinout.organisation.PassingOn;
import org.spinout.organisation.Succession;
import org.spinout.organisation.Successions;
import org.spinout.process.ShownText;
import org.spinout.process.people.Role;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** What a succession would do, in words, from the same conditions by which it is done. */
@Component
class Rehearsal {

    /** Without somebody in these, a case stands still sooner or later. */
    private static final List<Role> NEEDED = List.of(
            Role.SPONSORS,
            Role.BOARD_SECRETARIES,
            Role.BOARD_CHAIRS,
            Role.BOARD_MEMBERS,
            Role.ASSURERS,
            Role.STAFF_REPRESENTATIVES,
            Role.PATIENT_REPRESENTATIVES,
            Role.TRANSFER_TEAM,
            Role.COMMISSIONERS);

    private final Placing placing;
    private final Successions successions;
    private final Proposals proposals;
    private final EngineRows engineRows;
    private final PassingOn passingOn;
    private final Obstacles obstacles;
    private final OpenBusiness business;
    private final RoleSuccession roles;
    private final Directory directory;
    private final Bodies bodies;

    Rehearsal(
            Placing placing,
            Successions successions,
            Proposals proposals,
            EngineRows engineRows,
            PassingOn passingOn,
            Obstacles obstacles,
            OpenBusiness business,
            RoleSuccession roles,
            Directory directory,
            Bodies bodies) {
        this.placing = placing;
        this.successions = successions;
        this.proposals = proposals;
        this.engineRows = engineRows;
        this.passingOn = passingOn;
        this.obstacles = obstacles;
        this.business = business;
        this.roles = roles;
        this.directory = directory;
        this.bodies = bodies;
    }

    /** How many rows would move, by case and by table. */
    String count(Succession succession) {
        var byTable = new TreeMap<String, Integer>();
        var lines = new ArrayList<String>();
        for (var place : placing.toMove(succession)) {
            var proposal = place.proposal();
            var rows = new TreeMap<>(engineRows.count(proposal.number(), succession.predecessor()));
            rows.putAll(passingOn.count(proposal.number(), succession.predecessor()));
            rows.forEach((table, count) -> byTable.merge(table, count, Integer::sum));
            lines.add("- **" + proposal.number() + "** " + proposal.serviceName() + ", to "
                    + bodies.get(place.successor()).name() + ": " + sum(rows) + " rows in " + rows.size()
                    + " tables");
        }
        var tables = byTable.entrySet().stream()
                .map(table -> table.getKey().substring(0, table.getKey().indexOf('.')) + " " + table.getValue())
                .collect(Collectors.joining(", "));
        return ShownText.whole("%s\n\n**All in all:** %d rows. %s%s"
                .formatted(
                        lines.isEmpty() ? "No open cases." : String.join("\n", lines),
                        sum(byTable),
                        tables.isEmpty() ? "" : "By table: " + tables + ".",
                        roles.inWords(succession)));
    }

    private static int sum(Map<String, Integer> rows) {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What stands in the way, and who would lose sight of something. */
    String problems(Succession succession) {
        var problems = new ArrayList<String>();
        var moving = placing.toMove(succession);
        for (var place : moving) {
            obstacles
                    .of(succession, place.proposal(), place.successor())
                    .ifPresent(why -> problems.add(place.proposal().number() + " would stay where it is. " + why));
        }
        for (var successor :
                new TreeSet<>(successions.choices(succession.number()).values())) {
            emptyRoles(successor).ifPresent(problems::add);
        }
        for (var place : moving) {
            problems.addAll(business.of(place.proposal(), succession, place.successor()));
        }
        losing(succession, moving).ifPresent(problems::add);
        business.besideCases(succession.predecessor()).ifPresent(problems::add);
        return ShownText.whole(
                problems.isEmpty()
                        ? "Nothing stands in the way."
                        : "### What stands in the way, or is lost\n\n"
                                + problems.stream().map(line -> "- " + line).collect(Collectors.joining("\n")));
    }

    private Optional<String> emptyRoles(String successor) {
        var empty = NEEDED.stream()
                .filter(role -> directory.holders(role.group(), successor).isEmpty())
                .map(Role::title)
                .toList();
        return empty.isEmpty()
                ? Optional.empty()
                : Optional.of("At " + bodies.get(successor).name() + " nobody holds these roles: "
                        + String.join(", ", empty) + ".");
    }

    /** Members of teams are told apart from the rest: they follow, or keep their case from moving. */
    private Optional<String> losing(Succession succession, List<Placing.Placement> moving) {
        var teams = moving.stream()
                .flatMap(place -> proposals.team(place.proposal().number()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var successorIds =
                new TreeSet<>(successions.choices(succession.number()).values());
        var losing = NEEDED.stream()
                .flatMap(role -> directory.holders(role.group(), succession.predecessor()).stream())
                .distinct()
                .filter(person -> !teams.contains(person))
                .filter(person -> directory.bodiesOf(person).stream().noneMatch(successorIds::contains))
                .map(directory::nameOf)
                .sorted()
                .toList();
        return losing.isEmpty()
                ? Optional.empty()
                : Optional.of("These people lose sight of the cases, since they are registered with none of"
                        + " the organisations that take over: " + String.join(", ", losing) + ".");
    }
}
