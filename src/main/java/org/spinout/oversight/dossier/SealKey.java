package org.spinout.oversight.dossier;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** Ed25519, as every JDK since 15 has it. */
final class SealKey {

    static final String ALGORITHM = "Ed25519";

    private SealKey() {}

    static String fingerprint(PublicKey key) {
        return Sha256.of(key.getEncoded());
    }

    static String asText(PublicKey key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** The key that a text stands for; nothing where it is none, or is written in another way than Spinout does. */
    static Optional<PublicKey> read(String text) {
        try {
            var key = KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text)));
            return asText(key).equals(text) ? Optional.of(key) : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    static String sign(byte[] bytes, PrivateKey key) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(bytes);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    static boolean isSignature(String text, byte[] bytes, PublicKey key) {
        try {
            var signed = Base64.getDecoder().decode(text);
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(bytes);
            // One text for one signature: base64 leaves bits over that say nothing.
            return signature.verify(signed)
                    && Base64.getEncoder().encodeToString(signed).equals(text);
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }
}
