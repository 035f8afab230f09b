package org.spinout.process.sustainenterprise;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.spinout.contract.Contract;
import org.spinout.contract.Kpi;
import org.spinout.enterprise.ContractPeriod;
import org.spinout.enterprise.ContractPeriods;
import org.spinout.enterprise.Enterprise;
import org.spinout.enterprise.Enterprises;
import org.spinout.enterprise.Measure;
import org.spinout.enterprise.Promise;
import org.spinout.enterprise.PromiseBook;
import org.spinout.enterprise.ServiceMeasures;
import org.springframework.stereotype.Component;

/** Enters an enterprise in all of its books at once. */
@Component
class EnterpriseBooks {

    private final Enterprises enterprises;
    private final ContractPeriods periods;
    private final ServiceMeasures measures;
    private final PromiseBook promises;

    EnterpriseBooks(Enterprises enterprises, ContractPeriods periods, ServiceMeasures measures, PromiseBook promises) {
        this.enterprises = enterprises;
        this.periods = periods;
        this.measures = measures;
        this.promises = promises;
    }

    /**
     * @param approved the figures of the business case
     * @param kpis the measures of the contract, each of which is a promise too
     * @param firstKpi how many numbers are kept for the figures of the business case
     */
    Enterprise open(Enterprise enterprise, Contract contract, List<Promise> approved, List<Kpi> kpis, int firstKpi) {
        var caseNumber = enterprise.caseNumber();
        var by = "launch of " + caseNumber;
        var opened = enterprises.open(enterprise);
        periods.add(
                caseNumber,
                new ContractPeriod(
                        contract.start(), contract.end(), ContractPeriod.Basis.FIRST_CONTRACT, contract.yearlyPrice()),
                by);
        var named = IntStream.range(0, kpis.size())
                .mapToObj(at -> measure(at + 1, kpis.get(at)))
                .toList();
        measures.name(caseNumber, named, by);
        promises.add(caseNumber, approved);
        promises.add(
                caseNumber,
                named.stream()
                        .map(measure -> new Promise(
                                firstKpi + measure.number(),
                                measure.name(),
                                measure.unit(),
                                measure.target(),
                                Objects.requireNonNullElse(contract.signedOn(), contract.start()),
                                "contract",
                                measure.atLeast()))
                        .toList());
        return opened;
    }

    private static Measure measure(int number, Kpi kpi) {
        return new Measure(number, kpi.name(), kpi.unit(), kpi.target(), !kpi.limit());
    }
}
