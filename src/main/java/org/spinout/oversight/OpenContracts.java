package org.spinout.oversight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spinout.contract.AwardConfirmations;
import org.spinout.contract.AwardNotice;
import org.spinout.contract.AwardRoute;
import org.spinout.contract.Contract;
import org.spinout.contract.ContractAwards;
import org.spinout.contract.Contracts;
import org.spinout.contract.TransferEnd;
import org.spinout.contract.Transfers;
import org.spinout.organisation.Bodies;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/**
 * The contracts of launched enterprises by the Open Contracting Data Standard (standard.open-contracting.org), version 1.1:
 * one release for each, with tender, award and contract. A contract is there once the public has been told of it: its award
 * notice is published, or the service is live. Nobody is named.
 */
@Component
public class OpenContracts {

    private final Contracts contracts;
    private final ContractAwards awards;
    private final AwardConfirmations confirmations;
    private final Transfers transfers;
    private final Recipients recipients;
    private final Bodies bodies;
    private final OpenDataSettings settings;
    private final Clock clock;

    OpenContracts(
            Contracts contracts,
            ContractAwards awards,
            AwardConfirmations confirmations,
            Transfers transfers,
            Recipients recipients,
            Bodies bodies,
            OpenDataSettings settings,
            Clock clock) {
        this.contracts = contracts;
        this.awards = awards;
        this.confirmations = confirmations;
        this.transfers = transfers;
        this.recipients = recipients;
        this.bodies = bodies;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many contracts the public knows of. */
    public int count() {
        return announced().size();
    }

    /** The release package, as it is written in JSON. */
    public Map<String, Object> asPackage() {
        var file = new LinkedHashMap<String, Object>();
        file.put("uri", settings.contractsAddress());
        file.put("version", "1.1");
        file.put("publishedDate", moment(clock.instant()));
        file.put("publisher", Map.of("name", settings.funder().name()));
        file.put("license", settings.licence());
        file.put("releases", announced().stream().map(this::release).toList());
        return file;
    }

    private List<Contract> announced() {
        return contracts.signed().stream()
                .filter(contract -> toldOn(contract).isPresent())
                .toList();
    }

    private Optional<Instant> toldOn(Contract contract) {
        var live = transfers
                .find(contract.caseNumber())
                .flatMap(transfer -> Optional.ofNullable(transfer.end()))
                .filter(end -> end.outcome() != TransferEnd.Outcome.CALLED_OFF)
                .map(TransferEnd::decidedAt);
        return awards.notice(contract.caseNumber())
                .map(AwardNotice::publishedOn)
                .map(OpenContracts::startOf)
                .or(() -> live);
    }

    private Map<String, Object> release(Contract contract) {
        var ocid = settings.ocid(contract.caseNumber());
        var release = new LinkedHashMap<String, Object>();
        release.put("ocid", ocid);
        var confirmation = confirmations.find(contract.caseNumber());
        release.put("id", ocid + (confirmation.isPresent() ? "-2" : "-1"));
        release.put(
                "date",
                confirmation
                        .map(told -> startOf(told.publishedOn()))
                        .or(() -> toldOn(contract))
                        .map(OpenContracts::moment)
                        .orElseThrow());
        release.put("tag", List.of("tender", "award", "contract"));
        release.put("initiationType", "tender");
        release.put("language", "en");
        release.put("parties", List.of(party(buyer(contract), "buyer"), party(supplier(contract), "supplier")));
        release.put("buyer", buyer(contract));
        release.put("tender", tender(contract, ocid));
        release.put("awards", List.of(award(contract, ocid)));
        release.put("contracts", List.of(signed(contract, ocid)));
        return release;
    }

    private Map<String, Object> tender(Contract contract, String ocid) {
        var route = awards.route(contract.caseNumber());
        var tender = new LinkedHashMap<String, Object>();
        tender.put("id", ocid + "-tender");
        tender.put("title", title(contract));
        tender.put("status", "complete");
        tender.put("procuringEntity", buyer(contract));
        tender.put("procurementMethod", method(route));
        tender.put("procurementMethodDetails", route.words());
        tender.put("mainProcurementCategory", "services");
        return tender;
    }

    private Map<String, Object> award(Contract contract, String ocid) {
        var award = new LinkedHashMap<String, Object>();
        award.put("id", ocid + "-award");
        award.put("title", title(contract));
        award.put("status", contract.lapsed() ? "cancelled" : "active");
        award.put("date", toldOn(contract).map(OpenContracts::moment).orElseThrow());
        award.put("value", value(contract));
        award.put("suppliers", List.of(supplier(contract)));
        award.put("contractPeriod", period(contract));
        awards.notice(contract.caseNumber())
                .ifPresent(told -> award.put(
                        "documents",
                        List.of(document(ocid + "-notice", "awardNotice", told.publishedOn(), told.reference()))));
        return award;
    }

    private Map<String, Object> signed(Contract contract, String ocid) {
        var signed = new LinkedHashMap<String, Object>();
        signed.put("id", ocid + "-contract");
        signed.put("awardID", ocid + "-award");
        signed.put("title", title(contract));
        signed.put("status", status(contract));
        signed.put("period", period(contract));
        signed.put("value", value(contract));
        Optional.ofNullable(contract.signedOn()).ifPresent(day -> signed.put("dateSigned", moment(startOf(day))));
        confirmations
                .find(contract.caseNumber())
                .ifPresent(told -> signed.put(
                        "documents",
                        List.of(document(
                                ocid + "-confirmation", "contractNotice", told.publishedOn(), told.reference()))));
        return signed;
    }

    /** A notice by its type in the standard's code list. Where it was published is an address only if it says so. */
    private static Map<String, Object> document(String id, String type, LocalDate publishedOn, String where) {
        var document = new LinkedHashMap<String, Object>();
        document.put("id", id);
        document.put("documentType", type);
        document.put("description", where);
        document.put("datePublished", moment(startOf(publishedOn)));
        if (where.startsWith("https://") || where.startsWith("http://")) {
            document.put("url", where);
        }
        return document;
    }

    private static String status(Contract contract) {
        if (contract.lapsed()) {
            return "cancelled";
        }
        return contract.isUnconditional() ? "active" : "pending";
    }

    private static String method(AwardRoute route) {
        return switch (route) {
            case UNCONTESTED, DIRECT_AWARD_A, DIRECT_AWARD_B, DIRECT_AWARD_C -> "direct";
            case MOST_SUITABLE_PROVIDER -> "limited";
            case RESERVED_COMPETITION -> "selective";
            case COMPETITIVE_PROCESS, OPEN_COMPETITION -> "open";
        };
    }

    private String title(Contract contract) {
        return "Contract for " + recipients.serviceOf(contract.caseNumber());
    }

    private Map<String, Object> buyer(Contract contract) {
        var body = bodies.get(contract.commissionerId());
        return organisation(settings.ownId(body.id()), body.name());
    }

    private Map<String, Object> supplier(Contract contract) {
        var enterprise = recipients.of(contract.caseNumber());
        return organisation(enterprise.id(), enterprise.name());
    }

    private static Map<String, Object> organisation(String id, String name) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", id);
        fields.put("name", name);
        return fields;
    }

    private static Map<String, Object> party(Map<String, Object> organisation, String role) {
        var party = new LinkedHashMap<>(organisation);
        party.put("roles", new ArrayList<>(List.of(role)));
        return party;
    }

    /** The price of the whole term, as the standard wants it. */
    private static Map<String, Object> value(Contract contract) {
        var years = ChronoUnit.YEARS.between(contract.start(), contract.end().plusDays(1));
        return Map.of("amount", new Money(contract.yearlyPrice().pence() * years).pounds(), "currency", "GBP");
    }

    private static Map<String, Object> period(Contract contract) {
        return Map.of(
                "startDate", moment(startOf(contract.start())),
                "endDate", moment(startOf(contract.end())));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
