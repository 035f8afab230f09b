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
import org.spinout.process.TransferForms;
import org.spinout.process.TransferStages;
import org.spinout.process.samples.CaseDriver;
import org.spinout.process.samples.SampleTransferAnswers;
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
        this(application, "b1001", "RIGHT_TO_REQUEST", size, regulated, commissioner);
    }

    private TransferCase(
            ApplicationContext application,
            String host,
            String scheme,
            String size,
            boolean regulated,
            @Nullable String commissioner) {
        this.application = application;
        this.driver = application.getBean(CaseDriver.class);
        this.number = open(host, scheme, regulated, commissioner);
        this.instance = application
                .getBean(RuntimeService.class)
                .startProcessInstanceByKey(TransferContract.PROCESS, number, variables(host, scheme, size, regulated))
                .getId();
    }

    /** A small service of a body whose contracts go the way of the law and not of a scheme. */
    public static TransferCase contested(ApplicationContext application, String host) {
        return new TransferCase(application, host, "PUBLIC_SERVICE_MUTUAL", "small", false, null);
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

    private static String leadOf(String host) {
        return host.equals("b1001") ? TEAM : "otherProposer";
    }

    private String open(String host, String scheme, boolean regulated, @Nullable String commissioner) {
        return application.getBean(TransactionTemplate.class).execute(status -> {
            var proposals = application.getBean(Proposals.class);
            var opened = proposals.open(
                    new NewProposal(host, scheme, "Ripplez", leadOf(host), 6, Money.ofPounds("500000"), null));
            proposals.withRegulatedActivity(opened.number(), regulated);
            return proposals.withCommissioner(opened.number(), commissioner).number();
        });
    }

    private static Map<String, Object> variables(String host, String scheme, String size, boolean regulated) {
        return new HashMap<>(Map.of(
                CaseVariables.BODY_ID.name(), host,
                CaseVariables.BODY_KIND.name(), "PCT",
                CaseVariables.SERVICE_NAME.name(), "Ripplez",
                CaseVariables.SCHEME.name(), scheme,
                CaseVariables.SIZE.name(), size,
                CaseVariables.LEAD.name(), leadOf(host),
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

    public LocalDate today() {
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

    /** The two stages that the transfer calls, as a service goes through them that is not small. */
    public TransferStages stages() {
        return new TransferStages(driver, number, today());
    }

    private SampleTransferAnswers samples() {
        return new SampleTransferAnswers(today());
    }

    private TransferForms forms() {
        return new TransferForms(today());
    }

    public Map<String, Object> registration() {
        return samples().registration("Ripplez CIC");
    }

    public Map<String, Object> smallTransfer() {
        return samples().smallTransfer(6);
    }

    public Map<String, Object> terms(int years) {
        return samples().terms(years, "750000");
    }

    public Map<String, Object> countersigned() {
        return samples().countersigned();
    }

    Map<String, Object> live() {
        return samples().live();
    }

    public Map<String, Object> assets() {
        return forms().assets();
    }

    Map<String, Object> exitCriteria() {
        return forms().exitCriteria();
    }

    Map<String, Object> shadowRunning(String outcome) {
        return forms().shadowRunning(outcome);
    }
}
