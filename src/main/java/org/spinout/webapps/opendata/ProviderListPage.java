package org.spinout.webapps.opendata;

import java.nio.charset.StandardCharsets;
import org.spinout.oversight.ListedProviders;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of qualified providers, for everybody. */
@Controller
class ProviderListPage {

    private final ListedProviders providers;

    ProviderListPage(ListedProviders providers) {
        this.providers = providers;
    }

    @GetMapping("/open-data/providers.csv")
    ResponseEntity<byte[]> csv() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("providers.csv")
                                .build()
                                .toString())
                .body(providers.asCsv().getBytes(StandardCharsets.UTF_8));
    }
}
