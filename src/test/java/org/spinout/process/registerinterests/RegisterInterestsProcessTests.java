package org.spinout.process.registerinterests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.board.InterestRegister;
import org.spinout.board.StandingDeclaration;
import org.spinout.process.BoardRoute;
import org.spinout.process.samples.CaseDriver;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class RegisterInterestsProcessTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private InterestRegister register;

    @Test
    void keepsAMembersEntryWithTheCasesItNames() {
        var number = new BoardRoute(beans).submittedCase("Acupuncture");

        driver.as("boardMember3")
                .start(
                        RegisterInterests.PROCESS,
                        Map.of(
                                "registerText", "I am to chair it.",
                                "joinsEnterprise", "yes",
                                "registerCases", number));

        assertThat(register.interestedIn(BoardRoute.BODY, number)).containsExactly("boardMember3");
        register.declare(BoardRoute.BODY, "boardMember3", "Nothing to declare", List.of());
        assertThat(register.of(BoardRoute.BODY, "boardMember3"))
                .map(StandingDeclaration::caseNumbers)
                .hasValueSatisfying(cases -> assertThat(cases).isEmpty());
    }

    @Test
    void refusesACaseThatDoesNotExist() {
        assertThatThrownBy(() -> driver.as("boardMember3")
                        .start(
                                RegisterInterests.PROCESS,
                                Map.of(
                                        "registerText", "I am to chair it.",
                                        "joinsEnterprise", "yes",
                                        "registerCases", "SP-1999-0001")))
                .hasMessageContaining("There is no case");
    }

    @Test
    void isForMembersOfABoard() {
        assertThatThrownBy(() -> driver.as("proposer")
                        .start(RegisterInterests.PROCESS, Map.of("registerText", "None.", "joinsEnterprise", "no")))
                .isNotNull();
    }
}
