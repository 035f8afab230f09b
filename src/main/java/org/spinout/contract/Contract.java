package org.spinout.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;

/**
 * The contract of a case as it was last signed, for whoever works with it afterwards.
 *
 * @param commissionerId the body that pays
 * @param start its first day
 * @param end its last day, without any extension
 * @param signedOn when both sides had signed, or null where it is only agreed
 * @param conditions what it was signed on, met or not; none where it was signed outright
 * @param lapsed whether a condition was not met in time, or the contract given up before it bound anybody
 * @param clauses what it says besides, or null for a contract made before Spinout kept them
 */
public record Contract(
        String caseNumber,
        String commissionerId,
        LocalDate start,
        LocalDate end,
        Money yearlyPrice,
        @Nullable LocalDate signedOn,
        List<ConditionOfSignature> conditions,
        boolean lapsed,
        @Nullable ContractClauses clauses) {

    public Contract {
        conditions = List.copyOf(conditions);
    }

    /** Whether it binds both sides: signed, and nothing it was signed on is open. */
    public boolean isUnconditional() {
        return signedOn != null && !lapsed && openConditions().isEmpty();
    }

    /** What it still waits for. */
    public List<ConditionOfSignature> openConditions() {
        return conditions.stream().filter(condition -> !condition.isMet()).toList();
    }
}
