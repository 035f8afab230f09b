package org.spinout.process.awardfunding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spinout.PdfReading;
import org.spinout.SpinoutTest;
import org.spinout.proposal.CaseFile;
import org.spinout.proposal.Document;
import org.spinout.proposal.DocumentKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class OfferLetterTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseFile caseFile;

    @Test
    void isFiledWhenTheOfferIsMade() throws IOException {
        var one = AwardCase.accepted(application).offered();

        assertThat(lettersOf(one)).hasSize(1);
        var letter = lettersOf(one).get(0);
        assertThat(letter.title()).isEqualTo("Offer letter " + one.award().number());
        assertThat(letter.isConfidential()).isTrue();
        var contents = one.inTransaction(() -> caseFile.open(letter.id(), AwardCase.TEAM));
        var pdf = PdfReading.of(contents.bytes());
        assertThat(pdf.isTagged()).isTrue();
        assertThat(pdf.text())
                .contains("Offer of a revenue grant", "£30,000.00", "Ripplez", one.number)
                .contains("accept all of it, accept a part, or decline");
    }

    @Test
    void isNotWrittenWhereNothingIsOffered() {
        assertThat(lettersOf(rejected())).isEmpty();
    }

    @Test
    void saysWhyABidWasRejectedAndWhatWouldChangeTheAnswer() throws IOException {
        var one = rejected();

        var pdf = only(one, DocumentKind.BID_REJECTION_LETTER);
        assertThat(pdf.isTagged()).isTrue();
        assertThat(pdf.tags()).contains("H1", "H2", "P");
        assertThat(pdf.bookmarks()).contains("The reasons", "What would change the answer");
        assertThat(pdf.text())
                .contains("Your application " + one.award().number() + " for money is rejected")
                .contains("The case for the investment is weak", "Not shown.")
                .contains("The names of ten families who waited.", "A stronger account of what the money would change")
                .contains("the panel of the fund, recorded by", "this answer is about the money alone");
    }

    @Test
    void namesTheTestThatABidDoesNotMeet() throws IOException {
        var one = AwardCase.accepted(application).apply("revenueGrant", "30000");
        one.complete(
                AwardCase.FUND_MANAGER,
                "Activity_TestFundingEligibility",
                AwardForms.with(AwardForms.tests(), "bankFinanceUnavailable", "no"));

        assertThat(only(one, DocumentKind.BID_REJECTION_LETTER).text())
                .contains("A bank could lend it the money", "A bank's refusal in writing.");
    }

    private AwardCase rejected() {
        var one = AwardCase.accepted(application).apply("revenueGrant", "30000");
        one.complete(AwardCase.FUND_MANAGER, "Activity_TestFundingEligibility", AwardForms.tests());
        one.complete(AwardCase.FUND_MANAGER, "Activity_AppraiseAward", AwardForms.scores());
        return one.complete(
                AwardCase.PANEL,
                "Activity_DecideAward",
                Map.of(
                        "outcome", "reject",
                        "reasonCode", "weakCase",
                        "reasons", "Not shown.",
                        "wouldChange", "The names of ten families who waited."));
    }

    private PdfReading only(AwardCase one, DocumentKind kind) {
        one.driver.filePapers(one.number);
        var found = caseFile.of(one.number).stream()
                .filter(document -> document.kind() == kind)
                .toList();
        assertThat(found).hasSize(1);
        return PdfReading.of(one.inTransaction(() -> caseFile.open(found.get(0).id(), AwardCase.TEAM))
                .bytes());
    }

    private List<Document> lettersOf(AwardCase one) {
        one.driver.filePapers(one.number);
        return caseFile.of(one.number).stream()
                .filter(document -> document.kind() == DocumentKind.OFFER_LETTER)
                .toList();
    }
}
