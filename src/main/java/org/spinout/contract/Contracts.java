package org.spinout.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The contracts enterprises leave with: what is written into them, on which conditions they are signed, and what becomes
 * of those.
 *
 * <p>Clauses are written as often as the two sides need; the version that was last written is the one they sign. A contract
 * signed on conditions binds when the last of them is met, and lapses when the long-stop of one passes before that.
 */
@Component
@Transactional
public class Contracts {

    private final Transfers transfers;
    private final ContractAwards awards;
    private final Clock clock;
    private final ContractRows rows;

    public Contracts(JdbcClient jdbc, Clock clock, Transfers transfers, ContractAwards awards) {
        this.transfers = transfers;
        this.awards = awards;
        this.clock = clock;
        this.rows = new ContractRows(jdbc, clock);
    }

    /** The contract of a case as it was last signed; nothing while there is none. */
    @Transactional(readOnly = true)
    public Optional<Contract> find(String caseNumber) {
        return transfers.contract(caseNumber).map(terms -> {
            var signature = rows.signature(caseNumber);
            return new Contract(
                    caseNumber,
                    terms.commissionerId(),
                    terms.start(),
                    terms.end(),
                    terms.yearlyPrice(),
                    terms.signedOn(),
                    signature
                            .map(row -> rows.conditions(caseNumber, row.contractVersion()))
                            .orElse(List.of()),
                    signature.map(ContractRows.SignatureRow::lapsed).orElse(false),
                    signature
                            .map(ContractRows.SignatureRow::clausesVersion)
                            .map(version -> rows.clauses(caseNumber, version))
                            .orElse(null));
        });
    }

    /** @throws Refusal when the case has no contract */
    @Transactional(readOnly = true)
    public Contract get(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new Refusal("There is no contract of " + caseNumber + " yet."));
    }

    /** Every contract that both sides have signed, by number of its case. */
    @Transactional(readOnly = true)
    public List<Contract> signed() {
        return rows.casesWithContract().stream()
                .flatMap(caseNumber -> find(caseNumber).stream())
                .filter(contract -> contract.signedOn() != null)
                .toList();
    }

    /** The clauses last written, signed or not. */
    @Transactional(readOnly = true)
    public Optional<ContractClauses> clauses(String caseNumber) {
        return rows.latestClauses(caseNumber).map(version -> rows.clauses(caseNumber, version));
    }

    /** Writes the clauses the next signature is under. @return their version, from 1 */
    public int write(String caseNumber, ContractClauses clauses, String by) {
        transfers.lockOpen(caseNumber);
        return rows.addClauses(caseNumber, clauses, by);
    }

    /**
     * Keeps a contract that both sides have signed, under the clauses last written.
     *
     * @param longStops what it is signed on and until when each may be met; nothing where it binds at once
     * @throws Refusal when a long-stop is not after the signature, or others may still object to the award on its day
     */
    public Contract sign(
            String caseNumber, ContractTerms signed, Map<SignatureCondition, LocalDate> longStops, String by) {
        var signedOn = signed.signedOn();
        if (signedOn == null) {
            throw new Refusal("countersignedOn", "required", "Say when the contract was signed.");
        }
        awards.requireStandstillOver(caseNumber, signedOn);
        longStops.values().forEach(longStop -> requireAfter(signedOn, longStop));
        transfers.complete(caseNumber, signed, by);
        var version = transfers.versions(caseNumber, TransferTrack.CONTRACT);
        rows.addSignature(caseNumber, version, rows.latestClauses(caseNumber).orElse(null));
        longStops.forEach((condition, longStop) -> rows.addCondition(caseNumber, version, condition, longStop));
        return get(caseNumber);
    }

    /** What is not certain yet, so that the contract can only be signed on it. */
    @Transactional(readOnly = true)
    public List<SignatureCondition> uncertain(String caseNumber) {
        var transfer = transfers.get(caseNumber);
        return List.of(SignatureCondition.values()).stream()
                .filter(condition -> condition != SignatureCondition.CQC_REGISTRATION || transfer.regulatedActivity())
                .filter(condition -> metOn(caseNumber, condition) == null)
                .toList();
    }

    /**
     * Marks what has become certain. What came after its long-stop came too late, and meets nothing.
     *
     * @return the contract as it is now; nothing while there is none
     */
    public Optional<Contract> settle(String caseNumber) {
        rows.signature(caseNumber)
                .filter(row -> !row.lapsed())
                .ifPresent(row -> rows.conditions(caseNumber, row.contractVersion()).stream()
                        .filter(open -> !open.isMet())
                        .forEach(open -> settle(caseNumber, row.contractVersion(), open)));
        return find(caseNumber);
    }

    /**
     * A contract whose condition was not met in time, or that is given up before it binds, is none.
     *
     * @throws Refusal.Conflict when it binds already: what binds two sides one of them cannot undo
     */
    public Contract lapse(String caseNumber, String reasons, String by) {
        transfers.lockOpen(caseNumber);
        var contract = get(caseNumber);
        var signature = rows.signature(caseNumber);
        if (contract.isUnconditional() || signature.isEmpty()) {
            throw new Refusal.Conflict("The contract of " + caseNumber
                    + " binds both sides, so it cannot lapse. They can only end it together.");
        }
        rows.lapse(
                caseNumber,
                signature.get().contractVersion(),
                LocalDate.ofInstant(clock.instant(), Days.LONDON),
                reasons,
                by);
        return get(caseNumber);
    }

    /**
     * Both sides end a contract before its service begins, as in the settlement of a claim. One that was given up already
     * stays so; a case without a contract has nothing to end.
     */
    public void endByAgreement(String caseNumber, String reasons, String by) {
        transfers.lockOpen(caseNumber);
        find(caseNumber).filter(contract -> !contract.lapsed()).ifPresent(contract -> {
            var version = transfers.versions(caseNumber, TransferTrack.CONTRACT);
            if (rows.signature(caseNumber).isEmpty()) {
                rows.addSignature(caseNumber, version, null);
            }
            rows.lapse(caseNumber, version, LocalDate.ofInstant(clock.instant(), Days.LONDON), reasons, by);
        });
    }

    private void settle(String caseNumber, int version, ConditionOfSignature open) {
        var metOn = metOn(caseNumber, open.condition());
        if (metOn != null && !metOn.isAfter(open.longStop())) {
            rows.meet(caseNumber, version, open.condition(), metOn);
        }
    }

    private @Nullable LocalDate metOn(String caseNumber, SignatureCondition condition) {
        return switch (condition) {
            case PENSION_ACCESS ->
                transfers
                        .facts(caseNumber, TransferTrack.PENSIONS)
                        .map(PensionAccess.class::cast)
                        .map(PensionAccess::confirmedOn)
                        .orElse(null);
            case CQC_REGISTRATION ->
                transfers
                        .registration(caseNumber)
                        .map(Registration::cqcRegisteredOn)
                        .orElse(null);
            case INCORPORATION ->
                transfers
                        .registration(caseNumber)
                        .map(Registration::registeredOn)
                        .orElse(null);
        };
    }

    private static void requireAfter(LocalDate signedOn, LocalDate longStop) {
        if (!longStop.isAfter(signedOn)) {
            throw new Refusal(
                    "longStopOn",
                    "after",
                    "The last day for meeting the conditions, " + Days.inWords(longStop)
                            + ", must be after the day of signature, " + Days.inWords(signedOn) + ".");
        }
    }
}
