package org.spinout.house.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** Templates for what people do: for whom it is, with which form, by when, and who is told when it is late. */
final class HumanTemplates {

    /** Those whom a model finds by an expression, as its attributes name them. */
    private record Who(
            String id,
            String name,
            @Nullable String groups,
            @Nullable String users,
            @Nullable String assignee) {}

    private static final List<Who> FOUND = List.of(
            new Who("team", "Step for the team of the case", null, "${people.team(execution)}", null),
            new Who(
                    "staffSide",
                    "Step for staff representatives",
                    "${people.roleUnlessNamed('staffRepresentatives', execution)}",
                    "${people.representatives('staffRepresentatives', execution)}",
                    null),
            new Who(
                    "patientSide",
                    "Step for patient representatives",
                    "${people.roleUnlessNamed('patientRepresentatives', execution)}",
                    "${people.representatives('patientRepresentatives', execution)}",
                    null),
            new Who("approver", "Step for whoever may approve this amount", "${approvers.group(approver)}", null, null),
            new Who(
                    "awardApprover",
                    "Step for whoever may approve this award",
                    "${approvers.group(awardApprover)}",
                    null,
                    null),
            new Who(
                    "conditionOwner",
                    "Step for the owner of a condition",
                    "${conditionOwners.groups(execution)}",
                    "${conditionOwners.people(execution)}",
                    null),
            new Who(
                    "conditionConfirmer",
                    "Step for whoever confirms a condition",
                    "${conditionOwners.confirmers(execution)}",
                    null,
                    null),
            new Who(
                    "conditionExtender",
                    "Step for whoever may move the date of a condition",
                    "${conditionOwners.extenders(execution)}",
                    null,
                    null),
            new Who("signatories", "Step for those who are to sign", null, "${signatories}", null),
            new Who(
                    "rivalWeighers",
                    "Step for those who weigh rival proposals",
                    null,
                    "${rivalWeighers.of(execution)}",
                    null));

    private static final Map<String, String> NAMED = named();

    private final ModelFacts facts;
    private final Roles roles;

    HumanTemplates(ModelFacts facts, Roles roles) {
        this.facts = facts;
        this.roles = roles;
    }

    private static Map<String, String> named() {
        var named = new LinkedHashMap<String, String>();
        named.put("${lineManager}", "The line manager");
        named.put("${member}", "The board member of this round of the loop");
        named.put("${scorer}", "The scorer of this round of the loop");
        named.put("${newScorer}", "The scorer found instead");
        named.put("${requester}", "Whoever asked");
        named.put("${person}", "The person the process is about");
        return named;
    }

    List<Template> all() {
        var templates = new ArrayList<Template>();
        templates.add(consultation());
        templates.add(clock(forRole("role", "Step for a role", "One of a role does it, with a form and a clock.")));
        templates.add(clock(forRole(
                        "roleOutside",
                        "Step for a role that waits for somebody outside",
                        "One of a role writes down what others decide; the waiting map counts its days as theirs."))
                .extension("Waits for", "Who decides, in a few words, such as registrar.", "waitsFor", ""));
        templates.add(clock(forRole(
                        "roleBeforeTransfer",
                        "Step for a role, so many days before the transfer",
                        "Due so many days before the transfer, and moves with its date."))
                .extension(
                        "Days before the transfer",
                        "Calendar days, or the name of the legal rule that says how many.",
                        "daysBeforeTransfer",
                        "28"));
        templates.add(clock(forRole(
                        "roleDueAt",
                        "Step for a role, due at a fixed moment",
                        "Due at the moment in a variable, and after the days below where it is empty."))
                .extension("Due at", "The variable with the moment.", "dueAt", ""));
        FOUND.forEach(who -> templates.add(found(who)));
        templates.add(each());
        templates.add(clock(form(new Template(
                        "task.person",
                        "Step for one person by name",
                        "The person whom a variable of the case names does it, and nobody else.",
                        "Task")
                .becomes("UserTask")
                .under(Heading.PEOPLE)
                .choice("Who does it", "The person the case names.", "camunda:assignee", NAMED))));
        return templates;
    }

    private Template consultation() {
        var template = new Template(
                        "task.consult",
                        "Consult somebody",
                        "Somebody asks a person or body outside what they think, and notes what they said or that they"
                                + " did not answer. The answer is kept on the case. Late is told to the role below.",
                        "Task")
                .becomes("UserTask")
                .under(Heading.PEOPLE)
                .keywords("consultation", "authority", "opinion", "ask", "advice", "note-consultation")
                .hidden("camunda:formRef", "note-consultation")
                .hidden("camunda:formRefBinding", "latest")
                .input(
                        "Who is consulted",
                        "As the form names them, such as the local authority.",
                        "consultee",
                        "",
                        true)
                .choice(
                        "Who asks and notes the answer",
                        "The role that does it.",
                        "camunda:candidateGroups",
                        roles.together());
        clock(template)
                .extension("Waits for", "As the waiting map names them, such as local authority.", "waitsFor", "");
        List.of("consultationAnswered", "consultationAnsweredOn", "consultationSummary", "consultationPaper")
                .forEach(template::own);
        return template;
    }

    private Template each() {
        return clock(form(new Template(
                        "task.each",
                        "Ask each member of a panel, team or role",
                        "Each of them has a task of their own, and the case goes on when all have answered; at once"
                                + " where there is nobody. Draw the step with the marker for all together, or for one"
                                + " after the other.",
                        "Task")
                .becomes("UserTask")
                .under(Heading.PEOPLE)
                .keywords("panel", "vote", "everybody", "several", "multi-instance", "opinion", "all")
                .hidden("camunda:assignee", "${each}")
                .extensionChoice(
                        "Who is asked", "Those who are it when the step begins.", "forEach", null, several())));
    }

    private Map<String, String> several() {
        var several = new LinkedHashMap<String, String>();
        several.put("${people.team(execution)}", "Each member of the team of the case");
        roles.choices()
                .forEach((role, title) -> several.put(
                        "${people.holding('" + role + "', execution)}", "Each of these at the host: " + title));
        return several;
    }

    private Template found(Who who) {
        var template = form(new Template(
                        "task." + who.id(),
                        who.name(),
                        "The people are found by the case itself; a form and a clock are chosen here.",
                        "Task")
                .becomes("UserTask")
                .under(Heading.PEOPLE));
        hide(template, "camunda:candidateGroups", who.groups());
        hide(template, "camunda:candidateUsers", who.users());
        hide(template, "camunda:assignee", who.assignee());
        return clock(template);
    }

    private static void hide(Template template, String attribute, @Nullable String value) {
        if (value != null) {
            template.hidden(attribute, value);
        }
    }

    private Template forRole(String id, String name, String description) {
        return form(new Template("task." + id, name, description, "Task")
                .becomes("UserTask")
                .under(Heading.PEOPLE)
                .keywords("task", "approve", "decide", "check", "gate")
                .choice(
                        "Who does it",
                        "Anybody of this role and of the case's body.",
                        "camunda:candidateGroups",
                        roles.together()));
    }

    private Template form(Template template) {
        return template.choice("Form", "What they fill in.", "camunda:formRef", facts.forms())
                .hidden("camunda:formRefBinding", "latest");
    }

    private Template clock(Template template) {
        return template.days(
                        "Working days",
                        "How long they have. A reminder is sent before, and a word to the role below after.",
                        "targetWorkingDays",
                        "10")
                .extensionChoice(
                        "Who is told when it is late",
                        "The role that can do something about it.",
                        "escalateTo",
                        "oversight",
                        roles.choices());
    }

    /** What the models say about whom a task is for, where it is not simply a role, and no template says. */
    List<String> unspoken() {
        return facts.all(UserTask.class).stream()
                .filter(task -> !isRole(task) && !NAMED.containsKey(String.valueOf(task.getCamundaAssignee())))
                .filter(task -> FOUND.stream().noneMatch(who -> is(who, task)))
                .map(UserTask::getId)
                .toList();
    }

    private boolean isRole(UserTask task) {
        return roles.together().containsKey(String.valueOf(task.getCamundaCandidateGroups()));
    }

    private static boolean is(Who who, UserTask task) {
        return java.util.Objects.equals(who.groups(), task.getCamundaCandidateGroups())
                && java.util.Objects.equals(who.users(), task.getCamundaCandidateUsers())
                && java.util.Objects.equals(who.assignee(), task.getCamundaAssignee());
    }
}
