package org.spinout.process;

import org.spinout.process.samples.CaseDriver;

/** A fund manager and those who approve, for tests that need a fund before they begin. */
public final class FundDesk {

    public static final String DECIDE = "Activity_DecideInstruction";

    private final CaseDriver driver;

    public FundDesk(CaseDriver driver) {
        this.driver = driver;
    }

    /** A new fund without pots, approved by the accounting officer. */
    public String newFund() {
        var fund = MoneyForms.newFund();
        approve("nationalOverseer", driver.as("fundManager").start("set-up-fund", MoneyForms.setUpFund(fund)));
        return fund;
    }

    /** A pot of a fund, with a budget that a second fund manager may approve. */
    public void openPot(String fund, String kind, String year, String pounds) {
        approve(
                "fundManager2",
                driver.as("fundManager").start("open-pot", MoneyForms.openPot(fund, kind, year, pounds)));
    }

    public void approve(String user, String instruction) {
        driver.as(user).complete(instruction, DECIDE, MoneyForms.approve());
    }
}
