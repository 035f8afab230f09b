package org.spinout.process.guard.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The catalogue of rules, as {@code spinout/house-rules.yaml} has them. */
public final class HouseRules {

    private static final String FILE = "spinout/house-rules.yaml";

    private final Map<String, HouseRule> byId;

    private HouseRules(Map<String, HouseRule> byId) {
        this.byId = byId;
    }

    /** The rules this release ships. */
    public static HouseRules shipped() {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            List<Map<String, Object>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            var byId = new LinkedHashMap<String, HouseRule>();
            for (var entry : entries) {
                var rule = rule(entry);
                if (byId.put(rule.id(), rule) != null) {
                    throw new IllegalStateException("The rule " + rule.id() + " stands twice in " + FILE + ".");
                }
            }
            return new HouseRules(byId);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static HouseRule rule(Map<String, Object> entry) {
        return new HouseRule(
                text(entry, "rule"),
                text(entry, "says"),
                text(entry, "why"),
                text(entry, "remedy"),
                Severity.valueOf(text(entry, "severity").toUpperCase(Locale.ROOT)),
                Boolean.parseBoolean(text(entry, "always")),
                LocalDate.parse(text(entry, "from")));
    }

    private static String text(Map<String, Object> entry, String key) {
        var value = entry.get(key);
        if (value == null) {
            throw new IllegalStateException("A rule in " + FILE + " has no " + key + ": " + entry);
        }
        return String.valueOf(value);
    }

    /** All of them, in the order of the file. */
    public List<HouseRule> all() {
        return List.copyOf(byId.values());
    }

    /** @throws IllegalArgumentException when the catalogue has no such rule */
    public HouseRule of(String id) {
        var rule = byId.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("There is no rule " + id + " in " + FILE + ".");
        }
        return rule;
    }
}
