package org.spinout.resilience;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.spinout.process.awardfunding.AwardCase;
import org.spinout.process.runfundinground.RoundOfBids;
import org.springframework.context.ApplicationContext;

/** Awards and a round that a fixture leaves open: an offer, a tranche, a loan, a claim, and bids before the panel. */
record MoneyUnderWay(ApplicationContext application) {

    /** @param service makes a case that may ask for money, of a service of this name; says its number */
    void leave(UnaryOperator<String> service) {
        award(service.apply("With an offer")).offered();
        tranche(award(service.apply("With a tranche")));
        award(service.apply("With a loan")).smallLoan("12000");
        claim(award(service.apply("Paying back")));
        round(service.apply("First in the round"), service.apply("Second in the round"));
    }

    private AwardCase award(String number) {
        return AwardCase.of(application, number);
    }

    private static void tranche(AwardCase one) {
        one.offered().paidFirst("12000");
        one.complete(AwardCase.FUND_MANAGER, "Activity_PlanTranches", one.schedule("18000"));
        one.driver.runDueJobs();
    }

    private static void claim(AwardCase one) {
        one.offered().paidFirst("12000");
        one.driver
                .as(AwardCase.FUND_MANAGER)
                .start(
                        "claim-recovery",
                        Map.of(
                                "awardNumber", one.award().number(),
                                "ground", "sale",
                                "claimedPounds", "5000",
                                "claimReasons", "The van was sold."));
    }

    /** Both bids are scored, and the money does not reach for both. */
    private void round(String first, String second) {
        var round = RoundOfBids.open(application, "50000");
        var better = bid(round, first);
        var other = bid(round, second);
        round.assess();
        round.assess(better, 9);
        round.assess(other, 7);
    }

    private static String bid(RoundOfBids round, String number) {
        var bid = round.beginFor(number);
        round.send(bid, "40000", "40000");
        return bid;
    }
}
