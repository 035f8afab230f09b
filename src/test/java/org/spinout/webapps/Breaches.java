package org.spinout.webapps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One breaking edit for each rule of the house that refuses, made on a packaged file where one will do. */
final class Breaches {

    private static final String EXPRESSION = "consider-expression-of-interest.bpmn";
    private static final String SPINE = "spin-out-service.bpmn";
    private static final String START = "start-proposal.form";
    private static final String STEPS = "requiredSteps.dmn";

    /** A name that stands in no class file, this one included. */
    private static final String NOBODY_WRITES = String.join("", "q", "zx", "wv");

    private final List<Breach> all = new ArrayList<>();

    private Breaches() {}

    /**
     * An edit.
     *
     * @param rule the rule it breaks
     * @param files what is deployed
     * @param words what the answer must say
     */
    record Breach(String rule, Map<String, byte[]> files, String words) {

        @Override
        public String toString() {
            return rule;
        }
    }

    static List<Breach> all() {
        var breaches = new Breaches();
        breaches.ofFiles();
        breaches.ofProcesses();
        breaches.ofReferences();
        breaches.ofCalls();
        breaches.ofHumanSteps();
        breaches.ofRoutes();
        breaches.ofForms();
        breaches.ofTables();
        return breaches.all;
    }

    private void ofFiles() {
        file("file-kind", "page.html", "<script>steal()</script>", "page.html is neither a model nor");
        file("file-size", "long.form", " ".repeat(3 * 1024 * 1024), "The file long.form has 3 megabytes.");
        var half = EditedFiles.packaged(EXPRESSION);
        file("file-readable", EXPRESSION, half.substring(0, half.length() / 2), "is broken at line");
        file(
                "file-fits-ending",
                "start-proposal.bpmn",
                EditedFiles.packaged(START),
                "holds a form, which belongs in a file .form");
        edit(
                "for-camunda-7",
                EXPRESSION,
                "<bpmn:extensionElements>",
                "<bpmn:extensionElements><z:userTask xmlns:z=\"http://camunda.org/schema/zeebe/1.0\"/>",
                "is made for Camunda 8.");
        file(
                "file-safe",
                EXPRESSION,
                EditedFiles.packaged(EXPRESSION).replace("?>", "?><!DOCTYPE a [<!ENTITY b \"c\">]>"),
                "brings a document type (DOCTYPE)");
        edit("engine-reads-it", EXPRESSION, "startEvent id=", "startEvent parallelMultiple=\"perhaps\" id=", "perhaps");
        edit(
                "unique-ids",
                EXPRESSION,
                "endEvent id=\"Event_ModificationLapsed\"",
                "endEvent id=\"Event_ModificationRefused\"",
                "Two elements have the id \\\"Event_ModificationRefused\\\".");
        edit(
                "one-process",
                EXPRESSION,
                "</bpmn:process>",
                "</bpmn:process><bpmn:process id=\"b\"/>",
                "holds 2 processes");
    }

    private void ofProcesses() {
        edit(
                "plain-ids",
                EXPRESSION,
                "endEvent id=\"Event_GivenUp\"",
                "endEvent id=\"Event given up\"",
                "has an id with a blank");
        edit("readable-clocks", EXPRESSION, ">${workingTime.after(10)}<", ">10 days<", "has the clock \\\"10 days\\\"");
        file(
                "process-present",
                "none.bpmn",
                "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"t\"/>",
                "holds no process");
        edit("executable", EXPRESSION, "isExecutable=\"true\"", "isExecutable=\"false\"", "not marked as executable");
        file(
                "own-id",
                "consult.bpmn",
                EditedFiles.packaged(EXPRESSION),
                "would replace the process of the same id, \\\"consider-expression-of-interest\\\", which is kept in "
                        + EXPRESSION);
        edit("process-name", EXPRESSION, "name=\"Consider expression of interest\"", "", "has no name");
        edit(
                "step-name",
                EXPRESSION,
                "name=\"Submit expression\"",
                "",
                "The step Activity_SubmitExpression has no name.");
        edit(
                "retention",
                EXPRESSION,
                " camunda:historyTimeToLive=\"P7305D\"",
                "",
                "does not say how long its history is kept");
        edit("start-form", EXPRESSION, " camunda:isStartableInTasklist=\"false\"", "", "without a form to start it by");
    }

    private void ofReferences() {
        edit(
                "nothing-missing",
                EXPRESSION,
                "targetRef=\"Activity_PrepareExpression\"",
                "targetRef=\"Activity_Gone\"",
                "The step \\\"Activity_Gone\\\" is not in the file, and yet the flow");
        edit("no-programs", EXPRESSION, "delegateExpression=\"${submitExpression}\"", "class=\"a.B\"", "class a.B");
        edit(
                "known-beans",
                EXPRESSION,
                "${submitExpression}",
                "${submitted}",
                "\\\"submitted\\\", which does not exist");
        edit(
                "readable-expressions",
                EXPRESSION,
                ">${found.mayApply}<",
                ">${found.}<",
                "has the expression \\\"${found.}\\\", which cannot be read");
        edit(
                "known-form",
                EXPRESSION,
                "formRef=\"review-expression-of-interest\"",
                "formRef=\"review\"",
                "the form \\\"review\\\", which is missing");
        edit(
                "known-decision",
                EXPRESSION,
                "decisionRef=\"proposalEligibility\"",
                "decisionRef=\"may\"",
                "the table \\\"may\\\", which is missing");
    }

    private void ofCalls() {
        var call = "calledElement=\"consider-expression-of-interest\"";
        edit("known-process", SPINE, call, "calledElement=\"gone\"", "the process \\\"gone\\\", which is missing");
        edit("no-circle", SPINE, call, "calledElement=\"spin-out-service\"", "which is the process itself");
        edit(
                "latest-called",
                SPINE,
                "calledElementBinding=\"latest\"",
                "calledElementBinding=\"deployment\"",
                "is bound to \\\"deployment\\\"");
        edit(
                "known-variable",
                EXPRESSION,
                ">${found.mayApply}<",
                ">${" + NOBODY_WRITES + "}<",
                "uses \\\"" + NOBODY_WRITES + "\\\", which nothing writes.");
    }

    private void ofHumanSteps() {
        var form = "camunda:formRef=\"review-expression-of-interest\"";
        edit("human-form", EXPRESSION, form, "", "has no form");
        edit(
                "latest-form",
                EXPRESSION,
                form + " camunda:formRefBinding=\"latest\"",
                form,
                "latest version of its form");
        edit("human-performer", EXPRESSION, "camunda:candidateGroups=\"sponsors\"", "", "is for nobody");
        edit(
                "known-group",
                EXPRESSION,
                "candidateGroups=\"sponsors\"",
                "candidateGroups=\"sponsers\"",
                "is for the group \\\"sponsers\\\", which does not exist; perhaps \\\"sponsors\\\" is meant. Choose one of the groups");
        edit("human-target", EXPRESSION, "name=\"targetWorkingDays\"", "name=\"target\"", "has no due date");
        edit("silence", EXPRESSION, "name=\"escalateTo\"", "name=\"escalate\"", "waits for ever when nobody answers");
        edit(
                "days-before",
                EXPRESSION,
                "name=\"escalateTo\" value=\"",
                "name=\"daysBeforeTransfer\" value=\"x",
                "before the transfer");
        edit(
                "date-twin",
                EXPRESSION,
                "camunda:formField id=\"plannedStart\"",
                "camunda:formField id=\"start\"",
                "does not declare the date \\\"plannedStart\\\" of its form");
    }

    private void ofRoutes() {
        var lost = "<bpmn:manualTask id=\"Activity_Lose\" name=\"Lose\"/><bpmn:sequenceFlow id=\"Flow_Lost\""
                + " sourceRef=\"Activity_Lose\" targetRef=\"Event_GivenUp\"/></bpmn:process>";
        edit(
                "reachable",
                EXPRESSION,
                "</bpmn:process>",
                lost,
                "The step \\\"Lose\\\" (Activity_Lose) is reached by no way.");
        var away = "<bpmn:manualTask id=\"Activity_Lose\" name=\"Lose\"/><bpmn:sequenceFlow id=\"Flow_Lost\""
                + " sourceRef=\"Activity_PrepareExpression\" targetRef=\"Activity_Lose\"/></bpmn:process>";
        edit(
                "leads-to-an-end",
                EXPRESSION,
                "</bpmn:process>",
                away,
                "The step \\\"Lose\\\" (Activity_Lose) leads nowhere");
        var model = EditedFiles.packaged(EXPRESSION);
        var condition = model.substring(
                model.indexOf("<bpmn:conditionExpression"),
                model.indexOf("</bpmn:conditionExpression>") + "</bpmn:conditionExpression>".length());
        edit("gateway-conditions", EXPRESSION, condition, "", "has no condition");
        var flow = model.substring(0, model.indexOf(condition));
        flow = flow.substring(flow.lastIndexOf("<bpmn:sequenceFlow"));
        edit(
                "answers-in-words",
                EXPRESSION,
                flow,
                flow.replaceFirst(" name=\"[^\"]*\"", ""),
                "is an answer without words");
    }

    private void ofForms() {
        file("form-id", "nameless.form", "{\"components\": []}", "The form nameless.form has no id.");
        edit("form-answerable", START, "\"max\": 20000", "\"max\": 0", "leaves no room for an answer to");
        edit("form-parts", START, "\"type\": \"radio\"", "\"type\": \"dynamiclist\"", "of the type dynamiclist");
        edit(
                "form-keeps-fields",
                START,
                "\"key\": \"scheme\"",
                "\"key\": \"rule\"",
                "(scheme) of the form \\\"start-proposal\\\"");
        edit(
                "form-asks-no-more",
                START,
                "\"maxLength\": 20",
                "\"required\": true, \"maxLength\": 20",
                "(hostOrganisation) of the form \\\"start-proposal\\\", which version");
        edit(
                "form-keeps-kinds",
                START,
                "\"type\": \"radio\"",
                "\"type\": \"checklist\"",
                "one choice before, several choices now");
        edit("form-keeps-choices", START, "\"RIGHT_TO_REQUEST\"", "\"RIGHT\"", "no longer offers: RIGHT_TO_REQUEST");
    }

    private void ofTables() {
        edit(
                "readable-cells",
                STEPS,
                "<text>\"full\"</text>",
                "<text>full</text>",
                "says \\\"full\\\", which cannot be read");
        edit(
                "allowed-values",
                "delegatedAuthority.dmn",
                "<text>\"fundPanel\"</text>",
                "<text>\"boardChair\"</text>",
                "row 1 answers \\\"boardChair\\\" under \\\"Approver\\\", which allows only \\\"fundManager\\\"");
        edit(
                "table-language",
                STEPS,
                "typeRef=\"string\">",
                "typeRef=\"string\" expressionLanguage=\"juel\">",
                "\\\"juel\\\"");
        var table = EditedFiles.packaged(STEPS);
        var law = table.indexOf("<text>\"law\"</text>");
        var need = table.lastIndexOf("\"light\"", law);
        file(
                "law-stays",
                STEPS,
                table.substring(0, need) + "\"none\"" + table.substring(need + "\"light\"".length()),
                "has lost, or changed, the row");
    }

    private void edit(String rule, String file, String right, String wrong, String words) {
        file(rule, file, EditedFiles.edited(file, right, wrong), words);
    }

    private void file(String rule, String file, String content, String words) {
        all.add(new Breach(rule, EditedFiles.files(file, content), words));
    }
}
