package org.spinout.process.release;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands out what runs now as a folder for the repository. The door lets in process owners and administrators only. */
@Controller
class ExportPage {

    private final Export export;

    ExportPage(Export export) {
        this.export = export;
    }

    @GetMapping("/changes/export")
    ResponseEntity<byte[]> zip() {
        var name =
                ContentDisposition.attachment().filename("spinout-models.zip").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(export.zip());
    }
}
