package org.spinout.process.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spinout.board.BoardMember;
import org.spinout.board.BoardMembers;
import org.spinout.organisation.WorkingDays;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bodies that come and go, and the people of the evaluation who go with them. */
final class Reorganisation {

    /** Everybody whom the rest of the route needs, by role. */
    private static final Map<String, List<String>> STAFF = Map.of(
            "lineManagers", List.of("lineManager"),
            "sponsors", List.of("sponsor"),
            "boardSecretaries", List.of("boardSecretary"),
            "transferTeam", List.of("transferOfficer"),
            "commissioners", List.of("commissioner"),
            "assurers", List.of("assurer"),
            "fundManagers", List.of("fundManager"));

    private static final List<String> BOARD =
            List.of("boardChair", "boardMember1", "boardMember2", "boardMember3", "boardMember4");

    private final CaseDriver driver;
    private final WorkingDays days;
    private final BoardMembers members;
    private final JdbcClient jdbc;

    Reorganisation(BeanFactory beans) {
        driver = beans.getBean(CaseDriver.class);
        days = beans.getBean(WorkingDays.class);
        members = beans.getBean(BoardMembers.class);
        jdbc = beans.getBean(JdbcClient.class);
    }

    String body(String name, String kind) {
        return driver.as("admin").start("register-body", Map.of("bodyName", name, "kind", kind, "region", "London"));
    }

    /** Sets out, places what no rule places, has it approved by somebody else, and lets the day come. */
    void succeed(String predecessor, Map<String, String> successors, String restTo) {
        var fields = new HashMap<String, Object>(successors);
        fields.putAll(Map.of(
                "predecessor", predecessor,
                "effectiveDay", CaseDriver.inWords(days.today()),
                "legalBasis", "Transfer scheme",
                "legalDocument", "SI 2013/235",
                "teamsFollow", "yes",
                "roleToo", "none"));
        var number = driver.as("admin").start("succeed-body", fields);
        if (driver.openTasks(number).contains("Activity_AssignSuccessors")) {
            driver.as("admin").complete(number, "Activity_AssignSuccessors", Map.of("restTo", restTo));
        }
        driver.as("admin").complete(number, "Activity_ReviewRehearsal", Map.of("outcome", "submit"));
        driver.as("nationalOverseer")
                .complete(
                        number,
                        "Activity_ApproveSuccession",
                        Map.of("outcome", "approved", "reasons", "It is the law."));
        driver.runDueJobs();
        assertThat(driver.openTasks(number)).isEmpty();
    }

    void everybodyGoesTo(String body) {
        STAFF.forEach((role, people) -> people.forEach(person -> register(role, person, body)));
        for (var place = 0; place < BOARD.size(); place++) {
            register(place == 0 ? "boardChairs" : "boardMembers", BOARD.get(place), body);
            members.register(
                    new BoardMember(body, BOARD.get(place), place > 2, place == 0, LocalDate.of(2001, 4, 1), null));
        }
    }

    void register(String role, String person, String body) {
        driver.as("admin").start("register-person", Map.of("userId", person, "organisation", body, "role", role));
    }

    void everybodyLeaves(String body) {
        for (var person : List.of("sponsor", "boardSecretary", "boardChair", "boardMember1", "boardMember2")) {
            if (jdbc.sql("SELECT COUNT(*) FROM act_id_tenant_member WHERE tenant_id_ = :body AND user_id_ = :person")
                            .param("body", body)
                            .param("person", person)
                            .query(Integer.class)
                            .single()
                    > 0) {
                driver.as("admin")
                        .start(
                                "end-role",
                                Map.of("userId", person, "organisation", body, "role", "all", "endsWhen", "now"));
            }
        }
    }
}
