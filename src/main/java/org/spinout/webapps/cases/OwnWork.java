package org.spinout.webapps.cases;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spinout.oversight.register.TasksOfPerson;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** What waits for one person, and how the cases of their teams stand. */
@Component
public class OwnWork {

    private static final int MOST_TASKS = 5;
    private static final int MOST_CASES = 5;

    private final TasksOfPerson tasks;
    private final Proposals proposals;
    private final CaseSentences sentences;
    private final CaseRoutes routes;
    private final OpenWorks works;

    OwnWork(TasksOfPerson tasks, Proposals proposals, CaseSentences sentences, CaseRoutes routes, OpenWorks works) {
        this.tasks = tasks;
        this.proposals = proposals;
        this.sentences = sentences;
        this.routes = routes;
        this.works = works;
    }

    /**
     * A task as the page lists it.
     *
     * @param about the case it belongs to, with its service, or what else it belongs to; may be empty
     * @param until when it is to be done, or an empty text
     */
    public record Task(String id, String name, String about, String until, boolean overdue) {}

    /** A case of the person's team, in one sentence. */
    public record Case(String number, String service, String sentence) {}

    /**
     * @param count of all tasks
     * @param overdue how many of them
     * @param next the tasks that are due first
     * @param cases under way, the newest first
     * @param moreCases whether there are more cases than these, ended ones included
     */
    public record Work(int count, int overdue, List<Task> next, List<Case> cases, boolean moreCases) {}

    /** @param roles the groups the person is in */
    public Work of(String user, Collection<String> roles) {
        var own = tasks.of(user, roles, MOST_TASKS);
        var all = proposals.casesOf(user);
        var cases = all.stream()
                .sorted(Comparator.reverseOrder())
                .map(proposals::get)
                .filter(proposal -> !proposal.state().isFinal())
                .limit(MOST_CASES)
                .map(proposal -> sentenceOf(proposal, user))
                .toList();
        return new Work(
                own.count(),
                own.overdue(),
                own.next().stream().map(this::task).toList(),
                cases,
                all.size() > cases.size());
    }

    private Case sentenceOf(Proposal proposal, String user) {
        var number = proposal.number();
        var work = works.of(number, user, proposals.team(number));
        return new Case(
                number,
                proposal.serviceName(),
                sentences.of(proposal, work, routes.of(number)).inWords());
    }

    private Task task(TasksOfPerson.OwnTask task) {
        var due = task.due();
        return new Task(
                task.id(), task.name(), about(task.key()), due == null ? "" : Days.inWords(due), task.overdue());
    }

    private String about(@Nullable String key) {
        return Optional.ofNullable(key)
                .map(number -> proposals
                        .find(number)
                        .map(proposal -> proposal.serviceName() + " (" + number + ")")
                        .orElse(number))
                .orElse("");
    }
}
