package org.spinout.webapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinout.SpinoutTest;
import org.spinout.process.guard.ModelFaults;
import org.spinout.process.guard.rules.Fault;
import org.spinout.process.guard.rules.HouseRule;
import org.spinout.process.guard.rules.HouseRules;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every rule of the house, broken on a packaged file and deployed by a process owner as Modeler does. */
@SpinoutTest
class HouseRulesDoorTests {

    private static final String ASSETS = "answer-asset-request.bpmn";

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ModelFaults faults;

    @AfterEach
    void takeBackWhatWasDeployed() {
        owners().forEach(id -> repository.deleteDeployment(id, true));
    }

    static Stream<Breaches.Breach> breaches() {
        return Breaches.all().stream();
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void isRefusedInWords(Breaches.Breach breach) {
        var answer = deploy(breach.files());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("nothing of it is deployed")
                .contains(breach.words())
                .contains(HouseRules.shipped().of(breach.rule()).remedy().replace("\"", "\\\""));
        assertThat(deployed()).isZero();
    }

    static Stream<Arguments> warnings() {
        return Stream.of(
                arguments("drawn", ASSETS, "bpmnElement=\"Event_Answered\"", "bpmnElement=\"Event_Ended\""),
                arguments("id-prefix", ASSETS, "endEvent id=\"Event_Answered\"", "endEvent id=\"Answered\""),
                arguments("delegate-name", ASSETS, "${keepAssetAnswer}", "${submitExpression}"),
                arguments("gateway-asks", "decide-at-board.bpmn", "?\"", "\""),
                arguments("form-style", "start-proposal.form", "\"max\": 20000", "\"most\": 20000"),
                arguments("form-takes-as-much", "start-proposal.form", "\"max\": 20000", "\"max\": 2000"),
                arguments("no-gaps", "delegatedAuthority.dmn", "&lt;= 100000", "&lt;= 50000"),
                arguments("form-only-gains", "note-referral.form", "\"key\": \"panelRef", "\"key\": \"ownRef"));
    }

    @ParameterizedTest
    @MethodSource("warnings")
    void isToldWithoutBeingRefused(String rule, String file, String right, String wrong) {
        var found = faults.of(EditedFiles.files(file, EditedFiles.edited(file, right, wrong)));

        assertThat(found)
                .filteredOn(fault -> fault.rule().equals(rule))
                .isNotEmpty()
                .noneMatch(Fault::refuses);
    }

    @Test
    void warnsOfAStepInWhichCasesStand() {
        var model = EditedFiles.packaged(ASSETS)
                .replace("\"answer-asset-request\" name", "\"stand-test\" name")
                .replace(
                        "<bpmn:messageEventDefinition id=\"Event_AssetsRequested_Message\" messageRef=\"Message_AssetsRequested\"/>",
                        "");
        var deployment = repository
                .createDeployment()
                .addString("stand-test.bpmn", model)
                .deploy();
        try {
            runtime.startProcessInstanceByKey("stand-test");
            var renamed = model.replace("Activity_AnswerAssetRequest", "Activity_AnswerRequest");
            var found = faults.of(EditedFiles.files("stand-test.bpmn", renamed));

            assertThat(found).singleElement().satisfies(fault -> {
                assertThat(fault.rule()).isEqualTo("cases-stand-here");
                assertThat(fault.refuses()).isFalse();
                assertThat(fault.element()).isEqualTo("Activity_AnswerAssetRequest");
                assertThat(fault.message())
                        .startsWith("1 case stands in the step \"Answer asset request\" (Activity_AnswerAssetRequest)");
            });
        } finally {
            repository.deleteDeployment(deployment.getId(), true, true);
        }
    }

    @Test
    void everyRuleHasAPlantedBreach() {
        var planted = Stream.concat(
                Stream.concat(breaches().map(Breaches.Breach::rule), warnings().map(one -> (String) one.get()[0])),
                Stream.of("cases-stand-here", FormInUseTests.RULE));

        assertThat(HouseRules.shipped().all())
                .extracting(HouseRule::id)
                .containsExactlyInAnyOrderElementsOf(planted.toList());
    }

    @Test
    void tellsEveryFaultOfEveryFileAtOnce() {
        var files = new LinkedHashMap<String, byte[]>();
        var step = "name=\"Answer asset request\" camunda:formRef=\"answer-asset-request\"";
        files.putAll(EditedFiles.files(
                ASSETS,
                EditedFiles.edited(ASSETS, step, "camunda:formRef=\"gone\"")
                        .replace("\"targetWorkingDays\"", "\"t\"")
                        .replace("\"sponsors\"", "\"sponsers\"")));
        files.putAll(EditedFiles.files(
                "requiredSteps.dmn",
                EditedFiles.edited("requiredSteps.dmn", "camunda:historyTimeToLive=\"P7305D\"", "")));
        files.putAll(EditedFiles.files(
                "start-proposal.form",
                EditedFiles.edited("start-proposal.form", "\"key\": \"scheme\"", "\"key\": \"s\"")));

        var answer = deploy(files);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains(ASSETS + ": The step Activity_AnswerAssetRequest has no name.")
                .contains(ASSETS + ": The step Activity_AnswerAssetRequest shows the form \\\"gone\\\"")
                .contains(ASSETS + ": The step Activity_AnswerAssetRequest has no due date.")
                .contains(ASSETS + ": The step Activity_AnswerAssetRequest is for the group \\\"sponsers\\\"")
                .contains("requiredSteps.dmn: The decision table \\\"Which steps are needed, and how deep?\\\"")
                .contains("(scheme) of the form \\\"start-proposal\\\"")
                .contains("\"mainElementId\":\"Activity_AnswerAssetRequest\"");
        assertThat(deployed()).isZero();
    }

    static Stream<Map<String, byte[]>> harmlessEdits() {
        var step = """
                <bpmn:userTask id="Activity_Consult" name="Consult the local authority" camunda:candidateGroups="commissioners"
                    camunda:formRef="accept-advice" camunda:formRefBinding="latest"><bpmn:extensionElements><camunda:properties>
                  <camunda:property name="targetWorkingDays" value="10"/><camunda:property name="escalateTo" value="oversight"/>
                </camunda:properties></bpmn:extensionElements></bpmn:userTask>
                <bpmn:sequenceFlow id="Flow_Consulted" sourceRef="Activity_Consult" targetRef="Activity_KeepAssetAnswer"/>
                <bpmn:sequenceFlow id="Flow_RecordAssetAnswer_To_KeepAssetAnswer\"""";
        var flow = "<bpmn:sequenceFlow id=\"Flow_RecordAssetAnswer_To_KeepAssetAnswer\"";
        var consulted = EditedFiles.edited(ASSETS, flow, step)
                .replace(
                        "sourceRef=\"Activity_RecordAssetAnswer\" targetRef=\"Activity_KeepAssetAnswer\"",
                        "sourceRef=\"Activity_RecordAssetAnswer\" targetRef=\"Activity_Consult\"");
        var row = """
                <rule id="Rule_mine"><inputEntry id="Mine_1"><text>"large"</text></inputEntry><inputEntry id="Mine_2"><text></text></inputEntry>
                <outputEntry id="Mine_3"><text>"localAuthority"</text></outputEntry><outputEntry id="Mine_4"><text>"full"</text></outputEntry>
                <outputEntry id="Mine_5"><text></text></outputEntry><outputEntry id="Mine_6"><text>"setting"</text></outputEntry></rule>
                </decisionTable>""";
        return Stream.of(
                EditedFiles.files(ASSETS, consulted),
                EditedFiles.files(
                        ASSETS,
                        EditedFiles.edited(ASSETS, "name=\"Answer asset request\" camunda", "name=\"Answer\" camunda")),
                EditedFiles.files(
                        ASSETS,
                        EditedFiles.edited(
                                ASSETS, "targetWorkingDays\" value=\"20\"", "targetWorkingDays\" value=\"15\"")),
                EditedFiles.files(
                        "requiredSteps.dmn", EditedFiles.edited("requiredSteps.dmn", "</decisionTable>", row)),
                EditedFiles.files(
                        "start-proposal.form",
                        EditedFiles.edited("start-proposal.form", "\"label\": \"", "\"label\": \"Now: ")));
    }

    @ParameterizedTest
    @MethodSource("harmlessEdits")
    void letsAHarmlessEditPass(Map<String, byte[]> files) {
        assertThat(faults.of(files)).filteredOn(Fault::refuses).isEmpty();
    }

    @Test
    void deploysAHarmlessEdit() {
        var edit = EditedFiles.edited(ASSETS, "targetWorkingDays\" value=\"20\"", "targetWorkingDays\" value=\"15\"");

        assertThat(deploy(EditedFiles.files(ASSETS, edit)).statusCode()).isEqualTo(200);
        assertThat(deployed()).isEqualTo(1);
    }

    @Test
    void keepsWhatIsLawAlsoFromARowBesideIt() {
        var table = EditedFiles.packaged("requiredSteps.dmn");
        var law = table.lastIndexOf("<rule", table.indexOf("<text>\"law\"</text>"));
        var row = table.substring(law, table.indexOf("</rule>", law) + "</rule>".length());
        var weaker = row.replace("\"law\"", "\"setting\"")
                .replace("\"light\"", "\"none\"")
                .replace("id=\"Rule_", "id=\"Rule_own");
        var found = faults.of(EditedFiles.files("requiredSteps.dmn", table.replace(row, row + weaker)));

        assertThat(found)
                .anyMatch(fault ->
                        fault.rule().equals("law-stays") && fault.message().contains("stands in the way"));
    }

    @Test
    void letsTheLawItselfChangeByARowForTheNewDays() {
        var table = EditedFiles.packaged("legalRules.dmn");
        var start = table.indexOf("<rule id=\"Rule_legalRules_1\"");
        var row = table.substring(start, table.indexOf("</rule>", start) + "</rule>".length());
        var ended = row.replaceFirst("<text></text>", "<text>&lt; date(\"2030-01-01\")</text>");
        var next = row.replace("Rule_legalRules_1", "Rule_legalRules_next")
                .replace("<text>3</text>", "<text>5</text>")
                .replaceFirst("<text></text>", "<text>&gt;= date(\"2030-01-01\")</text>");

        assertThat(broken("legalRules.dmn", table.replace(row, ended + next))).isEmpty();
        assertThat(broken("legalRules.dmn", table.replace(row, ended))).contains("law-stays");
        assertThat(broken("legalRules.dmn", table.replace(row, row.replace("<text>3</text>", "<text>2</text>"))))
                .contains("law-stays");
    }

    private List<String> broken(String file, String content) {
        return faults.of(EditedFiles.files(file, content)).stream()
                .filter(Fault::refuses)
                .map(Fault::rule)
                .toList();
    }

    @Test
    void seesACircleThroughWhatIsDeployed() {
        var call = "<bpmn:callActivity id=\"Activity_Again\" name=\"Begin again\" calledElement=\"spin-out-service\""
                + " camunda:calledElementBinding=\"latest\"/></bpmn:process>";
        var file = "consider-expression-of-interest.bpmn";
        var found = faults.of(EditedFiles.files(file, EditedFiles.edited(file, "</bpmn:process>", call)));

        assertThat(found)
                .filteredOn(fault -> fault.rule().equals("no-circle"))
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.message()).contains("which calls \"consider-expression-of-interest\" again"));
    }

    @Test
    void letsANewFormIn() {
        var added = EditedFiles.files("a-new-form.form", "{\"id\": \"a-new-form\", \"components\": []}");

        assertThat(faults.of(added)).filteredOn(Fault::refuses).isEmpty();
    }

    private java.net.http.HttpResponse<String> deploy(Map<String, byte[]> files) {
        return new Caller(port)
                .basic("processOwner", "processOwner")
                .upload("/engine-rest/deployment/create", "house rules test", files);
    }

    private int deployed() {
        return owners().size();
    }

    private List<String> owners() {
        return repository.createDeploymentQuery().deploymentName("house rules test").list().stream()
                .map(org.camunda.bpm.engine.repository.Deployment::getId)
                .toList();
    }
}
