package org.spinout.process.reportcommunityinterest;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.CommunityReports;
import org.spinout.enterprise.Enterprises;
import org.spinout.enterprise.PromiseBook;
import org.spinout.enterprise.PromiseStanding;
import org.spinout.process.EnterpriseClocks;
import org.spinout.process.lookintoenterprise.LookIntoEnterprise;
import org.springframework.stereotype.Component;

/** Asks the table whether the year gives reason to look into the enterprise. */
@Component
class FindTriggers implements JavaDelegate {

    private final Enterprises enterprises;
    private final CommunityReports reports;
    private final PromiseBook promises;
    private final EnterpriseClocks clocks;

    FindTriggers(Enterprises enterprises, CommunityReports reports, PromiseBook promises, EnterpriseClocks clocks) {
        this.enterprises = enterprises;
        this.reports = reports;
        this.promises = promises;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());
        var report = reports.latest(enterprise.caseNumber()).orElseThrow();

        var found = Stream.concat(
                        promises.standing(enterprise.caseNumber()).stream().flatMap(this::ofPromise),
                        clocks
                                .triggers(facts(
                                        0,
                                        0,
                                        report.use().surplus().pounds(),
                                        report.ownershipPercent(),
                                        report.isReinvestedBelow(enterprise.reinvestPercent())))
                                .stream())
                .toList();

        ReportCommunityInterest.LOOK_NEEDED.set(execution, !found.isEmpty());
        LookIntoEnterprise.LOOK_TEXT.set(execution, String.join(". ", found) + ".");
    }

    private Stream<String> ofPromise(PromiseStanding standing) {
        return clocks
                .triggers(facts(standing.shortfallPercent(), standing.shortfallsInARow(1), BigDecimal.ZERO, 100, false))
                .stream()
                .map(trigger -> standing.promise().name() + ": " + trigger);
    }

    private static Map<String, Object> facts(
            int shortfall, int inARow, BigDecimal surplus, int ownership, boolean reinvestmentShort) {
        return Map.of(
                "worstShortfallPercent", shortfall,
                "shortfallsInARow", inARow,
                "surplusPounds", surplus,
                "ownershipPercent", ownership,
                "reinvestmentShort", reinvestmentShort);
    }
}
