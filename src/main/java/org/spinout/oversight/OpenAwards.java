package org.spinout.oversight;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spinout.fund.AnnouncedAward;
import org.spinout.fund.AnnouncedAwards;
import org.springframework.stereotype.Component;

/**
 * The announced awards by the 360Giving Data Standard (standard.threesixtygiving.org), version 1.1. All words are ours or
 * the register's: what teams wrote of themselves stays with their case, so nobody is named here.
 */
@Component
public class OpenAwards {

    /** The standard's own headings, in its order. */
    private static final List<String> HEADINGS = List.of(
            "Identifier",
            "Title",
            "Description",
            "Currency",
            "Amount Applied For",
            "Amount Awarded",
            "Amount Disbursed",
            "Award Date",
            "Recipient Org:Identifier",
            "Recipient Org:Name",
            "Recipient Org:Company Number",
            "Funding Org:Identifier",
            "Funding Org:Name",
            "Grant Programme:Code",
            "Grant Programme:Title",
            "From an open call?");

    private static final int LONGEST_TITLE = 139;

    private final AnnouncedAwards awards;
    private final Recipients recipients;
    private final OpenDataSettings settings;
    private final Clock clock;

    OpenAwards(AnnouncedAwards awards, Recipients recipients, OpenDataSettings settings, Clock clock) {
        this.awards = awards;
        this.recipients = recipients;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many awards have been announced. The standard knows no file without one. */
    public int count() {
        return awards.all().size();
    }

    /** The package with all grants, as it is written in JSON. */
    public Map<String, Object> asPackage() {
        var file = new LinkedHashMap<String, Object>();
        file.put("version", "1.1");
        file.put("title", "Awards of " + settings.funder().name());
        file.put("description", "Grants and loans for health and care services that become enterprises of their own.");
        file.put("modified", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        file.put("identifier", settings.ownId("awards"));
        file.put("publisher", Map.of("name", settings.funder().name()));
        file.put("license", settings.licence());
        file.put("grants", awards.all().stream().map(this::grant).toList());
        return file;
    }

    /** The same as a table, under the standard's headings. */
    public String asCsv() {
        return Csv.of(HEADINGS, awards.all().stream().map(this::row).toList());
    }

    private Map<String, Object> grant(AnnouncedAward award) {
        var grant = new LinkedHashMap<String, Object>();
        grant.put("id", settings.ownId(award.number()));
        grant.put("title", title(award));
        grant.put("description", description(award));
        grant.put("currency", "GBP");
        grant.put("amountAppliedFor", award.applied().pounds());
        grant.put("amountAwarded", award.awarded().pounds());
        grant.put("amountDisbursed", award.paid().pounds());
        grant.put("awardDate", award.decidedOn().toString());
        grant.put("recipientOrganization", List.of(organisation(recipients.of(award))));
        grant.put("fundingOrganization", List.of(organisation(settings.funder())));
        grant.put(
                "grantProgramme",
                List.of(Map.of("code", award.fund().id(), "title", award.fund().name())));
        grant.put("fromOpenCall", "Yes");
        return grant;
    }

    private static Map<String, Object> organisation(Organisation organisation) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", organisation.id());
        fields.put("name", organisation.name());
        if (organisation.companyNumber() != null) {
            fields.put("companyNumber", organisation.companyNumber());
        }
        return fields;
    }

    private List<@Nullable Object> row(AnnouncedAward award) {
        var recipient = recipients.of(award);
        var row = new ArrayList<@Nullable Object>();
        row.add(settings.ownId(award.number()));
        row.add(title(award));
        row.add(description(award));
        row.add("GBP");
        row.add(award.applied().pounds());
        row.add(award.awarded().pounds());
        row.add(award.paid().pounds());
        row.add(award.decidedOn());
        row.add(recipient.id());
        row.add(recipient.name());
        row.add(recipient.companyNumber());
        row.add(settings.funder().id());
        row.add(settings.funder().name());
        row.add(award.fund().id());
        row.add(award.fund().name());
        row.add("Yes");
        return row;
    }

    private String title(AnnouncedAward award) {
        var product = award.product().plainName();
        var title = product.substring(0, 1).toUpperCase(Locale.ROOT) + product.substring(1) + " for "
                + recipients.serviceOf(award);
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private String description(AnnouncedAward award) {
        var comesBack = award.product().potKind().isLoan() ? " A loan is to be paid back." : "";
        return "A " + award.product().plainName() + " of the " + award.fund().name() + " for "
                + recipients.serviceOf(award)
                + ", a health or care service whose staff are making it an enterprise of its own." + comesBack;
    }
}
