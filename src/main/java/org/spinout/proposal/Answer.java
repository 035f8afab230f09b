package org.spinout.proposal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;

/**
 * A form as somebody sent it: never changed, only followed by a later version.
 *
 * @param id counts over all answers in the order they were kept
 * @param caseNumber the business key the form was answered under: a case, or a meeting
 * @param formId the form's id, which is its file name
 * @param version counts from 1 within case and form
 * @param taskId the engine's task, or null for a start form
 * @param user who sent it
 * @param at when
 * @param json the fields as canonical JSON: keys sorted, numbers exact, days as ISO dates
 * @param hash SHA-256 of the canonical JSON, 64 lower-case hexadecimal digits
 */
public record Answer(
        long id,
        String caseNumber,
        String formId,
        int version,
        @Nullable String taskId,
        String user,
        Instant at,
        String json,
        String hash) {

    /** How a decision names this as its evidence: {@code complete-expression-of-interest v2 sha256:…}. */
    public String reference() {
        return formId + " v" + version + " sha256:" + hash;
    }

    /** Whether the text still is what was hashed when it was kept. */
    public boolean isIntact() {
        return CanonicalJson.hash(json).equals(hash);
    }

    /**
     * The fields: text as String, numbers as {@link BigDecimal}, yes and no as Boolean, lists and maps of these; days and
     * moments as their ISO text. Fields without a value are absent.
     */
    public Map<String, Object> fields() {
        return CanonicalJson.read(json);
    }

    /** A field as text, or null where it was not answered. */
    public @Nullable String text(String field) {
        var value = fields().get(field);
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null ? null : value.toString();
    }

    /** A number, or null where it was not answered. @throws NumberFormatException when the field holds no number */
    public @Nullable BigDecimal number(String field) {
        var text = text(field);
        return text == null || text.isBlank() ? null : new BigDecimal(text.strip());
    }

    /** An amount that was written in pounds, or null where it was not answered. */
    public @Nullable Money pounds(String field) {
        var text = text(field);
        return text == null || text.isBlank() ? null : Money.ofPounds(text);
    }

    /** A day, or null where it was not answered. @throws java.time.DateTimeException when the field holds no day */
    public @Nullable LocalDate day(String field) {
        var text = text(field);
        return text == null || text.isBlank() ? null : CanonicalJson.day(text);
    }

    /** Whether a box was ticked, or a question answered with yes. */
    public boolean isYes(String field) {
        var text = text(field);
        return "true".equals(text) || "yes".equals(text);
    }

    /** What was ticked in a list; nothing where the list was hidden or left alone. */
    public List<String> choices(String field) {
        return fields().get(field) instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }
}
