package org.spinout.webapps.opendata;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.spinout.oversight.OpenAwards;
import org.spinout.oversight.OpenContracts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The announced awards and contracts, for everybody: a page that says what they are, and the files. */
@Controller
class OpenDataPage {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final OpenAwards awards;
    private final OpenContracts contracts;

    OpenDataPage(OpenAwards awards, OpenContracts contracts) {
        this.awards = awards;
        this.contracts = contracts;
    }

    @GetMapping("/open-data")
    String show(Model model) {
        model.addAttribute("count", awards.count());
        model.addAttribute("contracts", contracts.count());
        return "open-data";
    }

    /** Not there before the first announcement: the standard knows no file without a grant. */
    @GetMapping(path = "/open-data/awards.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> json() {
        if (awards.count() == 0) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok(awards.asPackage());
    }

    /** The contracts, by the Open Contracting Data Standard; not there before the public knows of one. */
    @GetMapping(path = "/open-data/contracts.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> contracts() {
        if (contracts.count() == 0) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok(contracts.asPackage());
    }

    @GetMapping("/open-data/awards.csv")
    ResponseEntity<byte[]> csv() {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("awards.csv")
                                .build()
                                .toString())
                .body(awards.asCsv().getBytes(StandardCharsets.UTF_8));
    }
}
