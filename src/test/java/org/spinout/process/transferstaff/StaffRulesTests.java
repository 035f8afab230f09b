package org.spinout.process.transferstaff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.SpinoutTest;
import org.spinout.process.transfercontract.TransferCase;
import org.spinout.proposal.Answer;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Rules of staff transfers by the day of the transfer, not by today's. */
@SpinoutTest
class StaffRulesTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private StaffRules rules;

    @ParameterizedTest(name = "six nurses asked directly for {0}: {1}")
    @CsvSource({"2010-08-01, false", "2024-06-30, false", "2024-07-01, true", "2028-02-29, true"})
    void letsSmallTransfersBeConsultedDirectlyFromTheDayOfTheirLaw(LocalDate transfer, boolean allowed) {
        var number = TransferCase.small(application).number;
        ThrowingCallable asking = () -> rules.requireLawfulWay(direct(number), transfer);

        if (allowed) {
            assertThatCode(asking).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(asking).isInstanceOf(Refusal.class).hasMessageContaining("from 1 July 2024");
        }
    }

    @ParameterizedTest
    @CsvSource({"2010-08-01, 14", "2014-04-30, 14", "2014-05-01, 28", "2026-12-01, 28"})
    void wantsLiabilityInformationByTheLawOfTheTransfer(LocalDate transfer, int days) {
        assertThat(rules.liabilityDays(TransferCase.small(application).number, transfer))
                .isEqualTo(days);
    }

    @Test
    void knowsNewFairDealFromItsFirstDay() {
        var number = TransferCase.small(application).number;

        assertThat(rules.newFairDealApplies(number, LocalDate.parse("2013-10-06")))
                .isFalse();
        assertThat(rules.newFairDealApplies(number, LocalDate.parse("2013-10-07")))
                .isTrue();
    }

    private static Answer direct(String number) {
        return new Answer(
                1,
                number,
                TransferStaff.REPRESENTATION_FORM,
                1,
                null,
                "transferOfficer",
                Instant.parse("2026-01-05T10:00:00Z"),
                "{\"representation\":\"direct\",\"representativesExist\":\"no\",\"staffOfEmployer\":400,"
                        + "\"staffOnList\":6,\"unionRecognised\":\"no\"}",
                "0".repeat(64));
    }
}
