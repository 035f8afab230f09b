package org.spinout.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sizes of the services that really left, and each bound of the table. */
class ProportionalityTests {

    private final DecisionTable proportionality = DecisionTable.named("proportionality");

    @ParameterizedTest(name = "{0} is {6}")
    @CsvSource(textBlock = """
            Ripplez 2011,                    6,   500000, 1,       0, true,  small
            Ripplez 2010,                   10,   500000, 1,       0, true,  small
            Ripplez with a contract,        11,   750000, 1,       0, true,  small
            Inclusion Healthcare,           12,   900000, 1,       0, true,  small
            Ripplez grown,                  50,  1500000, 1,       0, true,  standard
            Secure Healthcare,              70,  5000000, 1,       0, true,  standard
            Your Healthcare,               550, 25000000, 1,       0, true,  large
            Central Surrey Health,         850, 20000000, 1,       0, true,  large
            Medway Community Healthcare,  1250, 55000000, 1,       0, true,  large
            Gloucestershire Care Services,3000,100000000, 1,       0, true,  large
            few staff dear drugs,           20, 10000001, 1,       0, true,  large
            twenty staff,                   20,  1000000, 1,   50000, true,  small
            twenty-one regulated,           21,  1000000, 1,   50000, true,  standard
            twenty-one unregulated,         21,  1000000, 1,   50000, false, small
            forty unregulated,              40,  2000000, 1,   50000, false, small
            forty-one unregulated,          41,  2000000, 1,   50000, false, standard
            of two bodies,                   6,   500000, 2,       0, false, standard
            of four bodies,                  6,   500000, 4,       0, false, large
            some capital,                    6,   500000, 1,   50001, false, standard
            much capital,                    6,   500000, 1, 1000001, false, large
            at the upper bounds,           250, 10000000, 3, 1000000, true,  standard
            """)
    void findsTheSize(
            String service, int staff, long pounds, int bodies, long capital, boolean regulated, String expected) {
        var found = proportionality.answerTo(Map.of(
                "staffCount", staff,
                "annualValuePounds", pounds,
                "bodies", bodies,
                "capitalPounds", capital,
                "regulatedActivity", regulated));

        assertThat(found).containsEntry("size", expected);
        assertThat((String) found.get("reason")).isNotBlank();
    }
}
