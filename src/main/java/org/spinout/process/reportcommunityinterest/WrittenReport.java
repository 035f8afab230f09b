package org.spinout.process.reportcommunityinterest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.spinout.enterprise.CommunityReport;
import org.spinout.enterprise.Grant;
import org.spinout.enterprise.UseOfSurplus;
import org.spinout.proposal.Answer;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

/** A yearly report as it was written into the form. What was not asked for was nothing. */
final class WrittenReport {

    private static final int GRANTS = 3;

    private final Answer form;

    WrittenReport(Answer form) {
        this.form = form;
    }

    /** @throws Refusal when the figures do not add up */
    CommunityReport of(LocalDate yearEndedOn) {
        return new CommunityReport(
                yearEndedOn,
                text("benefitDelivered"),
                pounds("turnoverPounds"),
                use(),
                pounds("directorsPayPounds"),
                pounds("underValuePounds"),
                form.text("underValueDetails"),
                text("consulted"),
                text("consultationOutcome"),
                count("staffCount"),
                count("staffOwners"));
    }

    private UseOfSurplus use() {
        var grants = IntStream.rangeClosed(1, GRANTS)
                .filter(row -> form.text("grant" + row + "Pounds") != null)
                .mapToObj(row -> new Grant(
                        text("grant" + row + "Group"),
                        pounds("grant" + row + "Pounds"),
                        text("grant" + row + "Purpose")))
                .toList();
        requireListed(grants);
        return new UseOfSurplus(
                pounds("surplusPounds"),
                pounds("reinvestedPounds"),
                pounds("dividendsPounds"),
                pounds("lockedDividendsPounds"),
                pounds("distributablePounds"),
                pounds("retainedPounds"),
                grants);
    }

    private void requireListed(List<Grant> grants) {
        var listed = grants.stream().map(Grant::amount).reduce(Money.ZERO, Money::plus);
        var said = pounds("grantedPounds");
        if (!listed.equals(said)) {
            throw new Refusal(
                    "grantedPounds",
                    "sum",
                    "You say that " + said + " were granted, but the grants you list come to " + listed + ".");
        }
    }

    private Money pounds(String field) {
        return Objects.requireNonNullElse(form.pounds(field), Money.ZERO);
    }

    private String text(String field) {
        return Objects.requireNonNull(form.text(field), field);
    }

    private int count(String field) {
        return Objects.requireNonNull(form.number(field), field).intValueExact();
    }
}
