package org.spinout.webapps.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What release-package-schema.json and release-schema.json of the Open Contracting Data Standard 1.1 ask of our fields. */
final class OpenContracting {

    private static final String MOMENT = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$";
    private static final Set<String> TAGS = Set.of(
            "planning", "tender", "award", "contract", "implementation", "awardUpdate", "contractUpdate", "compiled");

    private OpenContracting() {}

    /** What is wrong with a package, in words. */
    static List<String> faults(JsonNode file) {
        var faults = new ArrayList<String>();
        require("1.1".equals(file.path("version").asText()), "its version is 1.1", faults);
        require(file.path("uri").asText().startsWith("http"), "its uri is an address", faults);
        moment(file, "publishedDate", faults);
        require(file.path("publisher").path("name").isTextual(), "its publisher has a name", faults);
        require(file.path("releases").isArray() && !file.path("releases").isEmpty(), "it has releases", faults);
        file.path("releases").forEach(release -> release(release, faults));
        return faults;
    }

    private static void release(JsonNode release, List<String> faults) {
        require(release.path("ocid").asText().matches("^ocds-[a-z0-9]{6}-.+"), "the ocid has its prefix", faults);
        text(release, "id", faults);
        moment(release, "date", faults);
        require(release.path("tag").isArray() && !release.path("tag").isEmpty(), "it has tags", faults);
        release.path("tag").forEach(tag -> require(TAGS.contains(tag.asText()), "a tag is known", faults));
        require("tender".equals(release.path("initiationType").asText()), "it begins with a tender", faults);
        release.path("parties").forEach(party -> {
            text(party, "id", faults);
            require(party.path("roles").isArray(), "a party has roles", faults);
        });
        references(release, faults);
        tender(release.path("tender"), faults);
        release.path("awards").forEach(award -> award(award, faults));
        release.path("contracts").forEach(contract -> contract(contract, release.path("awards"), faults));
    }

    private static void references(JsonNode release, List<String> faults) {
        var known = StreamSupport.stream(release.path("parties").spliterator(), false)
                .map(party -> party.path("id").asText())
                .toList();
        require(known.contains(release.path("buyer").path("id").asText()), "the buyer is a party", faults);
        release.path("awards")
                .forEach(award -> award.path("suppliers")
                        .forEach(supplier -> require(
                                known.contains(supplier.path("id").asText()), "a supplier is a party", faults)));
    }

    private static void tender(JsonNode tender, List<String> faults) {
        text(tender, "id", faults);
        require("complete".equals(tender.path("status").asText()), "the tender is complete", faults);
        require(
                Set.of("open", "selective", "limited", "direct")
                        .contains(tender.path("procurementMethod").asText()),
                "its method is known",
                faults);
    }

    private static void documents(JsonNode owner, List<String> faults) {
        owner.path("documents").forEach(document -> {
            text(document, "id", faults);
            require(
                    Set.of("awardNotice", "contractNotice")
                            .contains(document.path("documentType").asText()),
                    "the type of a document is known",
                    faults);
            moment(document, "datePublished", faults);
        });
    }

    private static void award(JsonNode award, List<String> faults) {
        documents(award, faults);
        text(award, "id", faults);
        require(
                Set.of("pending", "active", "cancelled", "unsuccessful")
                        .contains(award.path("status").asText()),
                "its status is known",
                faults);
        moment(award, "date", faults);
        value(award.path("value"), faults);
        period(award.path("contractPeriod"), faults);
    }

    private static void contract(JsonNode contract, JsonNode awards, List<String> faults) {
        documents(contract, faults);
        text(contract, "id", faults);
        require(
                StreamSupport.stream(awards.spliterator(), false)
                        .anyMatch(award -> award.path("id").equals(contract.path("awardID"))),
                "a contract belongs to an award",
                faults);
        require(
                Set.of("pending", "active", "cancelled", "terminated")
                        .contains(contract.path("status").asText()),
                "its status is known",
                faults);
        moment(contract, "dateSigned", faults);
        value(contract.path("value"), faults);
        period(contract.path("period"), faults);
    }

    private static void value(JsonNode value, List<String> faults) {
        require(
                value.path("amount").isNumber()
                        && "GBP".equals(value.path("currency").asText()),
                "a value is money",
                faults);
    }

    private static void period(JsonNode period, List<String> faults) {
        moment(period, "startDate", faults);
        moment(period, "endDate", faults);
    }

    private static void text(JsonNode node, String field, List<String> faults) {
        require(!node.path(field).asText().isEmpty(), field + " is text", faults);
    }

    private static void moment(JsonNode node, String field, List<String> faults) {
        require(node.path(field).asText().matches(MOMENT), field + " is a moment", faults);
    }

    private static void require(boolean met, String what, List<String> faults) {
        if (!met) {
            faults.add("not so: " + what);
        }
    }
}
