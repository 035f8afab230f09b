package org.spinout.oversight.dossier;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The forms as the engine keeps them, every version. */
@Component
class DeployedFormTexts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;

    DeployedFormTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Looks each form up once, for as long as one dossier is made. */
    Reading begin() {
        return new Reading();
    }

    /** @param since when it was deployed */
    private record Deployed(int version, Instant since, List<Question> questions) {}

    /** A form as it was on a day. */
    record AsAsked(int version, List<Question> questions) {}

    /** Forms that were read before. */
    final class Reading {

        private final Map<String, List<Deployed>> forms = new HashMap<>();

        /** The form in the version people saw at a moment: the last that was deployed by then. */
        AsAsked at(String formId, Instant moment) {
            var versions = forms.computeIfAbsent(formId, DeployedFormTexts.this::read);
            return versions.stream()
                    .filter(form -> !form.since().isAfter(moment))
                    .reduce((earlier, later) -> later)
                    .or(() -> versions.stream().findFirst())
                    .map(form -> new AsAsked(form.version(), form.questions()))
                    .orElseGet(() -> new AsAsked(0, List.of()));
        }
    }

    private List<Deployed> read(String formId) {
        return jdbc.sql("""
                        SELECT f.VERSION_ AS version, d.DEPLOY_TIME_ AS since, b.BYTES_ AS content
                        FROM ACT_RE_CAMFORMDEF f
                        JOIN ACT_RE_DEPLOYMENT d ON d.ID_ = f.DEPLOYMENT_ID_
                        JOIN ACT_GE_BYTEARRAY b ON b.DEPLOYMENT_ID_ = f.DEPLOYMENT_ID_ AND b.NAME_ = f.RESOURCE_NAME_
                        WHERE f.KEY_ = :form ORDER BY f.VERSION_
                        """)
                .param("form", formId)
                .query((row, index) -> new Deployed(
                        row.getInt("version"),
                        row.getTimestamp("since").toInstant(),
                        questions(row.getBytes("content"))))
                .list();
    }

    private static List<Question> questions(byte[] form) {
        try {
            return Question.of(JSON.readTree(form));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
