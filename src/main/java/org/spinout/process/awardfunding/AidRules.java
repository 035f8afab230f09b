package org.spinout.process.awardfunding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.camunda.bpm.engine.DecisionService;
import org.spinout.fund.AidRule;
import org.spinout.fund.AidValue;
import org.spinout.fund.Product;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.LegalRule;
import org.spinout.process.LegalRules;
import org.spinout.process.ReadsTable;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the tables {@code legalRules} and {@code aidTreatment} say about aid on the day of an award, which is today. */
@Component
@ReadsTable("aidTreatment")
class AidRules {

    private final LegalRules rules;
    private final Proposals proposals;
    private final Bodies bodies;
    private final WorkingDays days;
    private final DecisionService decisions;
    private final int pencePerEuro;

    /** @param pencePerEuro for caps written in euros, which ended with 2022; no rate is prescribed, so a setting */
    AidRules(
            LegalRules rules,
            Proposals proposals,
            Bodies bodies,
            WorkingDays days,
            @Lazy DecisionService decisions,
            @Value("${spinout.fund.pence-per-euro:80}") int pencePerEuro) {
        this.rules = rules;
        this.proposals = proposals;
        this.bodies = bodies;
        this.days = days;
        this.decisions = decisions;
        this.pencePerEuro = pencePerEuro;
    }

    /** The cap of today for the recipient of a case. */
    AidRule of(String caseNumber) {
        var kind = bodies.get(proposals.get(caseNumber).bodyId()).kind();
        var cap = rules.ask("minimalAssistanceCap", kind, days.today());
        var years = rules.ask("minimalAssistanceYears", kind, days.today());
        return new AidRule(inPounds(cap), years.count(), cap.source());
    }

    /** How much of an award of this product counts as aid. */
    AidValue of(Product product) {
        Number percent = decisions
                .evaluateDecisionTableByKey("aidTreatment")
                .decisionDefinitionWithoutTenantId()
                .variables(java.util.Map.of(AwardFunding.PRODUCT.name(), product.code()))
                .evaluate()
                .getSingleEntry();
        if (percent == null) {
            throw new Refusal("The table aidTreatment does not say how a " + product.plainName() + " counts.");
        }
        return new AidValue(percent.intValue());
    }

    private Money inPounds(LegalRule cap) {
        var perUnit = cap.unit().startsWith("euros") ? pencePerEuro : 100;
        return new Money(BigDecimal.valueOf(cap.value())
                .multiply(BigDecimal.valueOf(perUnit))
                .setScale(0, RoundingMode.UNNECESSARY)
                .longValueExact());
    }
}
