package org.spinout.webapps.dossier;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Arrays;
import java.util.Map;
import org.spinout.oversight.dossier.Dossiers;
import org.spinout.oversight.dossier.Edition;
import org.spinout.shared.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One download for one case. */
@RestController
class DossierController {

    private final Dossiers dossiers;

    DossierController(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** Written as it is read, so that a large one needs no room here; one that breaks off fails its check. */
    @GetMapping("/cases/{number}/dossier")
    void take(
            @PathVariable String number,
            @RequestParam(defaultValue = "full") String edition,
            Principal person,
            HttpServletResponse response)
            throws IOException {
        var asked = editionOf(edition);
        var dossier = dossiers.ask(number, asked, person.getName());
        var name = "dossier-" + number + (asked == Edition.PUBLIC ? "-public" : "") + ".zip";
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        dossier.writeTo(response.getOutputStream());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(Refusal refusal) {
        return ResponseEntity.status(refusal.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("message", String.valueOf(refusal.getMessage())));
    }

    private static Edition editionOf(String code) {
        return Arrays.stream(Edition.values())
                .filter(edition -> edition.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("edition", "values", "A dossier has the editions full and public."));
    }
}
