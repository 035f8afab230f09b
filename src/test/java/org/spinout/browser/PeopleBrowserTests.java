package org.spinout.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spinout.organisation.Deputies;
import org.spinout.organisation.Deputy;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What administrators and a rejected team do in Tasklist. */
@BrowserTest
class PeopleBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Deputies deputies;

    @Autowired
    private WorkingDays days;

    @Test
    void appointsADeputyThatWasRefusedInWordsFirst(Windows windows) {
        var tasklist = Tasklist.signIn(windows.open(), port, "admin");
        tasklist.openStartForm("Appoint deputy");
        tasklist.write("User name of who is away", "commissioner");
        tasklist.write("User name of who acts in their place", "commissioner");
        tasklist.write("Organisation", "b1001");
        tasklist.pick("In which role?", "Commissioner");
        tasklist.write("First day", CaseDriver.inWords(days.today()));
        tasklist.write("Last day", CaseDriver.inWords(days.today().plusDays(3)));
        tasklist.write("Why?", "Annual leave.");
        tasklist.start();
        assertThat(tasklist.refusal()).containsText("Nobody stands in for themselves");
        tasklist.photograph("tasklist-deputy-refused");

        tasklist.write("User name of who acts in their place", "boardMember8");
        tasklist.start();

        assertThat(tasklist.page().locator(".modal-content")).hasCount(0);
        assertThat(deputies.of("b1001")).extracting(Deputy::absent).contains("commissioner");
    }

    @Test
    void sendsARejectedExpressionAgainWithEverythingStillInIt(Windows windows) {
        var service = "Lymphoedema clinic";
        var number = rejected(service);
        var team = Tasklist.signIn(windows.open(), port, "proposer");
        team.showGroupTasks(service);
        team.open("Respond to rejection", service);
        team.claim();
        assertThat(team.page().locator(".fjs-form")).containsText("The end of that contract");
        assertThat(team.page().locator(".fjs-form")).containsText("This was round 1 of 3");
        team.photographTall("tasklist-rejection");
        team.pick("What would you like to do?", "We change it and send it again");
        team.complete();

        assertThat(driver.openTasks(number)).containsExactly("Activity_CompleteExpressionOfInterest");
        team.showGroupTasks(service);
        team.open("Complete expression of interest", service);
        team.claim();
        assertThat(team.page().locator(".fjs-form")).containsText("This is round 2");
        assertThat(team.input("What would you do that you cannot do now?"))
                .hasValue("Visit in the evening, and hire a play worker.");
    }

    private String rejected(String service) {
        var number = driver.as("proposer").start("spin-out-service", StageForms.start(service, 6, "500000"));
        driver.as("proposer").complete(number, "Activity_CompleteExpressionOfInterest", StageForms.expression(driver));
        driver.as("lineManager").complete(number, "Activity_CommentAsLineManager", StageForms.comment());
        driver.as("sponsor").complete(number, "Activity_ReviewExpressionOfInterest", Map.of("outcome", "supported"));
        driver.as("boardChair")
                .complete(
                        number,
                        "Activity_DecideExpressionOfInterest",
                        Map.of(
                                "outcome", "rejected",
                                "reasonCode", "existingContract",
                                "reasons", "It runs to 2030.",
                                "wouldChange", "The end of that contract."));
        return number;
    }
}
