package org.spinout.process.registerenterprise;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.spinout.contract.Registration;
import org.spinout.shared.Days;

/**
 * Whether the Care Quality Commission must register an enterprise.
 *
 * @param isOpen whether it must, and has not yet
 * @param isDoubted whether it need not by what the team says now, though the case said that it must
 * @param words the same, for people
 */
record Regulation(boolean isOpen, boolean isDoubted, String words) {

    /** @param said whether the case said that it is regulated; counts where nobody has named activities */
    static Regulation of(
            Registration registration, boolean said, Function<LocalDate, Optional<Boolean>> law, LocalDate day) {
        var needed = law.apply(day);
        var open = needed.orElse(said) && registration.cqcRegistrationNumber() == null;
        return new Regulation(open, said && needed.filter(must -> !must).isPresent(), words(registration, needed, day));
    }

    private static String words(Registration registration, Optional<Boolean> needed, LocalDate day) {
        var work = registration.work();
        var why = work == null || work.whyNone() == null ? "" : " The team says: " + work.whyNone();
        return needed.orElse(true)
                ? "By the law of " + Days.inWords(day) + " it must be registered with the Care Quality Commission."
                : "By the law of " + Days.inWords(day) + " nothing of what it does is regulated." + why;
    }
}
