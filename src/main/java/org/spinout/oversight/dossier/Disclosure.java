package org.spinout.oversight.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spinout.record.Exemption;
import org.spinout.record.Releases;

/**
 * What one reader may see of one case. Whatever it keeps back it writes down, once for each thing and ground.
 *
 * <p>In the full edition what another host's board wrote is closed to whoever does not work for that host. In the public
 * edition people become their roles, somebody's own words are shown only in sections that an officer has read and
 * released, and sheets with an exemption not at all.
 */
final class Disclosure {

    private static final String CLOSED_BODY = "it belongs to another host, and the reader does not work there";

    private final Edition edition;
    private final Set<String> closedBodies;
    private final Map<String, String> roles;
    private final Releases.Decided releases;
    private final Map<List<String>, LeftOut> leftOut = new LinkedHashMap<>();
    private final Map<List<String>, Integer> counts = new LinkedHashMap<>();

    /**
     * @param closedBodies whose papers the reader may not see
     * @param roles what to call each person in the public edition
     * @param releases what officers have decided about the public edition
     */
    Disclosure(Edition edition, Set<String> closedBodies, Map<String, String> roles, Releases.Decided releases) {
        this.edition = edition;
        this.closedBodies = closedBodies;
        this.roles = roles;
        this.releases = releases;
    }

    boolean isPublic() {
        return edition == Edition.PUBLIC;
    }

    /** Everything that was kept back so far. */
    List<LeftOut> leftOut() {
        return leftOut.entrySet().stream()
                .map(entry -> counted(entry.getValue(), counts.getOrDefault(entry.getKey(), 1)))
                .toList();
    }

    Table shown(Sheet sheet, Table table) {
        if (isPublic() && !sheet.exemption().isEmpty() && !table.isEmpty()) {
            withhold(sheet.title(), sheet.exemption(), "the rule for this table");
            return new Table(table.columns(), List.of());
        }
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var row : table.rows()) {
            if (isOpen(row.get("body_id"), sheet.title())) {
                rows.add(shown(sheet, row));
            }
        }
        return new Table(table.columns(), rows);
    }

    /** Whether something of a body may be shown; where not, it is written down under this name. */
    boolean isOpen(@Nullable Object body, String what) {
        var open = body == null || isPublic() || !closedBodies.contains(body.toString());
        if (!open) {
            note(what, CLOSED_BODY, null, null);
        }
        return open;
    }

    /** Whether the words in a section may be shown; where not, it is written down under this name. */
    boolean isReleased(String section, String what) {
        if (!isPublic() || releases.isReleased(section)) {
            return true;
        }
        var decision = releases.of(section);
        decision.ifPresentOrElse(
                known -> note(what, known.because(), known.exemption(), known.decidedBy()),
                () -> withhold(what, "personal", "the rule that words wait until an officer has read them for names"));
        return false;
    }

    /** A person, by name or by role. */
    String person(String user) {
        return isPublic() ? roles.getOrDefault(user, "A person named in the file") : user;
    }

    /** Notes that names were replaced, once. */
    void noteNames() {
        if (isPublic()) {
            note(
                    "Names of people: each is replaced by the person's role",
                    Exemption.of("personal").inWords(),
                    "personal",
                    "the rule for the public edition");
        }
    }

    void withhold(String what, String exemption, String decidedBy) {
        note(what, Exemption.of(exemption).inWords(), exemption, decidedBy);
    }

    void note(String what, String why, @Nullable String exemption, @Nullable String decidedBy) {
        var key = List.of(what, why);
        leftOut.putIfAbsent(key, new LeftOut(what, why, exemption, decidedBy));
        counts.merge(key, 1, Integer::sum);
    }

    private Map<String, @Nullable Object> shown(Sheet sheet, Map<String, @Nullable Object> row) {
        if (!isPublic()) {
            return row;
        }
        var shown = new LinkedHashMap<String, @Nullable Object>();
        row.forEach((column, value) -> shown.put(column, shown(sheet, column, value)));
        return shown;
    }

    private @Nullable Object shown(Sheet sheet, String column, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (ColumnKind.of(column)) {
            case PERSON -> person(value.toString());
            case WORDS ->
                isReleased(sheet.section(), Sheet.heading(column) + " in \"" + sheet.title() + "\"")
                        ? value
                        : "(withheld)";
            case PLAIN, MONEY, BODY -> value;
        };
    }

    private static LeftOut counted(LeftOut one, int times) {
        return times == 1
                ? one
                : new LeftOut(one.what() + " (" + times + ")", one.why(), one.exemption(), one.decidedBy());
    }
}
