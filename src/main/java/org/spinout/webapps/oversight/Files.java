package org.spinout.webapps.oversight;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that a browser keeps as a file. */
final class Files {

    private Files() {}

    static ResponseEntity<byte[]> csv(String name, String content) {
        return file(
                name, new MediaType("text", "csv", StandardCharsets.UTF_8), content.getBytes(StandardCharsets.UTF_8));
    }

    static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return file(name, MediaType.APPLICATION_PDF, content);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .body(content);
    }

    static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
