package org.spinout.oversight.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spinout.record.DisposalSeals;
import org.spinout.record.Disposals;
import org.spinout.record.DisposedRecord;
import org.spinout.record.RecordClass;
import org.spinout.shared.Refusal;

/** What a dossier says of records that were disposed of, held to the chain in the same dossier. */
final class DisposedInDossier {

    static final String PATH = "data/disposed-record.json";

    private DisposedInDossier() {}

    /**
     * The numbers of the records whose disposal the chain vouches for.
     *
     * <p>The public edition names nobody, so the entry that seals a disposal is not complete in it: there what is listed
     * with the right hash is believed, and the full edition tells more.
     */
    static Set<Integer> vouchedFor(JsonNode records, JsonNode listed) {
        var hashes = new HashMap<Integer, String>();
        var sealed = new HashSet<String>();
        var anyComplete = false;
        for (var node : records.path("records")) {
            hashes.put(node.path("number").asInt(), node.path("hash").asText());
            if (node.path("gate").asText().equals(Disposals.GATE)
                    && node.path("status").asText().equals(KeptRecord.COMPLETE)) {
                anyComplete = true;
                node.path("evidence").forEach(line -> sealed.add(line.asText()));
            }
        }
        var rows = rows(listed);
        return anyComplete ? DisposalSeals.goneFrom(hashes, sealed, rows) : listed(hashes, rows);
    }

    private static Set<Integer> listed(Map<Integer, String> hashes, List<DisposedRecord> rows) {
        var listed = new HashSet<Integer>();
        for (var row : rows) {
            hashes.forEach((number, hash) -> {
                if (row.table().equals("decision")
                        && row.reference().equals(number.toString())
                        && row.hash().equals(hash)) {
                    listed.add(number);
                }
            });
        }
        return listed;
    }

    private static List<DisposedRecord> rows(JsonNode listed) {
        var rows = new ArrayList<DisposedRecord>();
        for (var row : listed.path("rows")) {
            try {
                rows.add(new DisposedRecord(
                        row.path("disposal_number").asText(),
                        row.path("place").asInt(),
                        RecordClass.of(row.path("record_class").asText()),
                        row.path("table_name").asText(),
                        row.path("reference").asText(),
                        row.path("hash").asText()));
            } catch (Refusal noClass) {
                // It vouches for nothing, and so what it stands for is found.
                continue;
            }
        }
        return rows;
    }
}
