package org.spinout.process.people;

import static org.spinout.process.people.Role.Reach.ADMINISTRATOR;
import static org.spinout.process.people.Role.Reach.OVERSEER;
import static org.spinout.process.people.Role.Reach.OWNER;
import static org.spinout.process.people.Role.Reach.WORKER;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.spinout.shared.Refusal;

/**
 * The roles people hold, each a group of the engine. A role says what a person may do; the bodies the person belongs to
 * say for whom.
 */
public enum Role {
    PROPOSERS(
            "proposers",
            "Staff leads and their teams",
            WORKER,
            "spin-out-service",
            "withdraw-proposal",
            "change-team",
            "award-funding",
            "bid-for-funding",
            "withdraw-bid",
            "provide-support",
            "move-transfer-date",
            "qualify-any-provider",
            "delist-provider"),
    LINE_MANAGERS("lineManagers", "Line managers", WORKER),
    SPONSORS("sponsors", "Host sponsors", WORKER, "weigh-rival-proposals", "raise-challenge"),
    BOARD_SECRETARIES(
            "boardSecretaries",
            "Board secretaries",
            WORKER,
            "hold-board-meeting",
            "weigh-rival-proposals",
            "raise-challenge",
            "answer-information-request",
            "dispose-of-records",
            "hold-records"),
    BOARD_CHAIRS(
            "boardChairs",
            "Board chairs",
            WORKER,
            "take-urgent-decision",
            "register-interests",
            "raise-size",
            "convert-scheme"),
    BOARD_MEMBERS("boardMembers", "Board members", WORKER, "register-interests", "requisition-meeting"),
    STAFF_REPRESENTATIVES("staffRepresentatives", "Union and staff representatives", WORKER, "raise-challenge"),
    PATIENT_REPRESENTATIVES("patientRepresentatives", "Patient representatives", WORKER, "raise-challenge"),
    ARBITERS("arbiters", "Independent arbiters", WORKER),
    ASSURERS("assurers", "Regional assurers", WORKER, "announce-guidance", "announce-wave"),
    FUND_MANAGERS(
            "fundManagers",
            "Fund managers",
            WORKER,
            "run-funding-round",
            "change-round",
            "set-up-fund",
            "open-pot",
            "change-budget",
            "vire-money",
            "close-financial-year",
            "close-period",
            "claim-recovery"),
    FUND_PANEL("fundPanel", "Fund panel", WORKER),
    FUND_PANEL_CHAIRS("fundPanelChairs", "Chairs of the fund panel", WORKER),
    ACCOUNTING_OFFICERS(
            "accountingOfficers", "Accounting officers", WORKER, "succeed-body", "stop-succession", "convert-scheme"),
    SUPPORT_PROGRAMME("supportProgramme", "Mutuals Support Programme", WORKER),
    TRANSFER_TEAM("transferTeam", "Transfer team", WORKER, "move-transfer-date", "begin-years-after-launch"),
    COMMISSIONERS(
            "commissioners",
            "Commissioners",
            WORKER,
            "raise-challenge",
            "move-transfer-date",
            "begin-years-after-launch",
            "warn-of-distress",
            "note-outcome",
            "delist-provider"),
    ENTERPRISE_OFFICERS(
            "enterpriseOfficers",
            "Officers of launched enterprises",
            WORKER,
            "warn-of-distress",
            "hand-back-contract",
            "note-outcome",
            "qualify-any-provider",
            "delist-provider"),
    OVERSIGHT("oversight", "Managers", OVERSEER),
    AUDITORS("auditors", "Auditors", OVERSEER),
    PROCESS_OWNERS("processOwners", "Process owners", OWNER),
    ADMINISTRATORS(
            "camunda-admin",
            "Administrators",
            ADMINISTRATOR,
            "appoint-deputy",
            "revoke-deputy",
            "announce-guidance",
            "succeed-body",
            "stop-succession");

    /** What kind of rights a role has in the engine. */
    enum Reach {
        /** Does tasks in Tasklist. */
        WORKER,
        /** Reads in Cockpit, changes nothing. */
        OVERSEER,
        /** Deploys models, reads in Cockpit. */
        OWNER,
        /** Everything, Admin included. */
        ADMINISTRATOR
    }

    private final String group;
    private final String title;
    private final Reach reach;
    private final List<String> mayStart;

    Role(String group, String title, Reach reach, String... mayStart) {
        this.group = group;
        this.title = title;
        this.reach = reach;
        this.mayStart = List.of(mayStart);
    }

    /** The id of the engine's group, as models name it. */
    public String group() {
        return group;
    }

    /** The role of this group; forms offer no others. */
    public static Role of(String group) {
        return all().filter(role -> role.group.equals(group))
                .findFirst()
                .orElseThrow(() -> new Refusal("role", "allowedValues", "There is no role \"" + group + "\"."));
    }

    /** As people read it, such as {@code Board chairs}. */
    public String title() {
        return title;
    }

    Reach reach() {
        return reach;
    }

    /** The processes that people of this role start from Tasklist. */
    List<String> mayStart() {
        return mayStart;
    }

    /** The roles whose people may start this process from Tasklist. */
    public static List<Role> whoStart(String process) {
        return all().filter(role -> role.mayStart.contains(process)).toList();
    }

    static Stream<Role> all() {
        return Arrays.stream(values());
    }
}
