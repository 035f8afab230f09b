package org.spinout.webapps.tasklist;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tasklist's English, with the few words that mean something else here: its "Save" keeps the form on the server. */
@RestController
class TasklistWording {

    private static final String PACKED = "META-INF/resources/webjars/camunda/app/tasklist/locales/en.json";

    private static final Map<String, String> WORDS = Map.of(
            "SAVE", "Save for later",
            "SAVE_HINT", "Keep what you have written so far. You or a colleague can carry on from any device.",
            "COMPLETE_ERROR", "Not sent",
            "PROCESS_START_ERROR", "Not started",
            "PROCESS_START_OK", "Started. Your next task is under My groups' tasks.",
            "NO_MATCHING_TASK", "There is nothing here for you at the moment.");

    private final ObjectMapper json;

    TasklistWording(ObjectMapper json) {
        this.json = json;
    }

    @GetMapping(path = "/camunda/app/tasklist/locales/en.json", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode english() throws IOException {
        try (var packed = new ClassPathResource(PACKED).getInputStream()) {
            // The file begins with a byte order mark, which is no JSON.
            var words = json.readTree(new String(packed.readAllBytes(), UTF_8).replace("\uFEFF", ""));
            if (words.path("labels") instanceof ObjectNode labels) {
                WORDS.forEach(labels::put);
            }
            return words;
        }
    }
}
