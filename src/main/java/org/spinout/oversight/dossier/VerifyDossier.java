package org.spinout.oversight.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.record.PublishedHead;

/** {@code java -jar spinout.jar verify-dossier FILE}: checks a dossier without Spring, engine, database or network. */
public final class VerifyDossier {

    /** What one writes to be here. */
    public static final String COMMAND = "verify-dossier";

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int NOT_CHECKED = 2;

    private static final String USAGE = """
            Usage: java -jar spinout.jar verify-dossier FILE [--keys KEYS] [--heads HEADS]
              FILE    a dossier, as it was downloaded
              KEYS    the published keys, saved from /open-data/dossier-keys.json of the site that sealed it
              HEADS   the published heads of the chains, saved from /open-data/chain-heads.json
            Exit status: 0 the dossier is whole, 1 it is not, 2 it could not be checked.""";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream out;

    private VerifyDossier(PrintStream out) {
        this.out = out;
    }

    /** @return the exit status: 0 whole, 1 not whole, 2 not checked */
    public static int run(List<String> arguments, PrintStream out) {
        return new VerifyDossier(out).run(arguments);
    }

    private int run(List<String> arguments) {
        var left = new ArrayList<>(arguments);
        try {
            var keys = option(left, "--keys");
            var heads = option(left, "--heads");
            if (left.size() != 1 || left.get(0).startsWith("--")) {
                out.println(USAGE);
                return NOT_CHECKED;
            }
            try (var file = new BufferedInputStream(Files.newInputStream(Path.of(left.get(0))))) {
                return report(DossierCheck.of(file), keys, heads);
            }
        } catch (IOException | InvalidPathException unreadable) {
            out.println("Not checked: " + unreadable.getMessage() + " cannot be read.");
            return NOT_CHECKED;
        }
    }

    private int report(DossierCheck.Result result, @Nullable JsonNode keys, @Nullable JsonNode heads) {
        var findings = new ArrayList<>(result.findings());
        var seal = result.seal();
        if (seal != null) {
            out.println("Dossier of " + seal.caseNumber() + ", " + seal.edition() + " edition, sealed at "
                    + seal.sealedAt() + ".");
            out.println(result.records() + " decision records.");
            if (result.disposed() > 0) {
                out.println("Of " + result.disposed() + " of them the content was disposed of when its time was over;"
                        + " the chain still holds them by their hashes.");
            }
            addKeys(seal, keys, findings);
        }
        addHeads(result.heads(), heads, findings);
        if (findings.isEmpty()) {
            out.println("WHOLE. Every entry and every record is as it was when the dossier was sealed.");
            return WHOLE;
        }
        out.println("NOT WHOLE:");
        DossierCheck.once(findings).forEach(finding -> out.println("- " + finding));
        return BROKEN;
    }

    private void addKeys(Seal seal, @Nullable JsonNode keys, List<String> findings) {
        if (keys == null) {
            out.println("Sealed with the key " + seal.key() + ". Whose key that is, this file cannot tell: compare it"
                    + " with /open-data/dossier-keys.json of the site, or give that file with --keys.");
            return;
        }
        for (var key : keys.path("keys")) {
            if (key.path("fingerprint").asText().equals(seal.key())) {
                out.println("Sealed with a published key (" + seal.key() + ").");
                return;
            }
        }
        findings.add("The dossier is sealed with a key that is not among the published ones: " + seal.key() + ".");
    }

    private void addHeads(List<PublishedHead> shown, @Nullable JsonNode heads, List<String> findings) {
        if (heads == null) {
            out.println("Its chain claims to be under " + shown.size() + " published heads; give"
                    + " /open-data/chain-heads.json with --heads to compare them.");
            return;
        }
        var published = new ArrayList<String>();
        heads.path("heads").forEach(head -> published.add(head.path("head").asText()));
        for (var head : shown) {
            if (!published.contains(head.head())) {
                findings.add("The head of " + head.day()
                        + " in the dossier is not the one that was published: the chain" + " was rewritten.");
            }
        }
        if (shown.stream().allMatch(head -> published.contains(head.head()))) {
            out.println("Its chain is under " + shown.size() + " published heads.");
        }
    }

    private static @Nullable JsonNode option(List<String> arguments, String name) throws IOException {
        var at = arguments.indexOf(name);
        if (at < 0 || at + 1 >= arguments.size()) {
            return null;
        }
        arguments.remove(at);
        return JSON.readTree(Files.readString(Path.of(arguments.remove(at))));
    }
}
