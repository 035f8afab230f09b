package org.spinout.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes mail to the mail server. The mail is marked as sent in the caller's transaction: where that is lost after the
 * server took the mail, the mail is sent again, with the same {@code Message-ID}.
 */
@Component
public class Postman {

    private final MailRows rows;
    private final AddressBook addresses;
    private final MailSettings settings;
    private final ObjectProvider<JavaMailSender> server;
    private final Clock clock;

    Postman(
            JdbcClient jdbc,
            AddressBook addresses,
            MailSettings settings,
            ObjectProvider<JavaMailSender> server,
            Clock clock) {
        this.rows = new MailRows(jdbc);
        this.addresses = addresses;
        this.settings = settings;
        this.server = server;
        this.clock = clock;
    }

    /**
     * Sends a mail that waits, to where its person gets mail now; a wrong address can be put right between two tries.
     * One that was sent before is left alone.
     *
     * @throws MailNotSent in words, when it could not be sent
     */
    @Transactional
    public void send(long mailId) {
        var mail = rows.lock(mailId).filter(one -> one.state() == MailState.WAITING);
        mail.ifPresent(this::send);
    }

    private void send(OutgoingMail mail) {
        var address = addresses.find(mail.person()).map(Addressee::address).orElse(mail.address());
        try {
            var sender = server.getObject();
            sender.send(message(sender, mail, address));
        } catch (MailException | MessagingException refused) {
            throw new MailNotSent(mail, inWords(refused), refused);
        }
        rows.sent(mail.id(), address, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private MimeMessage message(JavaMailSender sender, OutgoingMail mail, String address) throws MessagingException {
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(address);
        helper.setSubject(mail.subject());
        helper.setText(mail.content());
        helper.setSentDate(Date.from(mail.writtenAt()));
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static String inWords(Exception refused) {
        var cause = refused instanceof MailSendException failed ? first(failed) : refused;
        var root = NestedExceptionUtils.getMostSpecificCause(cause);
        var says = root.getMessage() == null
                ? root.getClass().getSimpleName()
                : root.getMessage().strip();
        if (refused instanceof MailAuthenticationException) {
            return "the mail server does not accept our user name and password. It says: " + says;
        }
        if (cause instanceof SendFailedException) {
            return "the mail server refuses this address. Put the address right and try again. It says: " + says;
        }
        if (root instanceof jakarta.mail.internet.AddressException) {
            return "this is not a mail address. Put it right and try again. (" + says + ")";
        }
        return "the mail server cannot be reached or does not take it now. It says: " + says;
    }

    private static Exception first(MailSendException failed) {
        @Nullable Exception[] causes = failed.getMessageExceptions();
        var first = causes.length == 0 ? null : causes[0];
        return first == null ? failed : first;
    }
}
