package org.spinout.process.people;

import static org.spinout.process.people.Role.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The people and bodies of the evaluation. Each password is the user name, so none of them may exist in production:
 * start-up there looks for them.
 */
public final class DemoPeople {

    /** A primary care trust of 2010: the first organisation. */
    public static final String FIRST = "b1001";

    /** A foundation trust of today: the second. */
    public static final String SECOND = "b1002";

    /** A council, which commissions from others: the third. */
    public static final String THIRD = "b1003";

    /** The department of state: no host, but where waves are announced, funds are kept and from where all is overseen. */
    public static final String NATIONAL = "b1000";

    private static final List<String> EVERYWHERE = List.of(FIRST, SECOND, THIRD);

    private DemoPeople() {}

    /**
     * Somebody of the evaluation.
     *
     * @param user id and password alike
     * @param firstName as people call them
     * @param lastName as people call them
     * @param roles what they may do
     * @param bodies for whom
     */
    record Person(String user, String firstName, String lastName, Set<Role> roles, List<String> bodies) {

        /** At a domain that is nobody's (RFC 2606). */
        String address() {
            return user + "@spinout.example";
        }
    }

    /** The user names, none of which may have its own name as password in production. */
    public static List<String> userNames() {
        return people().stream().map(Person::user).toList();
    }

    static List<Person> people() {
        var people = new ArrayList<Person>();
        people.add(person("proposer", "Nasreen", "Okafor", PROPOSERS, FIRST));
        people.add(person("proposer2", "Tom", "Ellery", PROPOSERS, FIRST));
        people.add(person("lineManager", "Gareth", "Pugh", LINE_MANAGERS, FIRST));
        people.add(person("sponsor", "Helen", "Marsh", SPONSORS, FIRST));
        people.add(person("boardSecretary", "Ivy", "Nwosu", BOARD_SECRETARIES, FIRST));
        people.add(person("boardChair", "Margaret", "Thorne", BOARD_CHAIRS, FIRST));
        var names = List.of("Amir", "Beth", "Colin", "Dawn", "Evan", "Farah", "Grace", "Hugh", "Isla");
        IntStream.rangeClosed(1, 9)
                .forEach(number -> people.add(
                        person("boardMember" + number, names.get(number - 1), "Board", BOARD_MEMBERS, FIRST)));
        people.add(person("staffRepresentative", "Kieran", "Walsh", STAFF_REPRESENTATIVES, FIRST));
        people.add(person("patientRepresentative", "Joan", "Pettit", PATIENT_REPRESENTATIVES, FIRST));
        people.add(person("transferOfficer", "Lydia", "Grant", TRANSFER_TEAM, FIRST));
        people.add(person("commissioner", "Owen", "Price", COMMISSIONERS, FIRST));
        people.add(person("enterpriseOfficer", "Ruth", "Adeyemi", ENTERPRISE_OFFICERS, FIRST));
        people.add(person("overseer", "Simon", "Croft", OVERSIGHT, FIRST));
        people.add(person("otherProposer", "Una", "Byrne", PROPOSERS, SECOND));
        people.add(person("otherBoardChair", "Victor", "Shah", BOARD_CHAIRS, SECOND));
        people.add(person("otherOverseer", "Wendy", "Lane", OVERSIGHT, SECOND));
        people.add(national("assurer", "Yvonne", "Hart", ASSURERS));
        people.add(person("nationalAssurer", "Ursula", "Dean", ASSURERS, NATIONAL));
        people.add(everywhere("arbiter", "Nigel", "Frost", ARBITERS));
        people.add(national("fundManager", "Zoe", "Finch", FUND_MANAGERS));
        people.add(national("fundManager2", "Zahra", "Malik", FUND_MANAGERS));
        people.add(national("fundPanelMember1", "Alan", "Reid", FUND_PANEL, FUND_PANEL_CHAIRS));
        people.add(national("fundPanelMember2", "Bridget", "Cole", FUND_PANEL));
        people.add(national("fundPanelMember3", "Chidi", "Eze", FUND_PANEL));
        people.add(everywhere("supportOfficer", "Delia", "Knox", SUPPORT_PROGRAMME));
        people.add(national("nationalOverseer", "Edwin", "Moss", OVERSIGHT, ACCOUNTING_OFFICERS));
        people.add(national("auditor", "Fiona", "Black", AUDITORS));
        people.add(national("processOwner", "George", "Tanner", PROCESS_OWNERS));
        people.add(national("admin", "Hannah", "Reeve", ADMINISTRATORS));
        return List.copyOf(people);
    }

    private static Person person(String user, String first, String last, Role role, String body) {
        return new Person(user, first, last, Set.of(role), List.of(body));
    }

    private static Person national(String user, String first, String last, Role... roles) {
        return new Person(user, first, last, Set.of(roles), List.of(FIRST, SECOND, THIRD, NATIONAL));
    }

    private static Person everywhere(String user, String first, String last, Role role) {
        return new Person(user, first, last, Set.of(role), EVERYWHERE);
    }
}
