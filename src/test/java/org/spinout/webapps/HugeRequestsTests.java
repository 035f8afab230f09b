package org.spinout.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.SpinoutTest;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is far too large is refused at once and in the terms of HTTP, and whoever asks next is answered. */
@SpinoutTest
class HugeRequestsTests {

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    /** No answer by then would be none; the tests do not wait for it otherwise. */
    private static final int PATIENCE_MILLIS = 30_000;

    @LocalServerPort
    private int port;

    @Autowired
    private CaseDriver driver;

    private String number = "";
    private Caller overseer = new Caller(0);

    @BeforeEach
    void somebodySignedOn() {
        number = driver.as("proposer").start("spin-out-service", StageForms.start("Podiatry", 6, "500000"));
        overseer = new Caller(port);
        overseer.signOn("overseer", "overseer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases?q=",
                "/cases.csv?body=",
                "/waiting?from=",
                "/waiting/spin-out-service/Activity_X?version=",
                "/oversight?body=",
                "/oversight/workload?body=",
                "/cases/{case}?x=",
                "/cases/{case}/dossier?edition=",
                "/cases/"
            })
    void refusesAnAddressOfTenMegabytes(String path) throws IOException {
        assertThat(statusOf("GET " + at(path), " HTTP/1.1\r\nHost: localhost\r\n" + session() + "\r\n"))
                .isEqualTo(400);
        requireWellFor(overseer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/waiting", "/oversight", "/cases/{case}"})
    void refusesHeadersOfTenMegabytes(String path) throws IOException {
        var request = "GET " + at(path) + " HTTP/1.1\r\nHost: localhost\r\n" + session();

        assertThat(statusOf(request + "X-Long: ", "\r\n\r\n")).isEqualTo(400);
        assertThat(statusOf(request + "Cookie: SESSION=", "\r\n\r\n")).isEqualTo(400);
        requireWellFor(overseer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/waiting", "/oversight", "/cases/{case}", "/cases/{case}/withdraw"})
    void refusesBodiesOfTenMegabytes(String path) {
        var proposer = new Caller(port);
        proposer.signOn("proposer", "proposer");
        proposer.get("/camunda/app/tasklist/default/");
        var field = "a".repeat(TEN_MEGABYTES);

        assertThat(proposer.form(at(path), Map.of("reasonText", field)).statusCode())
                .isBetween(400, 499);
        assertThat(proposer.json(at(path), "{\"reasonText\": \"" + field + "\"}")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(proposer.get(at("/cases/{case}")).body()).contains("Withdraw this case");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases?stage=BOARD",
                "/cases?after=SP-2026-0001",
                "/waiting?body=b1",
                "/waiting?from=1",
                "/oversight?body=b1",
                "/oversight/workload?body=b1",
                "/cases/{case}/dossier?edition=x"
            })
    void refusesAThousandTimesTheSameQuestion(String path) {
        var question = at(path).substring(at(path).indexOf('?') + 1);
        var page = at(path).substring(0, at(path).indexOf('?'));
        var name = question.substring(0, question.indexOf('='));

        assertThat(overseer.get(page + "?" + question + ("&" + name + "=1").repeat(7000 / (name.length() + 3)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(overseer.get(page + "?" + question + ("&" + name + "=1").repeat(1000))
                        .statusCode())
                .isEqualTo(400);
        requireWellFor(overseer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases?after=-1",
                "/cases?page=-1",
                "/cases?order=UP",
                "/cases/0",
                "/cases/SP-9999-99999999999999999999",
                "/cases/%27%20OR%201=1",
                "/waiting?from=9999-99-99",
                "/waiting?from=-1",
                "/waiting?sort=none",
                "/waiting?version=-1",
                "/waiting/a/b?page=-1",
                "/waiting/a/b?latePage=-9999999999",
                "/oversight?body=9999-99-99",
                "/oversight/workload?body=-1",
                "/oversight/event-log.xes?body=-1",
                "/cases/{case}/dossier?edition=-1"
            })
    void refusesWhatMakesNoSense(String path) {
        assertThat(overseer.get(at(path)).statusCode()).isBetween(400, 499);
    }

    private String at(String path) {
        return path.replace("{case}", number);
    }

    private String session() {
        return "Cookie: JSESSIONID=" + overseer.cookie("JSESSIONID") + "\r\n";
    }

    private void requireWellFor(Caller caller) {
        assertThat(caller.get("/cases/" + number).statusCode()).isEqualTo(200);
    }

    /** Sends ten megabytes between two texts, as far as the server lets it, and reads what it says to that. */
    private int statusOf(String before, String after) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var out = socket.getOutputStream();
            try {
                send(out, before, after);
            } catch (SocketException closed) {
                assertThat(closed).as("the server has heard enough").isNotNull();
            }
            var said = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            var first = said.readLine();
            assertThat(first).startsWith("HTTP/1.1 ");
            return Integer.parseInt(first.split(" ", -1)[1]);
        }
    }

    private static void send(OutputStream out, String before, String after) throws IOException {
        out.write(before.getBytes(StandardCharsets.US_ASCII));
        var piece = new byte[64 * 1024];
        Arrays.fill(piece, (byte) 'a');
        for (var sent = 0; sent < TEN_MEGABYTES; sent += piece.length) {
            out.write(piece);
        }
        out.write(after.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
