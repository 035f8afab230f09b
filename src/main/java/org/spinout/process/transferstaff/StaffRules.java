package org.spinout.process.transferstaff;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.BodyKind;
import org.spinout.process.LegalRule;
import org.spinout.process.LegalRules;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** What the law of the day of transfer asks of a transfer of staff. */
@Component
class StaffRules {

    private static final Set<String> THROUGH_A_UNION = Set.of("recognisedUnion", "unionAndElected");

    private static final Map<String, String> WORDS = Map.of(
            "recognisedUnion", "the recognised trade union",
            "unionAndElected", "the trade union, and elected representatives for the others",
            "electedRepresentatives", "elected representatives",
            "election", "representatives to be elected",
            "direct", "each member of staff directly");

    private final LegalRules law;
    private final Proposals proposals;
    private final Bodies bodies;

    StaffRules(LegalRules law, Proposals proposals, Bodies bodies) {
        this.law = law;
        this.proposals = proposals;
        this.bodies = bodies;
    }

    /** A way of consulting staff, for people. */
    static String inWords(String way) {
        return WORDS.getOrDefault(way, way);
    }

    /** How many days before a transfer the law of that day wants the employee liability information given. */
    int liabilityDays(String caseNumber, LocalDate transfer) {
        return law.ask("employeeLiabilityInformationDays", host(caseNumber), transfer)
                .count();
    }

    /** How many working days representatives have to answer before their answer is late. */
    int answerDays(String caseNumber, LocalDate asked) {
        return figure("transferConsultationWorkingDays", caseNumber, asked, 20);
    }

    boolean newFairDealApplies(String caseNumber, LocalDate transfer) {
        return figure("newFairDealApplies", caseNumber, transfer, 0) == 1;
    }

    boolean pensionNeedsSignedContract(String caseNumber, LocalDate transfer) {
        return figure("pensionNeedsSignedContract", caseNumber, transfer, 0) == 1;
    }

    /** @throws Refusal when the law wants staff consulted another way */
    void requireLawfulWay(Answer form, LocalDate transfer) {
        var way = String.valueOf(form.text("representation"));
        var union = form.isYes("unionRecognised");
        if (union && !THROUGH_A_UNION.contains(way)) {
            throw refusal("A trade union is recognised, so it must be consulted, whoever else is.");
        }
        if (!union && THROUGH_A_UNION.contains(way)) {
            throw refusal("You say that no trade union is recognised, so none can be consulted for staff.");
        }
        if (way.equals("electedRepresentatives") && !form.isYes("representativesExist")) {
            throw refusal("You say that nobody is elected yet. Choose an election.");
        }
        if (way.equals("direct") && !mayConsultDirectly(form, transfer)) {
            throw refusal("Staff may be consulted directly only in transfers from 1 July 2024, where fewer than 10"
                    + " transfer or their employer has fewer than 50 staff, and where they have neither a recognised"
                    + " union nor elected representatives. Otherwise consult those, or have some elected.");
        }
    }

    private boolean mayConsultDirectly(Answer form, LocalDate transfer) {
        return !form.isYes("representativesExist")
                && (isBelow("directConsultationTransferBelow", Counts.of(form, "staffOnList"), form, transfer)
                        || isBelow(
                                "directConsultationEmployerBelow", Counts.of(form, "staffOfEmployer"), form, transfer));
    }

    private boolean isBelow(String rule, int staff, Answer form, LocalDate day) {
        return law.find(rule, host(form.caseNumber()), day)
                .filter(limit -> staff < limit.count())
                .isPresent();
    }

    private int figure(String rule, String caseNumber, LocalDate day, int otherwise) {
        return law.find(rule, host(caseNumber), day).map(LegalRule::count).orElse(otherwise);
    }

    private BodyKind host(String caseNumber) {
        return bodies.get(proposals.get(caseNumber).bodyId()).kind();
    }

    private static Refusal refusal(String words) {
        return new Refusal("representation", "law", words);
    }
}
