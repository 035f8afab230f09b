package org.spinout.webapps.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.PdfReading;
import org.spinout.SpinoutTest;
import org.spinout.fund.Awards;
import org.spinout.fund.FinancialYear;
import org.spinout.fund.Fund;
import org.spinout.fund.Funds;
import org.spinout.fund.PotKind;
import org.spinout.fund.Pots;
import org.spinout.fund.Product;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.MoneyForms;
import org.spinout.proposal.NewProposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The books as those who look after the money see them, and nobody else. */
@SpinoutTest
class MoneyPagesTests {

    private static final String CASE = "SP-1900-0404";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Funds funds;

    @Autowired
    private Pots pots;

    @Autowired
    private Awards awards;

    @Autowired
    private Proposals proposals;

    @Autowired
    private WorkingDays days;

    @Autowired
    private TransactionTemplate transaction;

    private MockMvc browser;
    private String fund;
    private String pot;
    private String award;

    @BeforeEach
    void payAFirstTranche() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        fund = MoneyForms.newFund();
        pot = in(() -> {
            funds.register(new Fund(fund, "Fund <" + fund + ">"));
            return pots.open(fund, PotKind.REVENUE_GRANT, FinancialYear.of(days.today()), Money.ofPounds("1000"))
                    .id();
        });
        award = in(() -> payATranche(Money.ofPounds("300")));
    }

    private String payATranche(Money amount) {
        var number = awards.apply(CASE, Product.REVENUE_GRANT, amount, "Nora Petty's van", "proposer");
        awards.appraise(number);
        awards.offer(number, amount, pot, days.today().plusDays(9));
        awards.accept(number, amount);
        awards.agree(number);
        awards.payTranche(number, 1, Money.ofPounds("120.50"));
        return number;
    }

    private String in(Supplier<String> step) {
        return Objects.requireNonNull(transaction.execute(now -> step.get()));
    }

    @ParameterizedTest
    @CsvSource({
        "fundManager, 200",
        "fundPanelMember2, 200",
        "nationalOverseer, 200",
        "auditor, 200",
        "overseer, 403",
        "proposer, 403",
        "supportOfficer, 403",
        "admin, 403"
    })
    void isForThoseWhoLookAfterTheMoney(String who, int status) throws Exception {
        assertThat(open("/money", who).getStatus()).isEqualTo(status);
        assertThat(open("/money/reconciliation.csv", who).getStatus()).isEqualTo(status);
        assertThat(open("/money/pots/" + pot, who).getStatus()).isEqualTo(status);
    }

    @Test
    void isForNobodyWhoIsNotSignedOn() throws Exception {
        var answer =
                browser.perform(get("/money/reconciliation.csv")).andReturn().getResponse();

        assertThat(answer.getRedirectedUrl()).endsWith("/login");
    }

    @Test
    void showsWhatEveryPotHolds() throws Exception {
        assertThat(read("/money"))
                .contains("Fund &lt;" + fund + "&gt;", "/money/pots/" + pot, "£700.00", "£179.50", "£120.50");
    }

    @Test
    void showsAPotOnAPastDay() throws Exception {
        assertThat(read("/money/pots/" + pot)).contains("£700.00", award + ", tranche 1");

        var yesterday = days.today().minusDays(1);
        assertThat(read("/money/pots/" + pot + "?on=" + yesterday))
                .contains("Nothing had been entered by then")
                .doesNotContain("£700.00");
    }

    @Test
    void showsAnAwardAndAnEnterprise() throws Exception {
        assertThat(read("/money/awards/" + award))
                .contains("£120.50", "£179.50", "being paid")
                .doesNotContain("Nora Petty");
        var caseNumber = openCase();
        assertThat(read("/money/enterprises/" + caseNumber)).contains("District nursing");
    }

    @Test
    void findsAnAwardByItsNumber() throws Exception {
        assertThat(open("/money/find?number=%20aw-2026-0001 ", "fundManager").getRedirectedUrl())
                .isEqualTo("/money/awards/AW-2026-0001");
        assertThat(open("/money/find?number=//evil.example", "fundManager").getRedirectedUrl())
                .isEqualTo("/money");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/money/pots/NONE", "/money/awards/AW-1900-0001", "/money/enterprises/SP-1900-0001"})
    void knowsWhatIsNotThere(String page) throws Exception {
        assertThat(open(page, "fundManager").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2027-02-30", "<script>", "9999-12-31", "-2000-01-01"})
    void saysWhatIsWrongWithADay(String day) throws Exception {
        assertThat(browser.perform(get("/money/pots/" + pot).param("on", day).with(user("fundManager")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("role=\"alert\"")
                .doesNotContain("<script>")
                .contains("£700.00");
    }

    @Test
    void reconcilesToThePenny() throws Exception {
        assertThat(read("/money/reconciliation?fund=" + fund))
                .contains("to the penny", "Opening", "Closing", "£1,000.00", "£120.50");
    }

    @Test
    void givesTheReconciliationToSpreadsheets() throws Exception {
        var answer = open("/money/reconciliation.csv?fund=" + fund, "auditor");

        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.getContentAsString().lines())
                .anyMatch(line -> line.endsWith("Closing,700.00,0.00,179.50,120.50,1000.00"))
                .anyMatch(line -> line.endsWith("Paid,0.00,0.00,-120.50,120.50,0.00"));
    }

    @Test
    void givesTheReconciliationOnPaper() throws Exception {
        var paper = PdfReading.of(
                open("/money/reconciliation.pdf?fund=" + fund, "auditor").getContentAsByteArray());

        assertThat(paper.text()).contains("to the penny", "£179.50", "Closing");
    }

    @Test
    void showsOneYearWhereTheLastDayIsBeforeTheFirst() throws Exception {
        var today = days.today();

        assertThat(read("/money/reconciliation?from=" + today + "&to=" + LocalDate.of(2020, 1, 1)))
                .contains("The last day is before the first.");
        assertThat(read("/money/reconciliation?fund=NONE")).contains("There is no fund");
    }

    private String openCase() {
        return in(() -> proposals
                .open(new NewProposal(
                        "b1001",
                        "RIGHT_TO_REQUEST",
                        "District nursing",
                        "proposer",
                        6,
                        Money.ofPounds("500000"),
                        "lineManager"))
                .number());
    }

    private String read(String page) throws Exception {
        var answer = open(page, "fundManager");
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse open(String page, String who) throws Exception {
        return browser.perform(get(URI.create(page.replace(" ", "%20"))).with(user(who)))
                .andReturn()
                .getResponse();
    }
}
