package org.spinout.process.providesupport;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.fund.InsufficientFunds;
import org.spinout.fund.Support;
import org.spinout.fund.Supports;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Proposal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What people read of a support at each of its steps. */
@Component
class SupportWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final Supports supports;
    private final Bodies bodies;
    private final WorkingDays days;
    private final int acceptanceWorkingDays;

    /** @param acceptanceWorkingDays how long after the day of delivery a team has to say whether it is content */
    SupportWords(
            Supports supports,
            Bodies bodies,
            WorkingDays days,
            @Value("${spinout.support.acceptance-working-days:10}") int acceptanceWorkingDays) {
        this.supports = supports;
        this.bodies = bodies;
        this.days = days;
        this.acceptanceWorkingDays = acceptanceWorkingDays;
    }

    String application(DelegateExecution execution, Support support, Proposal proposal) {
        return "**" + proposal.serviceName() + "** (" + proposal.number() + ", "
                + bodies.get(proposal.bodyId()).name() + ") applies for **advice of about " + support.estimate()
                + "** (" + support.number() + ").\n\n"
                + "**Needed:** " + support.adviceNeeded() + "\n\n"
                + "**What it makes possible:** " + ProvideSupport.DIFFERENCE_MADE.from(execution) + "\n\n"
                + "**Backed by:** " + ProvideSupport.SENIOR_SPONSOR.from(execution);
    }

    String budget() {
        return "**What the programme can still buy this year:** " + supports.available();
    }

    String budget(InsufficientFunds tooLittle) {
        return "**Nothing was approved.** The programme can still buy advice for " + tooLittle.available()
                + " this year, which is " + tooLittle.asked().minus(tooLittle.available()) + " less than the "
                + tooLittle.asked() + " you decided on. Decide again: a smaller amount, or decline.";
    }

    /** Tells people what was agreed and until when the team has its say. */
    void contract(DelegateExecution execution, Support support, LocalDate deliveryDue) {
        var until = days.plus(deliveryDue, acceptanceWorkingDays);
        ProvideSupport.ACCEPT_UNTIL.set(
                execution, Date.from(until.atStartOfDay(ZoneOffset.UTC).toInstant()));
        ProvideSupport.CONTRACT_TEXT.set(
                execution,
                "**" + support.supplier() + "** gives the advice for " + support.price() + " (" + support.number()
                        + "), by **" + DAY.format(deliveryDue) + "**. The team says whether it is content by **"
                        + DAY.format(until) + "**.");
        ProvideSupport.DELIVERY_TEXT.set(execution, "The team accepted nothing by " + DAY.format(until) + ".");
    }
}
