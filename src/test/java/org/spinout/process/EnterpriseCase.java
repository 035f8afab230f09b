package org.spinout.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.spinout.enterprise.ContractPeriod;
import org.spinout.enterprise.ContractPeriods;
import org.spinout.enterprise.Enterprise;
import org.spinout.enterprise.Enterprises;
import org.spinout.enterprise.Measure;
import org.spinout.enterprise.Promise;
import org.spinout.enterprise.PromiseBook;
import org.spinout.enterprise.ServiceMeasures;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.BodyKind;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.people.RegisteredRoles;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.NewProposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Money;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An enterprise in its own years, with an officer of its own, and the forms that are sent about it. Only its own jobs run
 * when the clock moves, so that it never meets what other tests have left behind.
 */
public final class EnterpriseCase {

    public static final String COMMISSIONER = "commissioner";
    public static final String COMMISSIONING_BODY = "b1001";

    private final ApplicationContext application;
    public final CaseDriver driver;
    public final String number;
    public final String body;
    public final String officer;
    public final LocalDate launchedOn;

    private EnterpriseCase(ApplicationContext application, String legalForm, int years, List<Measure> measures) {
        this.application = application;
        this.driver = bean(CaseDriver.class);
        this.launchedOn = today();
        this.number = open();
        this.body = bean(Bodies.class)
                .enter("Ripplez CIC of " + number, BodyKind.ENTERPRISE, "London")
                .id();
        this.officer = "officerOf" + body;
        makeOfficer();
        enter(legalForm, years, measures);
        bean(CaseMessages.class)
                .begin(
                        EnterpriseVariables.ENTERPRISE_LAUNCHED,
                        body,
                        number,
                        Map.of(
                                "serviceName",
                                "Ripplez",
                                "enterpriseName",
                                "Ripplez CIC of " + number,
                                "legalForm",
                                legalForm));
        runOwnJobs();
    }

    /** A community interest company with a contract of five years and two measures. */
    public static EnterpriseCase launched(ApplicationContext application) {
        return launched(application, "communityInterestCompany", 5);
    }

    public static EnterpriseCase launched(ApplicationContext application, String legalForm, int years) {
        return new EnterpriseCase(
                application,
                legalForm,
                years,
                List.of(
                        new Measure(1, "Families seen within five days", "percent", BigDecimal.valueOf(90), true),
                        new Measure(2, "Visits that were missed", "number", BigDecimal.valueOf(10), false)));
    }

    /** One whose contract names no measure in figures. */
    public static EnterpriseCase withoutMeasures(ApplicationContext application) {
        return new EnterpriseCase(application, "communityInterestCompany", 5, List.of());
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    public LocalDate today() {
        return bean(WorkingDays.class).today();
    }

    private String open() {
        return bean(TransactionTemplate.class)
                .execute(status -> bean(Proposals.class)
                        .open(new NewProposal(
                                COMMISSIONING_BODY,
                                "RIGHT_TO_REQUEST",
                                "Ripplez",
                                "proposer",
                                6,
                                Money.ofPounds("500000"),
                                null))
                        .number());
    }

    private void makeOfficer() {
        var identity = bean(IdentityService.class);
        identity.saveTenant(identity.newTenant(body));
        var user = identity.newUser(officer);
        user.setPassword(officer);
        ((IdentityServiceImpl) identity).saveUser(user, true);
        bean(RegisteredRoles.class).giveAtEnterprise(officer, "enterpriseOfficers", body, "test");
    }

    private void enter(String legalForm, int years, List<Measure> measures) {
        bean(Enterprises.class)
                .open(new Enterprise(
                        number,
                        body,
                        "Ripplez CIC of " + number,
                        legalForm,
                        "07505833",
                        launchedOn.minusDays(60),
                        COMMISSIONING_BODY,
                        launchedOn,
                        50,
                        6));
        bean(ContractPeriods.class)
                .add(
                        number,
                        new ContractPeriod(
                                launchedOn,
                                launchedOn.plusYears(years).minusDays(1),
                                ContractPeriod.Basis.FIRST_CONTRACT,
                                Money.ofPounds("500000")),
                        "test");
        bean(ServiceMeasures.class).name(number, measures, "test");
        bean(PromiseBook.class)
                .add(
                        number,
                        List.of(
                                promise(1, "Staff", "people", "6"),
                                promise(2, "Income of a year", "pounds", "500000"),
                                promise(3, "Surplus of a year", "pounds", "20000")));
    }

    private Promise promise(int at, String name, String unit, String figure) {
        return new Promise(at, name, unit, new BigDecimal(figure), launchedOn, "business case", true);
    }

    /** The last day of the contract as it is now. */
    public LocalDate contractEnd() {
        return bean(ContractPeriods.class).current(number).end();
    }

    /** Moves the clock to noon of that day, and runs what falls due of this enterprise. */
    public EnterpriseCase moveTo(LocalDate day) {
        ClockUtil.offset(day.atTime(12, 0).toInstant(ZoneOffset.UTC).toEpochMilli() - System.currentTimeMillis());
        runOwnJobs();
        return this;
    }

    public EnterpriseCase moveByWorkingDays(int days) {
        return moveTo(bean(WorkingDays.class).plus(today(), days));
    }

    public void runOwnJobs() {
        OwnJobs.run(application, number);
    }

    public EnterpriseCase complete(String user, String activity, Map<String, ?> fields) {
        driver.as(user).complete(number, activity, fields);
        runOwnJobs();
        return this;
    }

    public List<String> openTasks() {
        return driver.openTasks(number);
    }

    /** The day that a variable of the enterprise's own years names. */
    public LocalDate day(String variable) {
        var instance = bean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("sustain-enterprise")
                .singleResult();
        return WorkingTime.dayOf((java.util.Date) bean(RuntimeService.class).getVariable(instance.getId(), variable));
    }

    /** A return is due, the officers send it and the commissioner accepts it. */
    public EnterpriseCase returnWell() {
        moveTo(day("nextReturnOn"));
        complete(officer, "Activity_ReportPerformance", EnterpriseForms.figures("95", "2"));
        return complete(COMMISSIONER, "Activity_ReviewReturn", Map.of("outcome", "accepted"));
    }

    /** A warning with a million of debts, from somebody who may start it. */
    public EnterpriseCase warn(String user) {
        driver.as(user)
                .start(
                        "warn-of-distress",
                        Map.of(
                                "caseNumber",
                                number,
                                "cashCoverWeeks",
                                0,
                                "debtsPounds",
                                "1000001",
                                "staffAtRisk",
                                70,
                                "whatHappened",
                                "A large customer left."));
        runOwnJobs();
        return this;
    }

    /** The instances of one model, the newest last. */
    public List<HistoricProcessInstance> instancesOf(String process) {
        return bean(HistoryService.class)
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(process)
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(HistoricProcessInstance::getStartTime))
                .toList();
    }

    /** Where the newest instance of a model ended, or nothing while it runs. */
    public String endOf(String process) {
        var all = instancesOf(process);
        return all.isEmpty()
                ? "never begun"
                : String.valueOf(all.get(all.size() - 1).getEndActivityId());
    }

    /** A look begun for a reason, as a missed report begins one. */
    public EnterpriseCase look(String why) {
        bean(CaseMessages.class)
                .begin(
                        "Message_LookRequested",
                        COMMISSIONING_BODY,
                        number,
                        Map.of(
                                "serviceName",
                                "Ripplez",
                                "enterpriseName",
                                "Ripplez CIC",
                                "promisesText",
                                bean(PromiseBook.class).inWords(number),
                                "noticeMonths",
                                6,
                                "planText",
                                "None came.",
                                "lookText",
                                why));
        runOwnJobs();
        return this;
    }

    public String inForms(LocalDate day) {
        return CaseDriver.inWords(day);
    }
}
