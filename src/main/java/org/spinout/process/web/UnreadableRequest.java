package org.spinout.process.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/**
 * Says in plain words why the engine's REST could not read a request. Its own account is in the words of the JSON parser
 * and names Java classes, or is empty: which of the two depends on the order in which Jersey meets two of its parts.
 */
final class UnreadableRequest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern OF_THE_PARSER =
            Pattern.compile("line: \\d+, column: \\d+|\\b(java|jakarta|com|org)\\.\\w+\\.|Exception");

    private UnreadableRequest() {}

    /** The refusal for whatever could not be read and is not told better. */
    static Refusal untold() {
        return new Refusal("The request could not be read. Nothing was changed. Please check how it is written.");
    }

    /** Whether this answer of the engine's REST can be shown to the person who asked. */
    static boolean isFitForReaders(byte[] account) {
        var message = message(account);
        return !message.isBlank() && !OF_THE_PARSER.matcher(message).find();
    }

    /**
     * The refusal of a request.
     *
     * @param body what was sent; null when it is too long to be read again
     */
    static Refusal refusal(byte @Nullable [] body) {
        if (body == null || body.length == 0) {
            return untold();
        }
        try (var parser = JSON.createParser(body)) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return new Refusal("The request could not be read: it is valid JSON, but not all of it is what is"
                    + " asked for here. Nothing was changed.");
        } catch (JsonProcessingException noJson) {
            var place = noJson.getLocation();
            return new Refusal("The request could not be read: it is not valid JSON (line " + place.getLineNr()
                    + ", column " + place.getColumnNr() + "). Nothing was changed.");
        } catch (IOException broken) {
            return untold();
        }
    }

    /** The parser's own account is plain text, that of the engine's REST is JSON. */
    private static String message(byte[] account) {
        try {
            return JSON.readTree(account).path("message").asText();
        } catch (IOException plainText) {
            return new String(account, StandardCharsets.UTF_8);
        }
    }
}
