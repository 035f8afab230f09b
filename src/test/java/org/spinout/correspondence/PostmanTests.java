package org.spinout.correspondence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spinout.TestDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostmanTests {

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.h2());

    @Test
    void saysThatTheServerRefusesAnAddress() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var rude = new Thread(() -> refuseEverybody(server));
            rude.start();
            write();

            assertThatThrownBy(() -> postman(server.getLocalPort()).send(1))
                    .isInstanceOf(MailNotSent.class)
                    .hasMessageContaining("The mail \"SP-2026-0001: There is news\" to anna <anna@wolds.example>")
                    .hasMessageContaining("the mail server refuses this address")
                    .hasMessageContaining("no such mailbox");
            rude.join();
        }
    }

    @Test
    void saysThatTheServerCannotBeReached() throws Exception {
        int nobodyHere;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobodyHere = server.getLocalPort();
        }
        write();

        assertThatThrownBy(() -> postman(nobodyHere).send(1))
                .isInstanceOf(MailNotSent.class)
                .hasMessageContaining("cannot be reached");
    }

    private void write() {
        var outbox = CorrespondenceFixture.outbox(jdbc, clock, true, List.of(CorrespondenceFixture.ANNA));
        new Notices(jdbc, clock, outbox).tellPerson("anna", "SP-2026-0001", "Something happened", "");
    }

    private Postman postman(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new Postman(
                jdbc,
                CorrespondenceFixture.book(List.of(CorrespondenceFixture.ANNA)),
                CorrespondenceFixture.settings(true),
                provider(sender),
                clock);
    }

    private static ObjectProvider<JavaMailSender> provider(JavaMailSender sender) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return beans.getBeanProvider(JavaMailSender.class);
    }

    /** Speaks as much SMTP as it takes to be told who the mail is for. */
    private static void refuseEverybody(ServerSocket server) {
        try (var caller = server.accept();
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
                var out = caller.getOutputStream()) {
            out.write("220 here\r\n".getBytes(StandardCharsets.US_ASCII));
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var answer = line.startsWith("RCPT")
                        ? "550 no such mailbox"
                        : line.startsWith("QUIT") ? "221 bye" : "250 ok";
                out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.flush();
            }
        } catch (IOException closed) {
            throw new java.io.UncheckedIOException(closed);
        }
    }
}
