package org.spinout.webapps.casefile;

import jakarta.servlet.MultipartConfigElement;
import org.jspecify.annotations.Nullable;
import org.spinout.proposal.TooLarge;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Answers what goes wrong with an upload in words, even where the server stops reading before anybody could look at it. Before Spring's own. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadRefusals {

    private static final long MEGABYTE = 1024 * 1024;

    private final int maxMegabytes;

    UploadRefusals(@Value("${spinout.case-file.max-megabytes}") int maxMegabytes) {
        this.maxMegabytes = maxMegabytes;
    }

    /** A little more than a document may have, so that the case file itself can say what is too large. */
    @Bean
    static MultipartConfigElement uploads(@Value("${spinout.case-file.max-megabytes}") int maxMegabytes) {
        return new MultipartConfigElement("", (maxMegabytes + 1) * MEGABYTE, (maxMegabytes + 2) * MEGABYTE, 0);
    }

    /** @param field the field of the form at fault, or null */
    record Message(String message, @Nullable String field) {}

    @ExceptionHandler
    ResponseEntity<Message> tooLarge(MaxUploadSizeExceededException refused) {
        return answer(new TooLarge(maxMegabytes));
    }

    @ExceptionHandler
    ResponseEntity<Message> unreadable(MultipartException broken) {
        return answer(new Refusal(
                "file", "unreadable", "The file did not arrive whole, so it was not added. Please try again."));
    }

    /** A refusal as the page reads it. */
    static ResponseEntity<Message> answer(Refusal refusal) {
        return ResponseEntity.status(refusal.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Message(refusal.getMessage(), refusal.field()));
    }
}
