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
        var one = AwardCase.accepted(application).apply("revenueGrant", "30000");
        one.complete(AwardCase.FUND_MANAGER, "Activity_TestFundingEligibility", AwardForms.tests());
        one.complete(AwardCase.FUND_MANAGER, "Activity_AppraiseAward", AwardForms.scores());
        one.complete(
                AwardCase.PANEL,
                "Activity_DecideAward",
                Map.of("outcome", "reject", "reasonCode", "weakCase", "reasons", "Not shown."));

        assertThat(lettersOf(one)).isEmpty();
    }

    private List<Document> lettersOf(AwardCase one) {
        return caseFile.of(one.number).stream()
                .filter(document -> document.kind() == DocumentKind.OFFER_LETTER)
                .toList();
    }
}
