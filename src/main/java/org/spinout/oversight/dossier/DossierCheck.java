package org.spinout.oversight.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spinout.record.ChainCheck;
import org.spinout.record.ChainLink;
import org.spinout.record.HeadProof;
import org.spinout.record.PublishedHead;

/**
 * Holds a dossier to its seal, its manifest and its chain, by itself alone. Everything is looked at, so that one finding
 * does not hide the next.
 */
final class DossierCheck {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The entries that come behind the manifest, and so are not in it. */
    private static final List<String> SEALING = List.of(Manifest.PATH, Dossiers.SEAL, Dossiers.SIGNATURE);

    private final ArchiveReader archive;
    private final List<String> findings = new ArrayList<>();

    private DossierCheck(ArchiveReader archive) {
        this.archive = archive;
        findings.addAll(archive.findings());
    }

    /**
     * What came of it.
     *
     * @param seal what the dossier says it is, or null where it has no seal
     * @param findings everything that is wrong, each as a sentence; empty when all is as Spinout wrote it
     * @param records how many decision records there are
     * @param disposed of how many of them the content was disposed of
     * @param heads the published heads that the chain was found under
     */
    record Result(@Nullable Seal seal, List<String> findings, int records, int disposed, List<PublishedHead> heads) {}

    /** @throws IOException when the file cannot be read */
    static Result of(InputStream file) throws IOException {
        return new DossierCheck(ArchiveReader.read(file)).check();
    }

    private Result check() {
        var seal = Seal.read(archive.content(Dossiers.SEAL));
        if (seal.isEmpty()) {
            findings.add("There is no seal as Spinout writes it (" + Dossiers.SEAL + ").");
        }
        seal.ifPresent(this::checkSignature);
        checkManifest(seal);
        var links = links();
        seal.ifPresent(known -> findings.addAll(ChainCheck.findings(links, known.records(), known.head())));
        checkDisposed();
        checkForms();
        checkFiles();
        var heads = checkHeads(links);
        return new Result(
                seal.orElse(null),
                List.copyOf(findings),
                links.size(),
                disposed().size(),
                heads);
    }

    private void checkSignature(Seal seal) {
        var key = line(Dossiers.KEY).flatMap(SealKey::read);
        if (key.isEmpty() || !SealKey.fingerprint(key.get()).equals(seal.key())) {
            findings.add("The key in the dossier is not the one that the seal names.");
            return;
        }
        var sealed = archive.content(Dossiers.SEAL);
        if (line(Dossiers.SIGNATURE)
                .filter(signature -> SealKey.isSignature(signature, sealed, key.get()))
                .isEmpty()) {
            findings.add("The signature does not fit the seal: the seal, the signature or the key was altered.");
        }
    }

    private void checkManifest(Optional<Seal> seal) {
        var bytes = archive.content(Manifest.PATH);
        if (seal.isPresent() && !Sha256.of(bytes).equals(seal.get().manifestHash())) {
            findings.add("The manifest was altered: the seal is of another.");
        }
        var listed = Manifest.read(bytes);
        if (listed.isEmpty()) {
            findings.add("The manifest is not written as Spinout writes it.");
        }
        var expected = new LinkedHashMap<>(listed.orElse(Map.of()));
        var found = archive.hashes();
        expected.forEach((path, hash) -> {
            if (!found.containsKey(path)) {
                findings.add("The entry " + path + " is missing.");
            } else if (!hash.equals(found.get(path))) {
                findings.add("The entry " + path + " was altered.");
            }
        });
        for (var path : found.keySet()) {
            if (!expected.containsKey(path) && !SEALING.contains(path)) {
                findings.add("The entry " + path + " was added: the manifest does not list it.");
            }
        }
        var order = new ArrayList<>(expected.keySet());
        order.addAll(SEALING);
        var kept = new ArrayList<>(found.keySet());
        if (Set.copyOf(order).equals(Set.copyOf(kept)) && !order.equals(kept)) {
            findings.add("The entries are not in the order in which Spinout wrote them.");
        }
    }

    private List<ChainLink> links() {
        var links = new ArrayList<ChainLink>();
        for (var node : json(Dossiers.RECORDS).path("records")) {
            try {
                links.add(KeptRecord.link(node));
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                findings.add("Record " + node.path("number").asText("?") + " cannot be read.");
            }
        }
        return links;
    }

    /** What is said to have been disposed of must be so by a disposal that the chain itself names. */
    private void checkDisposed() {
        var gone = DisposedInDossier.vouchedFor(
                json(Dossiers.RECORDS), disposed().isEmpty() ? JSON.createObjectNode() : json(DisposedInDossier.PATH));
        for (var number : disposed()) {
            if (!gone.contains(number)) {
                findings.add("Record " + number + " is said to have been disposed of, and the chain names no disposal"
                        + " of it.");
            }
        }
    }

    private List<Integer> disposed() {
        var disposed = new ArrayList<Integer>();
        for (var node : json(Dossiers.RECORDS).path("records")) {
            if (node.path("status").asText().equals(KeptRecord.DISPOSED)) {
                disposed.add(node.path("number").asInt());
            }
        }
        return disposed;
    }

    private void checkForms() {
        for (var form : json(Dossiers.FORMS).path("forms")) {
            var fields = form.path("fields");
            var hash = form.path("sha256").asText();
            if (fields.isTextual() && !Sha256.of(fields.asText()).equals(hash)) {
                findings.add("The answers to the form " + form.path("form").asText() + ", version "
                        + form.path("version").asText() + ", are not those that were sent.");
            }
        }
    }

    private void checkFiles() {
        for (var file : json(Dossiers.FILES).path("files")) {
            var path = file.path("path");
            var filed = file.path("sha256").asText();
            var here = archive.hashes().get(path.asText());
            if (path.isTextual() && here != null && !here.equals(filed)) {
                findings.add("The file " + path.asText() + " is not the one that was filed under \""
                        + file.path("title").asText() + "\".");
            }
        }
    }

    private List<PublishedHead> checkHeads(List<ChainLink> links) {
        var heads = new ArrayList<PublishedHead>();
        for (var node : json(Dossiers.HEADS).path("published")) {
            try {
                var proof = proof(node);
                var isOfChain = links.stream()
                        .anyMatch(link -> link.number() == proof.entryNumber()
                                && link.hash().equals(proof.hash()));
                if (!proof.holds() || !isOfChain) {
                    findings.add("The chain is not the one whose head was published for "
                            + proof.published().day() + ": it was rewritten since.");
                }
                heads.add(proof.published());
            } catch (DateTimeException unreadable) {
                findings.add("A published head in the dossier cannot be read.");
            }
        }
        return heads;
    }

    private static HeadProof proof(JsonNode node) {
        var path = new ArrayList<String>();
        node.path("path").forEach(step -> path.add(step.asText()));
        return new HeadProof(
                new PublishedHead(
                        node.path("number").asInt(),
                        LocalDate.parse(node.path("day").asText()),
                        node.path("root").asText(),
                        node.path("previousHead").asText(),
                        node.path("head").asText()),
                node.path("record").asInt(),
                node.path("hash").asText(),
                path);
    }

    private JsonNode json(String path) {
        try {
            return JSON.readTree(archive.content(path));
        } catch (IOException unreadable) {
            findings.add("The entry " + path + " cannot be read.");
            return JSON.createObjectNode();
        }
    }

    /** The one line of an entry. */
    private Optional<String> line(String path) {
        var text = new String(archive.content(path), StandardCharsets.ISO_8859_1);
        return text.endsWith("\n") ? Optional.of(text.substring(0, text.length() - 1)) : Optional.empty();
    }

    /** Every sentence once. */
    static List<String> once(List<String> sentences) {
        return List.copyOf(new LinkedHashSet<>(sentences));
    }
}
