package org.spinout.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommunityInterestTableTests {

    private final DecisionTable table = DecisionTable.named("communityInterest");

    @ParameterizedTest(name = "{0} for {1}, lock {2}, surplus {3}: {4}")
    @CsvSource(textBlock = """
            cic,                community,             yes,      reinvested,      passes,   Nothing
            cic,                oneEmployersStaff,     yes,      reinvested,      fails,    one employer
            employeeOwned,      oneEmployersStaff,     notAsked, notAsked,        fails,    one employer
            cic,                community,             no,       reinvested,      fails,    asset lock
            cic,                community,             yes,      toMembers,       fails,    capped
            cic,                community,             yes,      partlyToMembers, passes,   Nothing
            charity,            community,             yes,      partlyToMembers, fails,    charity
            benefitSociety,     community,             yes,      toMembers,       fails,    community benefit society
            benefitSociety,     community,             no,       reinvested,      cautions, no asset lock by law
            companyByGuarantee, community,             no,       reinvested,      cautions, no asset lock by law
            cooperative,        severalEmployersStaff, yes,      reinvested,      cautions, several employers
            employeeOwned,      community,             yes,      partlyToMembers, cautions, owners
            benefitSociety,     community,             notAsked, notAsked,        passes,   Nothing
            """)
    void tellsWhetherABodyServesTheCommunity(
            String form, String whom, String lock, String surplus, String verdict, String words) {
        var rows = table.answersTo(
                Map.of("legalForm", form, "beneficiaries", whom, "assetLock", lock, "profitUse", surplus));

        assertThat(rows.get(0)).containsEntry("verdict", verdict);
        assertThat((String) rows.get(0).get("reason")).contains(words);
    }
}
