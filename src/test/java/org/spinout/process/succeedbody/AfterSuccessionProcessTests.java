package org.spinout.process.succeedbody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.PdfReading;
import org.spinout.SpinoutTest;
import org.spinout.contract.AssetAnswer;
import org.spinout.contract.AssetRequest;
import org.spinout.contract.AssetRequests;
import org.spinout.organisation.ActingBodies;
import org.spinout.organisation.Directory;
import org.spinout.process.StageForms;
import org.spinout.process.people.NewPeople;
import org.spinout.process.samples.CaseDriver;
import org.spinout.process.transfercontract.TransferCase;
import org.spinout.proposal.CaseFile;
import org.spinout.proposal.DocumentKind;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What else changes when a body's place is taken: papers, requests, roles, and what forms offer from then on. */
@SpinoutTest
class AfterSuccessionProcessTests {

    private static final String EXPRESSION = "Activity_CompleteExpressionOfInterest";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private IdentityService identity;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private AssetRequests requests;

    @Autowired
    private ActingBodies acting;

    @Autowired
    private Directory directory;

    private SuccessionDesk desk;
    private NewPeople people;
    private String from;
    private String to;

    @BeforeEach
    void twoBodies() {
        desk = new SuccessionDesk(application);
        people = new NewPeople(identity, driver);
        from = desk.body("PCT");
        to = desk.body("CCG");
    }

    @Test
    void filesANoticeWithEachCase() throws IOException {
        var lead = people.somebody("proposers", from);
        var number = started(lead);

        var succession = desk.succeed(from, to);
        driver.filePapers(number);

        var notices = caseFile.of(number).stream()
                .filter(paper -> paper.kind() == DocumentKind.SUCCESSION_NOTICE)
                .toList();
        assertThat(notices).hasSize(1);
        assertThat(PdfReading.of(caseFile.open(notices.get(0).id(), lead).bytes())
                        .text())
                .contains("takes the place of")
                .contains(from)
                .contains(to)
                .contains(succession)
                .contains("SI 2013/235")
                .contains("decide on the case as its host")
                .contains("No day has changed");
    }

    @Test
    void asksTheSuccessorForAssetsThatWereAskedOfAnother() {
        var one = TransferCase.standard(application);
        var assets = new HashMap<>(one.assets());
        assets.putAll(Map.of(
                "sponsorCount", "1",
                "sponsor1Body", from,
                "sponsor1Asks", "The clinic in the high street."));
        one.complete("transferOfficer", "Activity_AgreeAssets", assets);
        var sponsor = people.somebody("sponsors", to);

        desk.succeed(from, to);
        one.complete(sponsor, "Activity_AnswerAssetRequest", Map.of("outcome", "agreed"));

        assertThat(requests.of(one.number)).singleElement().satisfies(request -> {
            assertThat(request.sponsorId()).isEqualTo(to);
            assertThat(request.answer()).isEqualTo(AssetAnswer.AGREED);
        });
        var later = desk.body("ICB");
        desk.succeed(to, later);
        assertThat(requests.of(one.number))
                .as("who has answered")
                .extracting(AssetRequest::sponsorId)
                .containsExactly(to);
    }

    @Test
    void offersNoCommissionerThatActsNoLonger() {
        var host = desk.body("PCT");
        var lead = people.somebody("proposers", host);
        var number = started(lead);
        assertThat(offered(number)).contains('"' + from + '"');

        desk.succeed(from, to);

        assertThat(offered(number)).doesNotContain('"' + from + '"').contains('"' + to + '"');
        var fields = new HashMap<>(StageForms.expression(driver));
        fields.put("lineManager", people.somebody("lineManagers", host));
        fields.put("commissionerId", from);
        assertThatThrownBy(() -> driver.as(lead).complete(number, EXPRESSION, fields))
                .isInstanceOf(Refusal.class);
        fields.put("commissionerId", to);
        driver.as(lead).complete(number, EXPRESSION, fields);
    }

    @Test
    void saysWhoActsInThePlaceOfOneThatIsNamed() {
        var last = desk.body("ICB");
        desk.succeed(from, to);
        desk.succeed(to, last);

        assertThat(acting.inPlaceOf(from)).containsExactly(last);
        assertThat(acting.acts(last)).isTrue();
        assertThatThrownBy(() -> acting.require("otherHost1", from))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("acts no longer")
                .hasMessageContaining("(" + last + ")");
    }

    @Test
    void beginsNothingNewAtABodyThatActsNoLonger() {
        var lead = people.somebody("proposers", from);
        desk.succeed(from, to);

        assertThatThrownBy(() -> started(lead)).isInstanceOf(Refusal.class).hasMessageContaining("(" + to + ")");
    }

    @Test
    void givesARegionItsAssurersWhenTheAuthorityIsAbolished() {
        var authority = desk.body("SHA");
        var england = desk.body("NATIONAL");
        var before = people.somebody("assurers", authority);
        people.register(before, "assurers", from);
        var after = people.somebody("assurers", england);

        desk.succeed(authority, england, "assurers");

        assertThat(directory.holders("assurers", from)).containsExactly(after);
    }

    @Test
    void replacesAFundManagerWhereverTheyWork() {
        var manager = desk.body("NATIONAL");
        var next = desk.body("NATIONAL");
        var before = people.somebody("fundManagers", manager);
        people.register(before, "fundManagers", from);
        var after = people.somebody("fundManagers", next);

        desk.succeed(manager, next, "fundManagers");

        assertThat(directory.holders("fundManagers", from)).containsExactly(after);
        assertThat(acting.acts(manager)).as("only the role has gone over").isTrue();
    }

    private String started(String lead) {
        return driver.as(lead).start("spin-out-service", StageForms.start("District nursing", 6, "500000"));
    }

    private String offered(String number) {
        return String.valueOf(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .map(instance -> runtime.getVariable(instance.getId(), "commissioners"))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow());
    }
}
