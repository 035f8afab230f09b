package org.spinout.process.bidforfunding;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.spinout.process.CaseMessages;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Until when a bid is to be written: the closing of its round, also when that is moved. */
@Component
public class BidDeadline {

    private final BidMessages bids;
    private final CaseMessages messages;
    private final TaskService tasks;
    private final ManagementService management;

    BidDeadline(BidMessages bids, CaseMessages messages, @Lazy TaskService tasks, @Lazy ManagementService management) {
        this.bids = bids;
        this.messages = messages;
        this.tasks = tasks;
        this.management = management;
    }

    /**
     * Moves the task of whoever still writes this bid, with its reminder and escalation.
     *
     * @param closing the same in words
     */
    public void moveTo(String bidNumber, Instant closesAt, String closing) {
        bids.show(
                bidNumber,
                Map.of(BidForFunding.CLOSES_TEXT.name(), closing, BidForFunding.CLOSES_AT.name(), Date.from(closesAt)));
        messages.asNobody(() -> tasks.createTaskQuery()
                .processDefinitionKey(BidForFunding.PROCESS)
                .taskDefinitionKey(BidForFunding.WRITE_TASK)
                .processVariableValueEquals(BidForFunding.BID_NUMBER.name(), bidNumber)
                .list()
                .forEach(task -> move(task, closesAt)));
    }

    /** While it is written, a bid has no other clocks than those of its task; they move as far as its due date. */
    private void move(Task task, Instant closesAt) {
        var moved = Duration.between(task.getDueDate().toInstant(), closesAt);
        tasks.setDueDate(task.getId(), Date.from(closesAt));
        management
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .timers()
                .list()
                .forEach(timer -> management.setJobDuedate(
                        timer.getId(), Date.from(timer.getDuedate().toInstant().plus(moved)), false));
    }
}
