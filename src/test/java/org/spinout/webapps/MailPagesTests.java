package org.spinout.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.correspondence.MailChoices;
import org.spinout.correspondence.MailManner;
import org.spinout.correspondence.Notices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people see of the mail written to them, and how they say how they want it. */
@SpinoutTest
class MailPagesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Notices notices;

    @Autowired
    private MailChoices choices;

    @BeforeEach
    void writeToTwo() {
        notices.tellPerson("commissioner", "SP-1900-0001", "Something", "Confidential words");
        notices.tellPerson("transferOfficer", "SP-1900-0002", "Something", "Confidential words");
    }

    @Test
    void showsEachPersonTheirOwnMail() {
        var page = signedOn("commissioner").get("/outbox").body();

        assertThat(page)
                .contains("SP-1900-0001: There is news")
                .contains("Mail is switched off here")
                .contains("Not sent: mail is switched off here")
                .doesNotContain("SP-1900-0002")
                .doesNotContain("Confidential words");
    }

    @Test
    void showsAdministratorsAllOfIt() {
        assertThat(signedOn("admin").get("/outbox").body())
                .contains("SP-1900-0001: There is news")
                .contains("SP-1900-0002: There is news")
                .contains("Owen Price &lt;commissioner@spinout.example&gt;");
    }

    @Test
    void showsNothingToStrangers() {
        var stranger = new Caller(port);

        assertThat(stranger.get("/outbox").body()).doesNotContain("SP-1900-0001");
        assertThat(stranger.get("/how-we-write").body()).doesNotContain("When do you want your mail?");
    }

    @Test
    void takesAPersonsChoice() {
        var enterprise = signedOn("enterpriseOfficer");
        assertThat(enterprise.get("/how-we-write").body()).contains("When do you want your mail?");

        enterprise.form("/how-we-write", Map.of("manner", "DIGEST", "_csrf", token(enterprise)));

        assertThat(choices.of("enterpriseOfficer")).isEqualTo(MailManner.DIGEST);
        assertThat(enterprise.get("/how-we-write").body()).containsPattern("value=\"DIGEST\"\\s+checked=\"checked\"");
    }

    private Caller signedOn(String user) {
        var caller = new Caller(port);
        caller.signOn(user, user);
        return caller;
    }

    private static String token(Caller caller) {
        var field = java.util.regex.Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(caller.get("/how-we-write").body());
        return field.find() ? field.group(1) : "";
    }
}
