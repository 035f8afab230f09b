package org.spinout.webapps.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the schemas of the 360Giving Data Standard ask of a package and of each grant in it, as far as we use them:
 * {@code 360-giving-package-schema.json} and {@code 360-giving-schema.json} at standard.threesixtygiving.org.
 */
final class ThreeSixtyGiving {

    private static final String DAY = "^[0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])$";
    private static final List<String> REQUIRED = List.of(
            "id",
            "title",
            "description",
            "currency",
            "amountAwarded",
            "awardDate",
            "recipientOrganization",
            "fundingOrganization");
    private static final Set<String> TEXTS = Set.of("id", "title", "description", "currency", "awardDate");
    private static final Set<String> NUMBERS = Set.of("amountAppliedFor", "amountAwarded", "amountDisbursed");
    private static final int LONGEST_TITLE = 140;

    private ThreeSixtyGiving() {}

    /** What is wrong with a package, in words. */
    static List<String> faults(JsonNode file) {
        var faults = new ArrayList<String>();
        require(file.path("grants").isArray() && !file.path("grants").isEmpty(), "a package has grants", faults);
        require(file.path("version").asText().matches("^(\\d+\\.)(\\d+)$"), "its version is major.minor", faults);
        require(file.path("publisher").path("name").isTextual(), "its publisher has a name", faults);
        require(file.path("license").asText().startsWith("http"), "its licence is an address", faults);
        for (var grant : file.path("grants")) {
            grant(grant, faults);
        }
        return faults;
    }

    private static void grant(JsonNode grant, List<String> faults) {
        for (var field : REQUIRED) {
            require(grant.has(field), "a grant has " + field, faults);
        }
        TEXTS.forEach(field -> require(grant.path(field).isTextual(), field + " is text", faults));
        NUMBERS.forEach(field -> require(grant.path(field).isNumber(), field + " is a number", faults));
        require("GBP".equals(grant.path("currency").asText()), "the currency is pounds", faults);
        require(grant.path("title").asText().length() < LONGEST_TITLE, "a title is short", faults);
        require(grant.path("awardDate").asText().matches(DAY), "the award date is a day", faults);
        require(Set.of("Yes", "No").contains(grant.path("fromOpenCall").asText()), "fromOpenCall is Yes or No", faults);
        organisations(grant.path("recipientOrganization"), faults);
        organisations(grant.path("fundingOrganization"), faults);
    }

    private static void organisations(JsonNode organisations, List<String> faults) {
        require(organisations.isArray() && !organisations.isEmpty(), "there is an organisation", faults);
        for (var one : organisations) {
            require(one.path("id").isTextual() && one.path("name").isTextual(), "it has id and name", faults);
        }
    }

    private static void require(boolean met, String what, List<String> faults) {
        if (!met) {
            faults.add("not so: " + what);
        }
    }
}
