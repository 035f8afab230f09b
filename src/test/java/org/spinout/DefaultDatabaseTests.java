package org.spinout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the database promises that whoever configures none gets. */
class DefaultDatabaseTests {

    @TempDir
    private Path home;

    /**
     * With Java's assertions on, H2 2.3 lost a table in two of twenty-four runs of up to a hundred restarts each when it
     * compacted its file as it closed, and in none of thirty-two when it did not.
     */
    @Test
    void neverMovesWhatItHasWrittenWhileItCloses() throws IOException {
        var settings = JdbcClient.create(new DriverManagerDataSource(url(), "sa", ""))
                .sql("SELECT setting_name, setting_value FROM information_schema.settings")
                .query()
                .listOfRows();

        assertThat(settings)
                .as("on disk when it is answered, and left where it is")
                .contains(setting("WRITE_DELAY", "0"), setting("MAX_COMPACT_TIME", "0"));
        assertThat(Files.exists(home.resolve("spinout.mv.db"))).as("kept").isTrue();
    }

    private static Map<String, Object> setting(String name, String value) {
        return Map.of("SETTING_NAME", name, "SETTING_VALUE", value);
    }

    /** As a site has it that sets its home only. */
    private String url() throws IOException {
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        sources.addFirst(new MapPropertySource("site", Map.of("SPINOUT_HOME", home.toString())));
        new YamlPropertySourceLoader()
                .load("house", new ClassPathResource("application.yaml"))
                .forEach(sources::addLast);
        return environment.getRequiredProperty("spring.datasource.url");
    }
}
