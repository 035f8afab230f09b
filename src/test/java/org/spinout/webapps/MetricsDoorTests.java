package org.spinout.webapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.SpinoutTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The metrics are for those who watch the site, and for nobody else. */
@SpinoutTest
class MetricsDoorTests {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private EnginePeople people;

    private MockMvc browser;

    @BeforeEach
    void openABrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @ParameterizedTest
    @CsvSource({"admin, 200", "nationalOverseer, 403", "proposer, 403"})
    void areForAdministrators(String who, int status) throws Exception {
        assertThat(browser.perform(get("/actuator/prometheus").with(httpBasic(who, who)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(status);
    }

    @Test
    void askStrangersForAPassword() throws Exception {
        var answer = browser.perform(get("/actuator/prometheus")).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeader("WWW-Authenticate")).startsWith("Basic");
        assertThat(answer.getContentAsString()).doesNotContain("spinout_");
    }

    @Test
    void areForTheAccountsTheSettingNames() {
        var readers = new MetricsReaders(people, java.util.List.of("monitor"));

        assertThat(readers.mayRead("monitor")).isTrue();
        assertThat(readers.mayRead("proposer")).isFalse();
        assertThat(new MetricsReaders(people, java.util.List.of()).mayRead("anonymousUser"))
                .isFalse();
    }

    @Test
    void nameWhatIsCountedAndNobody() throws Exception {
        var metrics = browser.perform(get("/actuator/prometheus").with(httpBasic("admin", "admin")))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(metrics)
                .contains("spinout_tasks_open ", "spinout_tasks_overdue ", "spinout_incidents_open ")
                .contains("spinout_jobs_due ", "spinout_jobs_failed ", "spinout_cases_open{stage=\"BOARD\"}")
                .contains("spinout_fund_available_pence{fund=\"SEIF\"}", "spinout_fund_reserved_pence{fund=\"SEIF\"}")
                .contains("jvm_memory_used_bytes")
                .doesNotContain("proposer", "SP-2");
    }
}
