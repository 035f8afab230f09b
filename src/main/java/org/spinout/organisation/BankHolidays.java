package org.spinout.organisation;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The bank holidays of England and Wales, which are always the same. A kept library knows them; the file
 * {@code bank-holidays.properties} beside this class corrects it, for days proclaimed since its last release.
 */
final class BankHolidays {

    private final HolidayManager library = HolidayManager.getInstance(ManagerParameters.create("gb"));
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();
    private final Map<LocalDate, Correction> corrections;

    private BankHolidays(Map<LocalDate, Correction> corrections) {
        this.corrections = corrections;
    }

    static BankHolidays ofEnglandAndWales() {
        var file = Objects.requireNonNull(BankHolidays.class.getResourceAsStream("bank-holidays.properties"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return correctedBy(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalArgumentException when a line is neither "added: …" nor "removed: …", or has no date */
    static BankHolidays correctedBy(Reader reader) throws IOException {
        var lines = new Properties();
        lines.load(reader);
        return new BankHolidays(lines.stringPropertyNames().stream()
                .collect(Collectors.toMap(LocalDate::parse, date -> Correction.of(lines.getProperty(date)))));
    }

    boolean include(LocalDate date) {
        return byYear.computeIfAbsent(date.getYear(), this::of).contains(date);
    }

    private Set<LocalDate> of(int year) {
        var dates = library.getHolidays(Year.of(year), "eng").stream()
                .map(Holiday::getDate)
                .collect(Collectors.toCollection(HashSet::new));
        corrections.forEach((date, correction) -> {
            if (date.getYear() == year) {
                correction.applyTo(dates, date);
            }
        });
        return dates;
    }

    private enum Correction {
        ADDED,
        REMOVED;

        static Correction of(String line) {
            if (line.startsWith("added: ")) {
                return ADDED;
            }
            if (line.startsWith("removed: ")) {
                return REMOVED;
            }
            throw new IllegalArgumentException("A correction of bank holidays begins with added: or removed: " + line);
        }

        void applyTo(Set<LocalDate> dates, LocalDate date) {
            if (this == ADDED) {
                dates.add(date);
            } else {
                dates.remove(date);
            }
        }
    }
}
