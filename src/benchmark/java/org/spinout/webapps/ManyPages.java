package org.spinout.webapps;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Pages of a site with 100,000 cases and open tasks, against those of one with 1,000, as the people get them who ask: over
 * HTTP, signed on, with rights and tenants. The two are asked in turns, so that whatever else the machine does meets both.
 *
 * <p>{@code mvn -Pbenchmark spring-boot:test-run -Dbenchmark=org.spinout.webapps.ManyPages}; fewer with {@code
 * -Dcases=...}, only some with their names as arguments.
 */
public final class ManyPages {

    private static final int FEW = 1000;
    private static final int MANY = Integer.getInteger("cases", 100_000);
    private static final int WARM_UP = Integer.getInteger("warmup", 60);
    private static final int TURNS = Integer.getInteger("turns", 100);
    private static final List<String> PEOPLE = List.of("boardMember1", "overseer", "nationalOverseer");
    private static final List<String> FILTERS = List.of("My tasks", "My groups' tasks", "Overdue", "Due this week");

    private ManyPages() {}

    /** What a person asks a site for. */
    private record Question(String user, Function<Site, Function<Caller, HttpResponse<String>>> of) {}

    public static void main(String[] only) throws IOException, InterruptedException {
        try (var server = EmbeddedPostgres.builder()
                        .setServerConfig("shared_buffers", "512MB")
                        .setServerConfig("max_wal_size", "4GB")
                        .start();
                var few = Site.with(FEW, database(server, "few"));
                var many = Site.with(MANY, database(server, "many"))) {
            System.out.printf("| Page | %,d cases, ms | %,d cases, ms | Ratio |%n|---|---|---|---|%n", FEW, MANY);
            for (var question : questions().entrySet()) {
                if (only.length == 0 || Arrays.stream(only).anyMatch(question.getKey()::contains)) {
                    measure(question.getKey(), question.getValue(), few, many);
                }
            }
        }
    }

    private static DriverManagerDataSource database(EmbeddedPostgres server, String name) {
        var postgres = org.springframework.jdbc.core.simple.JdbcClient.create(server.getPostgresDatabase());
        postgres.sql("CREATE DATABASE " + name).update();
        return new DriverManagerDataSource(server.getJdbcUrl("postgres", name));
    }

    private static Map<String, Question> questions() {
        var questions = new LinkedHashMap<String, Question>();
        for (var person : PEOPLE) {
            register(questions, person, "first page", site -> "");
            register(questions, person, "search", site -> "?q=podiatry");
            register(questions, person, "late page", site -> "?order=OLDEST&after=" + late(site, person));
        }
        for (var narrowed : List.of(
                "order=SERVICE", "order=ORGANISATION", "status=HELD", "overdue=yes", "waiting=team",
                "waiting=boardMembers", "stage=BOARD")) {
            register(questions, "nationalOverseer", narrowed, site -> "?" + narrowed);
        }
        for (var filter : FILTERS) {
            questions.put("Tasklist, boardMember1, " + filter, new Question("boardMember1", site -> tasks(site, filter)));
        }
        return questions;
    }

    private static void register(
            Map<String, Question> questions, String person, String what, Function<Site, String> query) {
        questions.put("Register, " + person + ", " + what, new Question(person, site -> {
            var path = "/cases" + query.apply(site);
            return caller -> caller.page(path);
        }));
    }

    /** A case near the end of those a person sees. */
    private static String late(Site site, String person) {
        return site.jdbc
                .sql("SELECT number FROM proposal WHERE :all OR body_id = 'b1001' ORDER BY opened_at DESC, number DESC"
                        + " OFFSET 26 LIMIT 1")
                .param("all", person.startsWith("national"))
                .query(String.class)
                .single();
    }

    /** As Tasklist asks for the first page of a filter; the answer has the count of all of them too. */
    private static Function<Caller, HttpResponse<String>> tasks(Site site, String filter) {
        var id = site.jdbc
                .sql("SELECT ID_ FROM ACT_RU_FILTER WHERE NAME_ = :name")
                .param("name", filter)
                .query(String.class)
                .single();
        var path = "/camunda/api/engine/engine/default/filter/" + URLEncoder.encode(id, StandardCharsets.UTF_8)
                + "/list?firstResult=0&maxResults=15";
        return caller -> caller.hal(path, "{\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]}");
    }

    private static void measure(String name, Question question, Site few, Site many)
            throws IOException, InterruptedException {
        var ofFew = new Timed(few, question);
        var ofMany = new Timed(many, question);
        for (var turn = 0; turn < WARM_UP + TURNS; turn++) {
            ofFew.ask(turn >= WARM_UP);
            ofMany.ask(turn >= WARM_UP);
        }
        System.out.printf(
                "| %s | %.1f | %.1f | %.2f |%n", name, ofFew.median(), ofMany.median(), ofMany.median() / ofFew.median());
    }

    /** How long one site takes for one question. */
    private static final class Timed {

        private final Caller caller;
        private final Function<Caller, HttpResponse<String>> question;
        private final List<Double> milliseconds = new ArrayList<>();

        Timed(Site site, Question question) throws IOException, InterruptedException {
            this.caller = site.reader(question.user());
            this.question = question.of().apply(site);
        }

        void ask(boolean counts) {
            var began = System.nanoTime();
            var answer = question.apply(caller);
            var took = (System.nanoTime() - began) / 1e6;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            if (counts) {
                milliseconds.add(took);
            }
            if (!counts && milliseconds.isEmpty() && Boolean.getBoolean("show")) {
                System.out.println(answer.body());
                System.setProperty("show", "false");
            }
        }

        double median() {
            return milliseconds.stream().sorted().skip(milliseconds.size() / 2).findFirst().orElseThrow();
        }
    }
}
