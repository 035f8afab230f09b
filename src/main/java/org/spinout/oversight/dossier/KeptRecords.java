package org.spinout.oversight.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.record.DecisionRecord;
import org.spinout.record.Entry;
import org.spinout.record.RecordClass;
import org.springframework.stereotype.Component;

/** The chain of decision records of a case, each record as far as the reader may see it. */
@Component
class KeptRecords {

    private final DecisionRecord record;
    private final GoneClasses gone;

    KeptRecords(DecisionRecord record, GoneClasses gone) {
        this.record = record;
        this.gone = gone;
    }

    List<KeptRecord> of(String caseNumber, Disclosure disclosure) {
        var because = gone.because(caseNumber, RecordClass.DECISIONS);
        return record.of(caseNumber).stream()
                .map(entry -> entry.isDisposedOf() ? disposed(entry, because) : kept(entry, disclosure))
                .toList();
    }

    private static KeptRecord kept(Entry entry, Disclosure disclosure) {
        var what = "Reasons and evidence of record " + entry.number();
        if (!disclosure.isOpen(entry.decision().bodyId(), what)) {
            return shortened(entry, "withheld", "It is of another host.", null, null);
        }
        if (!disclosure.isPublic()) {
            return complete(entry);
        }
        var words = disclosure.isReleased("records", "Reasons of the decisions")
                ? entry.decision().reasons()
                : null;
        return shortened(
                entry,
                "withheld",
                "The public edition names nobody.",
                words,
                disclosure.person(entry.decision().user()));
    }

    static KeptRecord complete(Entry entry) {
        var decision = entry.decision();
        return new KeptRecord(
                entry.number(),
                entry.at().toString(),
                entry.previousHash(),
                entry.hash(),
                KeptRecord.COMPLETE,
                null,
                decision.caseNumber(),
                decision.gate(),
                decision.outcome(),
                decision.reasonCode(),
                decision.reasons(),
                decision.user(),
                decision.role(),
                decision.bodyId(),
                decision.evidence(),
                decision.recused());
    }

    /** Of what was disposed of only its place in the chain is told. */
    private static KeptRecord disposed(Entry entry, @Nullable String because) {
        return new KeptRecord(
                entry.number(),
                entry.at().toString(),
                entry.previousHash(),
                entry.hash(),
                KeptRecord.DISPOSED,
                because,
                entry.decision().caseNumber(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private static KeptRecord shortened(
            Entry entry, String status, String because, @Nullable String reasons, @Nullable String person) {
        var decision = entry.decision();
        return new KeptRecord(
                entry.number(),
                entry.at().toString(),
                entry.previousHash(),
                entry.hash(),
                status,
                because,
                decision.caseNumber(),
                decision.gate(),
                decision.outcome(),
                decision.reasonCode(),
                reasons,
                person,
                decision.role().replaceAll(",.*", ""),
                decision.bodyId(),
                List.of(),
                List.of());
    }
}
