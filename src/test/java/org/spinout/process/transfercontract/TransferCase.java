package org.spinout.process.transfercontract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.spinout.contract.Transfer;
import org.spinout.contract.Transfers;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.CaseVariables;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.NewProposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Money;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A case in transfer, its people, and the forms they send. */
public final class TransferCase {

    public static final String TEAM = "proposer";
    public static final String OFFICER = "transferOfficer";
    public static final String COMMISSIONER = "commissioner";

    private final ApplicationContext application;
    private final String instance;
    public final CaseDriver driver;
    public final String number;

    private TransferCase(
            ApplicationContext application, String size, boolean regulated, @Nullable String commissioner) {
        this.application = application;
        this.driver = application.getBean(CaseDriver.class);
        this.number = open(regulated, commissioner);
        this.instance = application
                .getBean(RuntimeService.class)
                .startProcessInstanceByKey(TransferContract.PROCESS, number, variables(size, regulated))
                .getId();
    }

    /** Six nurses whose host is also their commissioner. */
    public static TransferCase small(ApplicationContext application) {
        return new TransferCase(application, "small", false, null);
    }

    /** A regulated service of the usual size. */
    public static TransferCase standard(ApplicationContext application) {
        return new TransferCase(application, "standard", true, null);
    }

    /** A small service that another body commissions. */
    public static TransferCase commissionedBy(ApplicationContext application, String commissioner) {
        return new TransferCase(application, "small", false, commissioner);
    }

    private String open(boolean regulated, @Nullable String commissioner) {
        return application.getBean(TransactionTemplate.class).execute(status -> {
            var proposals = application.getBean(Proposals.class);
            var opened = proposals.open(
                    new NewProposal("b1001", "RIGHT_TO_REQUEST", "Ripplez", TEAM, 6, Money.ofPounds("500000"), null));
            proposals.withRegulatedActivity(opened.number(), regulated);
            return proposals.withCommissioner(opened.number(), commissioner).number();
        });
    }

    private static Map<String, Object> variables(String size, boolean regulated) {
        return new HashMap<>(Map.of(
                CaseVariables.BODY_ID.name(), "b1001",
                CaseVariables.BODY_KIND.name(), "PCT",
                CaseVariables.SERVICE_NAME.name(), "Ripplez",
                CaseVariables.SCHEME.name(), "RIGHT_TO_REQUEST",
                CaseVariables.SIZE.name(), size,
                CaseVariables.LEAD.name(), TEAM,
                CaseVariables.REGULATED_ACTIVITY.name(), regulated));
    }

    public TransferCase complete(String user, String activity, Map<String, ?> fields) {
        driver.as(user).complete(number, activity, fields);
        driver.runDueJobs();
        return this;
    }

    /** The commissioner offers five years, the team signs, the commissioner signs. */
    TransferCase contractSigned() {
        return complete(COMMISSIONER, "Activity_SetTerms", terms(5))
                .complete(TEAM, "Activity_SignContract", Map.of("outcome", "signed", "authorised", true))
                .complete(COMMISSIONER, "Activity_CountersignContract", countersigned());
    }

    public List<String> openTasks() {
        return driver.openTasks(number);
    }

    public Transfer transfer() {
        return application.getBean(Transfers.class).get(number);
    }

    LocalDate today() {
        return application.getBean(WorkingDays.class).today();
    }

    public Object variable(String name) {
        return application
                .getBean(HistoryService.class)
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance)
                .variableName(name)
                .singleResult()
                .getValue();
    }

    /** Whether the transfer's own instance has ended. */
    boolean isOver() {
        return application
                        .getBean(HistoryService.class)
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getEndTime()
                != null;
    }

    /** Enters somebody who works for another body's commissioning team. */
    public String commissionerOf(String body) {
        var identity = application.getBean(IdentityService.class);
        var user = "commissionerOf" + body;
        if (identity.createUserQuery().userId(user).count() == 0) {
            identity.saveUser(identity.newUser(user));
            identity.createMembership(user, "commissioners");
            identity.createTenantUserMembership(body, user);
        }
        return user;
    }

    private String day(int daysFromToday) {
        return CaseDriver.inWords(today().plusDays(daysFromToday));
    }

    public Map<String, Object> registration() {
        return Map.of(
                "enterpriseName", "Ripplez CIC",
                "legalForm", "communityInterestCompany",
                "registrationNumber", "07505833",
                "registeredOn", day(-60),
                "communityInterestMet", "yes",
                "communityBenefit", "Young parents in Derby",
                "assetLock", "yes",
                "dataProtection", "yes",
                "insured", "yes");
    }

    Map<String, Object> smallTransfer() {
        var form = new HashMap<String, Object>(Map.of(
                "representation", "recognisedUnion",
                "staffAssigned", 6,
                "staffObjected", 0,
                "measuresLetterOn", day(-50),
                "consultedOn", day(-40),
                "liabilityInformationOn", day(-30),
                "plannedTransferOn", day(0)));
        form.putAll(Map.of(
                "pensionRoute", "nhsPensionScheme",
                "pensionEvidence", "Letter of the NHS BSA",
                "assetSchedule", "Laptops and the phone number",
                "assetValuePounds", "4200"));
        return form;
    }

    public Map<String, Object> terms(int years) {
        return Map.of(
                "outcome", "offered",
                "contractStart", day(0),
                "contractYears", years,
                "yearlyPricePounds", "750000",
                "benefits", "Every first-time mother under 20 is offered a nurse.",
                "reinvestmentDuty", "All surplus goes into the service.");
    }

    public Map<String, Object> countersigned() {
        return Map.of("outcome", "signed", "countersignedOn", day(0));
    }

    Map<String, Object> live() {
        return Map.of("outcome", "live", "goLiveOn", day(0));
    }

    Map<String, Object> informing() {
        return Map.of(
                "representation",
                "recognisedUnion",
                "staffAssigned",
                550,
                "informedOn",
                day(-60),
                "measuresLetterOn",
                day(-50),
                "measures",
                "Nothing",
                "plannedTransferOn",
                day(10));
    }

    Map<String, Object> concluding() {
        return Map.of(
                "replyToStaff",
                "We answered every question in writing.",
                "consultedOn",
                day(-1),
                "staffObjected",
                3,
                "liabilityInformationOn",
                day(-30));
    }

    Map<String, Object> pensions() {
        return Map.of(
                "pensionRoute", "nhsPensionScheme",
                "pensionEvidence", "Letter of the NHS BSA",
                "pensionConfirmedOn", day(-5),
                "subjectToSignature", "yes");
    }

    Map<String, Object> assets() {
        return Map.of(
                "assetSchedule", "Asset register, version 4",
                "assetValuePounds", "250000",
                "assetsAgreedOn", day(-5),
                "systemsReady", "yes");
    }

    Map<String, Object> careQuality() {
        return Map.of("outcome", "granted", "cqcRegistrationNumber", "1-248538073", "cqcRegisteredOn", day(-1));
    }

    Map<String, Object> shadowRunning(String outcome) {
        var form = new HashMap<String, Object>(Map.of(
                "shadowRunningBegan",
                day(-90),
                "shadowRunningEnded",
                day(-1),
                "findings",
                "Payroll worked from the second month on.",
                "outcome",
                outcome));
        if (outcome.equals("notMet")) {
            form.put("reasons", "Stock control");
        }
        return form;
    }
}
