package org.spinout.process.sustainenterprise;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.spinout.contract.ContractClauses;
import org.spinout.contract.Contracts;
import org.spinout.contract.Transfers;
import org.spinout.enterprise.Enterprise;
import org.spinout.process.EnterpriseRules;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Opens an enterprise with what its case, its registration and its contract say. */
@Component
class Launches {

    /** Contracts of earlier releases name no measure in figures. */
    private static final int AFTER_CASE_FIGURES = 3;

    private final Proposals proposals;
    private final Transfers transfers;
    private final Contracts contracts;
    private final EnterpriseBodies bodies;
    private final EnterpriseRules rules;
    private final BusinessCaseFigures figures;
    private final EnterpriseBooks books;

    Launches(
            Proposals proposals,
            Transfers transfers,
            Contracts contracts,
            EnterpriseBodies bodies,
            EnterpriseRules rules,
            BusinessCaseFigures figures,
            EnterpriseBooks books) {
        this.proposals = proposals;
        this.transfers = transfers;
        this.contracts = contracts;
        this.bodies = bodies;
        this.rules = rules;
        this.figures = figures;
        this.books = books;
    }

    /** The enterprise of a case that has gone live, wholly or in part. */
    Enterprise open(String caseNumber) {
        var proposal = proposals.get(caseNumber);
        var registration = transfers
                .registration(caseNumber)
                .orElseThrow(() -> new Refusal("Nothing is registered for " + caseNumber + "."));
        var contract = contracts.get(caseNumber);
        var launchedOn = Objects.requireNonNull(
                Objects.requireNonNull(transfers.get(caseNumber).end(), caseNumber)
                        .liveOn(),
                caseNumber);
        var body = bodies.bodyOf(proposal, registration, proposals.team(caseNumber));
        var form = registration.legalForm().code();
        var clauses = Optional.ofNullable(contract.clauses());
        var enterprise = new Enterprise(
                caseNumber,
                body.id(),
                body.name(),
                form,
                registration.registrationNumber(),
                registration.registeredOn(),
                contract.commissionerId(),
                launchedOn,
                clauses.map(ContractClauses::reinvestmentPercent)
                        .orElseGet(() ->
                                rules.ask("reinvestPercent", form, launchedOn).count()),
                clauses.map(clause -> clause.exit().handBackMonths())
                        .orElseGet(() ->
                                rules.ask("noticeMonths", form, launchedOn).count()));
        var kpis = clauses.map(ContractClauses::kpis).orElse(List.of());
        return books.open(enterprise, contract, figures.of(proposal, launchedOn), kpis, AFTER_CASE_FIGURES);
    }
}
