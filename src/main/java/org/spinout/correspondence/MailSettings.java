package org.spinout.correspondence;

import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How this site writes to its people: the settings {@code spinout.mail.*} and {@code spinout.public-url}. */
@Component
public class MailSettings {

    private final boolean sending;
    private final String from;
    private final String publicUrl;
    private final LocalTime digestTime;

    /**
     * @param sending whether mail is sent at all; where not, it is written and can be read in the outbox
     * @param from the sender's address
     * @param publicUrl where people reach this site, without a slash at its end
     * @param digestTime when in London the digest of a working day is sent
     */
    public MailSettings(
            @Value("${spinout.mail.sending}") boolean sending,
            @Value("${spinout.mail.from}") String from,
            @Value("${spinout.public-url}") String publicUrl,
            @Value("${spinout.mail.digest-time}") String digestTime) {
        this.sending = sending;
        this.from = from;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
        this.digestTime = LocalTime.parse(digestTime);
    }

    public boolean sending() {
        return sending;
    }

    String from() {
        return from;
    }

    String page(String path) {
        return publicUrl + path;
    }

    public LocalTime digestTime() {
        return digestTime;
    }

    /** The right-hand side of a {@code Message-ID}: the sender's domain. */
    String domain() {
        var domain = from.substring(from.lastIndexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
        return domain.isEmpty() ? "spinout.invalid" : domain;
    }
}
