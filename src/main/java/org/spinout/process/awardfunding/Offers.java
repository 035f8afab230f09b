package org.spinout.process.awardfunding;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.spinout.fund.Award;
import org.spinout.fund.InsufficientFunds;
import org.spinout.fund.Pots;
import org.spinout.fund.Reservation;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Answer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a team is offered and until when, or what the panel hears where the pot holds too little. */
@Component
class Offers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final WorkingDays days;
    private final Pots pots;
    private final OpenPots open;
    private final int offerWorkingDays;

    /** @param offerWorkingDays how long a team has to answer; the fund's own terms are not public, so a setting */
    Offers(
            WorkingDays days,
            Pots pots,
            OpenPots open,
            @Value("${spinout.fund.offer-working-days:20}") int offerWorkingDays) {
        this.days = days;
        this.pots = pots;
        this.open = open;
        this.offerWorkingDays = offerWorkingDays;
    }

    /** The last day on which an offer made today can be accepted. */
    LocalDate lastDay() {
        return days.plus(days.today(), offerWorkingDays);
    }

    /** Lets the model see whether the money is set aside, and people read what that means. */
    void tell(DelegateExecution execution, Reservation reservation, Award award, Answer decision) {
        if (reservation instanceof InsufficientFunds tooLittle) {
            AwardFunding.FUNDS_RESERVED.set(execution, false);
            AwardFunding.POTS_TEXT.set(execution, inWords(tooLittle));
            return;
        }
        tell(execution, award, decision.text("awardConditions"), decision.text("reasons"));
    }

    /** Lets people read an offer for which the money is set aside. */
    void tell(DelegateExecution execution, Award award, @Nullable String conditions, @Nullable String reasons) {
        var expiresOn = Objects.requireNonNull(award.expiresOn());
        AwardFunding.FUNDS_RESERVED.set(execution, true);
        AwardFunding.OFFER_TAKEN.set(execution, false);
        AwardFunding.OFFERED_PENCE.set(
                execution, Objects.requireNonNull(award.offered()).pence());
        AwardFunding.OFFER_EXPIRES_ON.set(
                execution, Date.from(expiresOn.atStartOfDay(ZoneOffset.UTC).toInstant()));
        AwardFunding.OFFER_TEXT.set(execution, inWords(award, conditions, reasons));
    }

    private String inWords(InsufficientFunds tooLittle) {
        return "**Nothing was offered.** The pot for "
                + pots.get(tooLittle.potId()).plainName() + " can still offer " + tooLittle.available() + ", which is "
                + tooLittle.asked().minus(tooLittle.available()) + " less than the " + tooLittle.asked()
                + " the panel decided on. Decide again: a smaller amount, another pot, or reject.\n\n"
                + open.inWords();
    }

    private String inWords(Award award, @Nullable String conditions, @Nullable String reasons) {
        return "The panel offers **" + award.offered() + "** of the " + award.requested() + " applied for ("
                + award.number() + "), from the pot for "
                + pots.get(Objects.requireNonNull(award.potId())).plainName()
                + ". The offer stands until the end of **" + DAY.format(award.expiresOn()) + "**.\n\n"
                + "**Conditions:** "
                + (conditions == null || conditions.isBlank() ? "none beyond the fund's own" : conditions)
                + "\n\n**The panel's reasons:** " + Objects.requireNonNullElse(reasons, "none were given");
    }
}
