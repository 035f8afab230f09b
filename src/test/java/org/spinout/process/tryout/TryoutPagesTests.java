package org.spinout.process.tryout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.SpinoutTest;
import org.spinout.process.StageForms;
import org.spinout.process.guide.DecisionGuide;
import org.spinout.process.samples.CaseDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpinoutTest
class TryoutPagesTests {

    private static final String SIZE = "/decisions/proportionality/try";
    private static final String INSTANCE = "tryout-test";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @AfterEach
    void forgetTheCase() {
        jdbc.sql("DELETE FROM ACT_HI_VARINST WHERE PROC_INST_ID_ = :id")
                .param("id", INSTANCE)
                .update();
        jdbc.sql("DELETE FROM ACT_HI_PROCINST WHERE PROC_INST_ID_ = :id")
                .param("id", INSTANCE)
                .update();
    }

    @Test
    void showsTheFirstRowThatFits() throws Exception {
        var facts = post(SIZE)
                .param("staffCount", "300")
                .param("annualValuePounds", "20,000,000")
                .param("bodies", "1")
                .param("capitalPounds", "0")
                .param("regulatedActivity", "false");

        assertThat(rowsThatCount(facts)).containsExactly(1);
        browser.perform(facts)
                .andExpect(content().string(containsString("reason: More than 250 staff are concerned.; size: large")));
    }

    @Test
    void showsEveryRowThatFitsWhereEveryOneCounts() throws Exception {
        var facts = post("/decisions/communityInterest/try")
                .param("legalForm", "cic")
                .param("beneficiaries", "oneEmployersStaff")
                .param("assetLock", "no")
                .param("profitUse", "toMembers");

        assertThat(rowsThatCount(facts)).containsExactly(1, 2, 3, 9);
    }

    @Test
    void readsDaysAsTheTableDoes() throws Exception {
        var table = "/decisions/regulatedActivities/try";

        assertThat(rowsThatCount(post(table).param("activity", "personalCare").param("onDate", "2015-03-31")))
                .containsExactly(2);
        assertThat(rowsThatCount(post(table).param("activity", "personalCare").param("onDate", "2015-04-01")))
                .containsExactly(3);
    }

    @Test
    void saysWhichVariableIsMeantWhereAColumnReckonsWithIt() throws Exception {
        assertThat(rowsThatCount(post("/decisions/awardSteps/try").param("requestedPence", "100")))
                .hasSize(1);
        browser.perform(get("/decisions/awardSteps/try").with(user("processOwner")))
                .andExpect(content().string(containsString("requestedPence (for “Amount applied for, in pounds”)")));
    }

    private List<Integer> rowsThatCount(MockHttpServletRequestBuilder facts) throws Exception {
        var tables = (List<?>) Objects.requireNonNull(
                browser.perform(facts.with(user("processOwner")).with(csrf()))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getModelAndView()
                        .getModel()
                        .get("tables"));
        assertThat(tables).hasSize(1);
        return ((TryoutPages.Fired) tables.get(0))
                .rows().stream().map(DecisionGuide.Row::number).toList();
    }

    @Test
    void takesTheFactsOfACase() throws Exception {
        var number = driver.as("proposer").start("spin-out-service", StageForms.start("Night nursing", 17, "500000"));

        assertThat(factsOf(number)).containsEntry("staffCount", "17");
        browser.perform(get(SIZE).param("case", number).with(user("processOwner")))
                .andExpect(content().string(containsString("value=\"17\"")));
    }

    @Test
    void saysTheSameOfAForeignCaseAsOfNone() throws Exception {
        remembered("SP-1999-9101", "b1001");
        assertThat(factsOf("SP-1999-9101")).containsEntry("staffCount", "77");
        forgetTheCase();
        remembered("SP-1999-9101", "no-body-of-theirs");

        assertThat(factsOf("SP-1999-9101")).isEmpty();
        assertThat(pageWithout("SP-1999-9101")).isEqualTo(pageWithout("SP-1999-9102"));
    }

    private Map<Object, Object> factsOf(String number) throws Exception {
        var entered = browser.perform(get(SIZE).param("case", number).with(user("processOwner")))
                .andExpect(status().isOk())
                .andReturn()
                .getModelAndView()
                .getModel()
                .get("entered");
        return new HashMap<>((Map<?, ?>) Objects.requireNonNull(entered));
    }

    private String pageWithout(String number) throws Exception {
        var page = browser.perform(get(SIZE).param("case", number).with(user("processOwner")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("or it is not for you.")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return page.replace(number, "").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private void remembered(String number, String body) {
        var now = LocalDateTime.now(ZoneOffset.UTC);
        jdbc.sql(
                        "INSERT INTO ACT_HI_PROCINST (ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_KEY_, PROC_DEF_ID_,"
                                + " START_TIME_, TENANT_ID_) VALUES (:id, :id, :number, 'spin-out-service', 'none', :now, :body)")
                .param("id", INSTANCE)
                .param("number", number)
                .param("now", now)
                .param("body", body)
                .update();
        jdbc.sql("INSERT INTO ACT_HI_VARINST (ID_, PROC_DEF_KEY_, PROC_DEF_ID_, PROC_INST_ID_, EXECUTION_ID_, NAME_,"
                        + " VAR_TYPE_, LONG_, TEXT_, CREATE_TIME_, TENANT_ID_) VALUES (:id, 'spin-out-service', 'none',"
                        + " :id, :id, 'staffCount', 'integer', 77, '77', :now, :body)")
                .param("id", INSTANCE)
                .param("now", now)
                .param("body", body)
                .update();
    }

    @Test
    void saysWhichFactsCannotBeUsed() throws Exception {
        var facts = post(SIZE)
                .param("staffCount", "many")
                .param("annualValuePounds", "1e99999")
                .param("regulatedActivity", "perhaps");
        browser.perform(facts.with(user("processOwner")).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("Staff must be a whole number, not “many”."),
                                containsString("must be a whole number, not “1e99999”."),
                                containsString("must be one of these: Yes, No, not “perhaps”."),
                                containsString("href=\"#fact-staffCount\""),
                                not(containsString("What the table answers")))));
        var day = post("/decisions/regulatedActivities/try").param("onDate", "31/03/2015");
        browser.perform(day.with(user("processOwner")).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("must be a day such as 2027-03-31, not “31/03/2015”.")));
    }

    @ParameterizedTest
    @CsvSource({"admin, true", "processOwner, true", "proposer, false", "overseer, false", "auditor, false"})
    void isForThoseWhoChangeModels(String person, boolean isOpen) throws Exception {
        var form = browser.perform(get(SIZE).with(user(person)));
        var answer = browser.perform(post(SIZE).with(user(person)).with(csrf()));
        var month =
                browser.perform(multipart(SIZE + "/month").with(user(person)).with(csrf()));
        var guide = browser.perform(get("/decisions/proportionality").with(user(person)))
                .andExpect(status().isOk());

        for (var page : List.of(form, answer, month)) {
            page.andExpect(isOpen ? status().isOk() : status().isForbidden());
        }
        var link = containsString("href=\"" + SIZE + "\"");
        guide.andExpect(content().string(isOpen ? link : not(link)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/decisions/nowhere/try", "/decisions/nowhere/try?case=SP-1999-9102"})
    void saysThatThereIsNoSuchTable(String path) throws Exception {
        browser.perform(get(path).with(user("processOwner")))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("There is no decision table &quot;nowhere&quot;.")));
    }
}
