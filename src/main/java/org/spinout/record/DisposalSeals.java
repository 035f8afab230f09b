package org.spinout.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds what is said to have been disposed of to what the chain of the case says about it. It needs no database, so that a
 * copy is held to the same arithmetic as the original.
 */
public final class DisposalSeals {

    private static final String DECISIONS = "decision";

    private DisposalSeals() {}

    /**
     * The numbers of the decision records whose disposal the chain vouches for, with the very hash they have.
     *
     * @param hashes of the records, by number
     * @param sealed what the intact entries of {@link Disposals#GATE} in the same chain rest on
     * @param records what is left of what was disposed of, in its order
     */
    public static Set<Integer> goneFrom(Map<Integer, String> hashes, Set<String> sealed, List<DisposedRecord> records) {
        var gone = new HashSet<Integer>();
        byPart(records).values().stream()
                .filter(part -> sealed.contains(evidence(part)))
                .flatMap(List::stream)
                .filter(one -> one.table().equals(DECISIONS))
                .forEach(one -> {
                    var number = Integer.valueOf(one.reference());
                    if (one.hash().equals(hashes.get(number))) {
                        gone.add(number);
                    }
                });
        return gone;
    }

    static Set<Integer> goneFrom(List<Entry> chain, List<DisposedRecord> records) {
        var hashes = new LinkedHashMap<Integer, String>();
        var sealed = new HashSet<String>();
        for (var entry : chain) {
            hashes.put(entry.number(), entry.hash());
            if (entry.decision().gate().equals(Disposals.GATE) && entry.isIntact()) {
                sealed.addAll(entry.decision().evidence());
            }
        }
        return goneFrom(hashes, sealed, records);
    }

    private static Map<String, List<DisposedRecord>> byPart(List<DisposedRecord> records) {
        var parts = new LinkedHashMap<String, List<DisposedRecord>>();
        for (var one : records) {
            var part = one.disposalNumber() + " " + one.recordClass().code();
            parts.computeIfAbsent(part, unknown -> new ArrayList<>()).add(one);
        }
        return parts;
    }

    private static String evidence(List<DisposedRecord> records) {
        var first = records.get(0);
        return DisposalRows.evidence(
                first.disposalNumber(), first.recordClass(), records.size(), DisposalRows.digest(records));
    }
}
