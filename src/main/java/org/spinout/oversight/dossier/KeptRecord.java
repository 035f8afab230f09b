package org.spinout.oversight.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.record.ChainLink;
import org.spinout.record.NewEntry;

/**
 * A decision record in a dossier.
 *
 * @param status {@code complete}: everything that was hashed is here; {@code withheld} or {@code disposed}: only what
 *     holds the chain together, and what may be told
 * @param because why it is not complete, or null
 * @param reasonCode null also where there is none
 */
record KeptRecord(
        int number,
        String at,
        String previousHash,
        String hash,
        String status,
        @Nullable String because,
        @Nullable String caseNumber,
        @Nullable String gate,
        @Nullable String outcome,
        @Nullable String reasonCode,
        @Nullable String reasons,
        @Nullable String person,
        @Nullable String role,
        @Nullable String bodyId,
        List<String> evidence,
        List<String> recused) {

    static final String COMPLETE = "complete";
    static final String DISPOSED = "disposed";

    /** What the chain is checked by. @throws IllegalArgumentException when this was never a record */
    static ChainLink link(JsonNode node) {
        var at = Instant.parse(node.path("at").asText());
        var content = node.path("status").asText().equals(COMPLETE) ? content(node) : null;
        return new ChainLink(
                node.path("number").asInt(),
                at,
                node.path("previousHash").asText(),
                node.path("hash").asText(),
                content);
    }

    private static NewEntry content(JsonNode node) {
        return new NewEntry(
                node.path("caseNumber").asText(),
                node.path("gate").asText(),
                node.path("outcome").asText(),
                node.path("reasonCode").isNull()
                        ? null
                        : node.path("reasonCode").asText(),
                node.path("reasons").asText(),
                node.path("person").asText(),
                node.path("role").asText(),
                node.path("bodyId").asText(),
                texts(node.path("evidence")),
                texts(node.path("recused")));
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
