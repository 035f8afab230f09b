package org.spinout.process.registerenterprise;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spinout.contract.Constitution;
import org.spinout.contract.Cover;
import org.spinout.contract.LegalForm;
import org.spinout.contract.Registration;
import org.spinout.contract.RegulatedWork;
import org.spinout.process.FormDates;
import org.spinout.proposal.Answer;

/** Reads from the forms of this stage what they establish. */
final class RegistrationFacts {

    private RegistrationFacts() {}

    /** From the one form of a small service. */
    static Registration small(Answer form) {
        return incorporated(form, form).withCover(cover(form));
    }

    /** @param constituting where form, articles and activities were settled */
    static Registration incorporated(Answer constituting, Answer registered) {
        return new Registration(
                text(registered, "enterpriseName"),
                LegalForm.ofCode(text(constituting, "legalForm")),
                text(registered, "registrationNumber"),
                FormDates.day(registered, "registeredOn"),
                registered.isYes("communityInterestMet"),
                null,
                null,
                new Constitution(text(constituting, "articles"), constituting.text("lockedBody")),
                work(constituting),
                null);
    }

    static Cover cover(Answer form) {
        return new Cover(
                text(form, "dataProtectionNumber"),
                text(form, "impactAssessment"),
                text(form, "employersLiability"),
                text(form, "clinicalNegligence"),
                FormDates.day(form, "coveredFrom"));
    }

    private static RegulatedWork work(Answer form) {
        return new RegulatedWork(activities(form), form.text("whyNotRegulated"));
    }

    private static Set<String> activities(Answer form) {
        return Stream.of("mainActivity", "secondActivity")
                .map(form::text)
                .filter(Objects::nonNull)
                .filter(activity -> !activity.isBlank() && !activity.equals("none"))
                .collect(Collectors.toSet());
    }

    static String text(Answer form, String field) {
        return Objects.requireNonNull(form.text(field), field);
    }
}
