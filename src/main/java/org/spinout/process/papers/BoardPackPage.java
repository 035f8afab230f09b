package org.spinout.process.papers;

import java.security.Principal;
import org.spinout.shared.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the board pack in one click. */
@RestController
class BoardPackPage {

    private final BoardPack pack;

    BoardPackPage(BoardPack pack) {
        this.pack = pack;
    }

    @GetMapping("/meetings/{number}/pack.pdf")
    ResponseEntity<byte[]> open(@PathVariable String number, Principal reader) {
        var pdf = pack.of(number, reader.getName());
        var name = ContentDisposition.attachment()
                .filename("board-pack-" + number + ".pdf")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(pdf);
    }

    /** What was refused, in words. */
    record Message(String message) {}

    @ExceptionHandler
    ResponseEntity<Message> refused(Refusal refusal) {
        return ResponseEntity.status(refusal.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Message(refusal.getMessage()));
    }
}
