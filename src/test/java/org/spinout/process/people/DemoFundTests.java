package org.spinout.process.people;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinout.SpinoutTest;
import org.spinout.fund.Fund;
import org.spinout.fund.Pots;
import org.spinout.fund.Product;
import org.spinout.organisation.WorkingDays;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class DemoFundTests {

    @Autowired
    private Pots pots;

    @Autowired
    private WorkingDays days;

    @ParameterizedTest
    @EnumSource
    void hasAPotForEveryProduct(Product product) {
        assertThatCode(() -> pots.forProduct(Fund.SOCIAL_ENTERPRISE_INVESTMENT_FUND.id(), product, days.today()))
                .doesNotThrowAnyException();
    }
}
