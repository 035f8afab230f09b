package org.spinout.webapps.dossier;

import java.util.List;
import java.util.Map;
import org.spinout.oversight.dossier.DossierKeys;
import org.spinout.record.ChainHeads;
import org.spinout.record.PublishedHead;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may hold a dossier against: the keys that seal, and one hash a day over the heads of all chains. */
@RestController
class PublishedSeals {

    private final DossierKeys keys;
    private final ChainHeads heads;

    PublishedSeals(DossierKeys keys, ChainHeads heads) {
        this.keys = keys;
        this.heads = heads;
    }

    /** The key is made at the first start, and known to the public before anything is sealed with it. */
    @EventListener(ApplicationReadyEvent.class)
    void makeKey() {
        keys.current();
    }

    /** @param keys every key that dossiers were ever sealed with, the oldest first */
    record Keys(String algorithm, List<DossierKeys.PublishedKey> keys) {}

    @GetMapping(path = "/open-data/dossier-keys.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Keys keys() {
        return new Keys("Ed25519", keys.published());
    }

    @GetMapping(path = "/open-data/chain-heads.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, List<Line>> heads() {
        publish();
        return Map.of("heads", heads.published().stream().map(Line::of).toList());
    }

    /** Every night, whether anybody asks or not: what is not published in time vouches for nothing. */
    @Scheduled(cron = "0 10 2 * * *", zone = "Europe/London")
    void publish() {
        heads.publish();
    }

    /** A head as it stands in the file. */
    record Line(int number, String day, String root, String previousHead, String head) {

        static Line of(PublishedHead head) {
            return new Line(head.number(), head.day().toString(), head.root(), head.previousHead(), head.head());
        }
    }
}
