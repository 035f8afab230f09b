package org.spinout.oversight.dossier;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is signed: which dossier this is, and what is in it. There is one text for one seal.
 *
 * @param caseNumber of the case
 * @param edition its code
 * @param sealedAt in UTC, to the second
 * @param manifestHash SHA-256 of the manifest, which has that of every entry
 * @param records how many decision records the chain of the case had
 * @param head the hash of the last
 * @param key the fingerprint of the key that signs: SHA-256 of its encoding (X.509)
 */
record Seal(
        String caseNumber, String edition, String sealedAt, String manifestHash, int records, String head, String key) {

    private static final Pattern TEXT = Pattern.compile("""
            spinout-dossier-1
            case: ([A-Z]{2}-\\d{4}-\\d{2,9})
            edition: (full|public)
            sealed at: (\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ)
            manifest: sha256 ([0-9a-f]{64})
            records: (0|[1-9]\\d{0,8})
            head of the records: ([0-9a-f]{64})
            key: sha256 ([0-9a-f]{64})
            """);

    String text() {
        return """
                spinout-dossier-1
                case: %s
                edition: %s
                sealed at: %s
                manifest: sha256 %s
                records: %d
                head of the records: %s
                key: sha256 %s
                """.formatted(caseNumber, edition, sealedAt, manifestHash, records, head, key);
    }

    static Optional<Seal> read(byte[] bytes) {
        var matcher = TEXT.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        return matcher.matches()
                ? Optional.of(new Seal(
                        matcher.group(1),
                        matcher.group(2),
                        matcher.group(3),
                        matcher.group(4),
                        Integer.parseInt(matcher.group(5)),
                        matcher.group(6),
                        matcher.group(7)))
                : Optional.empty();
    }
}
