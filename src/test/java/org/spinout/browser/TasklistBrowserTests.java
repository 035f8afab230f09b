package org.spinout.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class TasklistBrowserTests {

    private static final String EXPRESSION = "Complete expression of interest";
    private static final String SERVICE_DOES = "What does your service do, for whom and where?";
    private static final String IN_FAVOUR = "How many colleagues are in favour, yourself included?";
    private static final String START = "When would you like to start? (dd/mm/yyyy)";
    private static final String NURSES = "Nurses who visit young mothers at home, in the whole of the city.";

    @LocalServerPort
    private int port;

    @Autowired
    private Answers answers;

    @Autowired
    private Proposals proposals;

    @Autowired
    private CaseDriver driver;

    @Test
    void startsAProposalThatWasRefusedInWordsFirst(Windows windows) {
        var service = "Wound care at home";
        var tasklist = Tasklist.signIn(windows.open(), port, "proposer");
        fillStartForm(tasklist, service);
        tasklist.write("Which organisation hosts the service?", "b1002");
        tasklist.start();

        assertThat(tasklist.refusal()).containsText("You are not registered with an organisation");
        assertThat(tasklist.input("What is the service called?")).hasValue(service);
        tasklist.photograph("tasklist-start-refused");
        assertThat(casesCalled(service)).isEmpty();

        tasklist.write("Which organisation hosts the service?", "");
        tasklist.start();
        assertThat(tasklist.page().locator(".modal-content")).hasCount(0);
        tasklist.showGroupTasks(service);
        assertThat(tasklist.tasks().filter(named(EXPRESSION))).hasCount(1);
        tasklist.photograph("tasklist-group-tasks");
        assertThat(casesCalled(service)).hasSize(1);
    }

    @Test
    void bringsWhatWasSavedToAnotherComputer(Windows windows) {
        var service = "Podiatry in the villages";
        start(service);
        var atWork = Tasklist.signIn(windows.open(), port, "proposer");
        openAndClaim(atWork, service, EXPRESSION);
        atWork.photograph("tasklist-expression-claimed");
        atWork.write(SERVICE_DOES, NURSES);
        atWork.write(IN_FAVOUR, "5");
        atWork.choose("Does your employer recognise a trade union", "No");
        atWork.saveForLater();
        assertThat(atWork.draftLine()).containsText("Saved for later");
        assertThat(atWork.page().locator(".fjs-form-field-error:visible")).hasCount(0);
        atWork.draftLine().scrollIntoViewIfNeeded();
        atWork.photograph("tasklist-saved");

        var atHome = Tasklist.signIn(windows.open(), port, "proposer");
        atHome.showMyTasks(service);
        atHome.open(EXPRESSION, service);
        assertThat(atHome.draftLine()).containsText("Saved for later by Nasreen Okafor");
        assertThat(atHome.input(SERVICE_DOES)).hasValue(NURSES);
        assertThat(atHome.input(IN_FAVOUR)).hasValue("5");
        assertThat(atHome.field("Does your employer recognise a trade union").getByLabel("No"))
                .isChecked();
        atHome.photographTall("tasklist-restored");
    }

    @Test
    void takesAnExpressionFromTheTeamByTheLineManagerToTheSponsor(Windows windows) {
        var service = "Ripplez family nursing";
        var number = start(service);
        var team = Tasklist.signIn(windows.open(), port, "proposer");
        openAndClaim(team, service, EXPRESSION);
        fillExpression(team, "27/03/2028");
        team.write(IN_FAVOUR, "7");
        team.complete();
        assertThat(team.refusal()).containsText("more than the 6");
        team.photograph("tasklist-expression-refused");
        team.requireRefusalLeavesButtonsFree();
        team.closeRefusal();
        assertThat(team.input(SERVICE_DOES)).hasValue(NURSES);
        assertThat(driver.openTasks(number)).containsExactly("Activity_CompleteExpressionOfInterest");

        team.write(IN_FAVOUR, "6");
        team.photographTall("tasklist-expression-filled");
        team.complete();
        assertThat(team.tasks()).hasCount(0);
        assertThat(driver.openTasks(number)).containsExactly("Activity_CommentAsLineManager");

        commentAsLineManager(windows, service);
        assertThat(driver.openTasks(number)).containsExactly("Activity_ReviewExpressionOfInterest");
        reviewAsSponsor(windows, service);
        assertThat(driver.openTasks(number)).containsExactly("Activity_DecideExpressionOfInterest");
    }

    @Test
    void keepsTheDayThatWasTypedWestOfGreenwich(Windows windows) {
        var service = "Speech therapy";
        var number = start(service);
        var tasklist = Tasklist.signIn(windows.open("America/Los_Angeles", 1400), port, "proposer");
        openAndClaim(tasklist, service, EXPRESSION);
        fillExpression(tasklist, "01/04/2028");
        tasklist.saveForLater();
        assertThat(tasklist.draftLine()).containsText("Saved for later");

        var again = Tasklist.signIn(windows.open("America/Los_Angeles", 1400), port, "proposer");
        again.showMyTasks(service);
        again.open(EXPRESSION, service);
        assertThat(again.input(START)).hasValue("01/04/2028");
        again.complete();
        assertThat(again.tasks()).hasCount(0);

        var kept = answers.latest(number, "complete-expression-of-interest");
        assertThat(kept.day("plannedStart")).isEqualTo(LocalDate.of(2028, 4, 1));
        assertThat(kept.pounds("estimatedCostsPounds")).hasToString("£480,000.50");
    }

    private void commentAsLineManager(Windows windows, String service) {
        var manager = Tasklist.signIn(windows.open(), port, "lineManager");
        manager.showMyTasks(service);
        manager.open("Comment as line manager", service);
        assertThat(manager.page().locator(".fjs-form")).containsText(NURSES);
        manager.choose("Your view", "In favour");
        manager.write("Your comment", "They will need cover on two days a week.");
        manager.photograph("tasklist-line-manager");
        manager.complete();
        assertThat(manager.tasks()).hasCount(0);
    }

    private void reviewAsSponsor(Windows windows, String service) {
        var sponsor = Tasklist.signIn(windows.open(), port, "sponsor");
        openAndClaim(sponsor, service, "Review expression of interest");
        assertThat(sponsor.page().locator(".fjs-form")).containsText("cover on two days a week");
        assertThat(sponsor.page().locator(".fjs-form")).containsText("£480,000.50 a year; capital £0;");
        sponsor.choose("Your review", "It is ready for the chair");
        sponsor.photographTall("tasklist-sponsor");
        sponsor.complete();
        assertThat(sponsor.tasks()).hasCount(0);
    }

    private String start(String service) {
        return driver.as("proposer").start("spin-out-service", StageForms.start(service, 6, "500000"));
    }

    private static void openAndClaim(Tasklist tasklist, String service, String task) {
        tasklist.showGroupTasks(service);
        tasklist.open(task, service);
        tasklist.claim();
    }

    private static void fillStartForm(Tasklist tasklist, String service) {
        tasklist.openStartForm("Spin out a service");
        tasklist.write("What is the service called?", service);
        tasklist.choose("Which scheme are you using?", "Right to Request");
        tasklist.write("How many staff work in the service?", "6");
        tasklist.write("What does the service cost in a year", "500000");
    }

    private static void fillExpression(Tasklist tasklist, String plannedStart) {
        tasklist.write(SERVICE_DOES, NURSES);
        tasklist.write("What would you do that you cannot do now?", "Visit in the evening, and hire a play worker.");
        tasklist.write("How would patients benefit?", "Visits when both parents are in.");
        tasklist.write("How would the wider community benefit?", "Surpluses go into a fund for young families.");
        tasklist.write(IN_FAVOUR, "6");
        tasklist.choose("Does your employer recognise a trade union", "No");
        tasklist.write("What does the service cost in a year", "480000.50");
        tasklist.write("Capital you would need", "0");
        tasklist.write(START, plannedStart);
        tasklist.write("From how many other organisations", "0");
        tasklist.pick("Who pays for the service", "Thameside Primary Care Trust");
        tasklist.choose("Would the service carry out an activity regulated", "Yes");
        tasklist.choose("Has your organisation decided to stop this service?", "No");
        tasklist.choose("Is the service already out to tender?", "No");
        tasklist.write("Your line manager's user name", "lineManager");
    }

    private List<String> casesCalled(String service) {
        return proposals.casesOf("proposer").stream()
                .map(proposals::get)
                .filter(proposal -> proposal.serviceName().equals(service))
                .map(proposal -> proposal.number())
                .toList();
    }

    private static Locator.FilterOptions named(String task) {
        return new Locator.FilterOptions().setHasText(task);
    }
}
