package org.spinout.process.movetransferdate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.spinout.contract.PlannedDate;
import org.spinout.contract.TransferDates;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.samples.CaseDriver;
import org.spinout.process.transferday.TransferClocks;
import org.springframework.beans.factory.BeanFactory;

/** Moves transfer dates as people do: by a form, a look at what it does, and a decision. */
public final class DateMoveDesk {

    public static final String DECIDE = "Activity_DecideDateMove";

    private final BeanFactory beans;
    private final CaseDriver driver;
    private final TransferDates dates;

    public DateMoveDesk(BeanFactory beans) {
        this.beans = beans;
        this.driver = beans.getBean(CaseDriver.class);
        this.dates = beans.getBean(TransferDates.class);
    }

    /** Gives a transfer its first date, as its plan does. */
    public void plan(String number, LocalDate day) {
        dates.set(number, day, "proposer");
        beans.getBean(TransferClocks.class).follow(number);
    }

    public void ask(String user, String number, LocalDate day) {
        driver.as(user)
                .start(
                        MoveTransferDate.PROCESS,
                        Map.of(
                                "caseNumber",
                                number,
                                "newDate",
                                CaseDriver.inWords(day),
                                "reasonCode",
                                "host",
                                "reasons",
                                "The host gave notice that it will end the service sooner."));
    }

    public void decide(String user, String number, String outcome) {
        driver.as(user).complete(number, DECIDE, Map.of("outcome", outcome));
        driver.runDueJobs();
    }

    public void lookAt(String user, String number, LocalDate other) {
        var form = new HashMap<String, Object>(Map.of("outcome", "anotherDate"));
        form.put("newDate", CaseDriver.inWords(other));
        driver.as(user).complete(number, DECIDE, form);
    }

    public void move(String user, String number, LocalDate day) {
        ask(user, number, day);
        decide(user, number, "moved");
    }

    public LocalDate planned(String number) {
        return dates.current(number).map(PlannedDate::day).orElseThrow();
    }

    /** What the form of a request shows by this name. */
    public String shown(String number, String variable) {
        var request = beans.getBean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(DECIDE)
                .singleResult();
        return String.valueOf(beans.getBean(RuntimeService.class).getVariable(request.getExecutionId(), variable));
    }

    /** When every open task of a case is due, by the id of its activity. */
    public Map<String, Instant> dueDates(String number) {
        return beans.getBean(TaskService.class).createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .collect(Collectors.toMap(
                        Task::getTaskDefinitionKey,
                        task -> task.getDueDate().toInstant(),
                        (some, same) -> some,
                        TreeMap::new));
    }

    public static Instant endOf(LocalDate day) {
        return day.atTime(23, 59).atZone(WorkingDays.LONDON).toInstant();
    }
}
