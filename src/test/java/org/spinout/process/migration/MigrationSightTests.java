package org.spinout.process.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.spinout.process.migration.OwnersModel.OWNER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.organisation.PassingOn;
import org.spinout.process.migration.MigrationCase.State;
import org.spinout.process.people.ProcessOwners;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A process owner meets the cases of their bodies, and no others, by whatever request. */
@SpinoutTest
class MigrationSightTests {

    private static final String PAGES = "/changes/migrations";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Mappings mappings;

    @Autowired
    private Migrations migrations;

    @Autowired
    private MigrationBook book;

    @Autowired
    private ProcessOwners owners;

    @Autowired
    private PassingOn passingOn;

    @Autowired
    private WebApplicationContext context;

    private final String tag = UUID.randomUUID().toString().substring(0, 6);
    private final String ofOne = "MS-" + tag + "-1";
    private final String ofOther = "MS-" + tag + "-2";
    private MockMvc browser;
    private OwnersModel model;
    private String first;
    private String second;

    @BeforeEach
    void twoBodiesWithACaseAndAProcessOwnerEach() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        model = new OwnersModel(repository, "write-action-plan", "seen-action-plan");
        first = model.deploy(xml -> xml);
        second = model.deploy(OwnersModel::relabelled);
        for (var body : List.of("one", "other")) {
            var tenant = identity.newTenant(bodyOf(body));
            tenant.setName("Body " + body + " " + tag);
            identity.saveTenant(tenant);
            identity.saveUser(identity.newUser(ownerOf(body)));
            identity.createMembership(ownerOf(body), "processOwners");
            identity.createTenantUserMembership(bodyOf(body), ownerOf(body));
        }
        start(ofOne, "one");
        start(ofOther, "other");
    }

    @AfterEach
    void takeAllAway() {
        model.remove();
        for (var body : List.of("one", "other")) {
            identity.deleteUser(ownerOf(body));
            identity.deleteTenant(bodyOf(body));
        }
    }

    @Test
    void offersTheCasesOfTheirBodiesAndCountsTheOthers() throws Exception {
        show("one")
                .andExpect(content()
                        .string(allOf(
                                containsString("1 case in Write plan: Would move"),
                                containsString(ofOne),
                                containsString("1 case of another body runs by that version too."),
                                not(containsString(ofOther)),
                                not(containsString(bodyOf("other"))))));
        perform(chosen(post(PAGES + "/rehearsal")), ownerOf("one"))
                .andExpect(content().string(allOf(containsString(ofOne), not(containsString(ofOther)))));
        perform(chosen(get(PAGES + "/new")), "admin")
                .andExpect(content()
                        .string(allOf(
                                containsString("2 cases in Write plan"),
                                containsString(ofOne),
                                containsString(ofOther),
                                not(containsString("other bodies run")))));
    }

    @Test
    void movesNoCaseOfAnotherBodyThatIsTickedTypedOrForged() throws Exception {
        var unknown = refusal(ask("one").param("numbers", "MS-NOWHERE"));
        assertThat(unknown).contains("Not among the cases you can choose from: MS-NOWHERE.");
        assertThat(refusal(ask("one").param("numbers", ofOther)))
                .isEqualTo(unknown.replace("MS-NOWHERE", ofOther.toUpperCase(Locale.ROOT)));
        assertThat(refusal(ask("one").param("numbers", ofOne + ", " + ofOther)))
                .contains("Not among the cases you can choose from: " + ofOther.toUpperCase(Locale.ROOT) + ".");
        assertThat(refusal(chosen(post(PAGES)).param("numbers", ofOther).param("reason", "The council asked.")))
                .contains("Not among the cases you can choose from: " + ofOther.toUpperCase(Locale.ROOT) + ".");
        assertThat(refusal(ask("one").param("body", bodyOf("other"))))
                .isEqualTo(refusal(ask("one").param("body", "nowhere")));
        assertThat(book.newest(OWNER, "", 100))
                .as("nothing was begun")
                .noneMatch(run -> run.fromDefinition().equals(first));

        perform(ask("one"), ownerOf("one")).andExpect(status().isFound());
        migrations.goOn();

        assertThat(definitionOf(ofOne)).isEqualTo(second);
        assertThat(definitionOf(ofOther)).isEqualTo(first);
    }

    @Test
    void refusesWhatIsNotTheirsBelowThePagesToo() {
        var owner = owners.find(ownerOf("one"));
        var mapping = mappings.suggested(first, second);

        assertThatThrownBy(() -> migrations.begin(mapping, Set.of(instance(ofOther)), owner, "Trial."))
                .isInstanceOf(Refusal.class)
                .hasMessage("None of these cases runs by that version any more.");
        var run = migrations.begin(mapping, Set.of(), owner, "Trial.");

        assertThat(book.counts(run, OWNER)).containsOnly(Map.entry(State.WAITING, 1));
    }

    @Test
    void showsOfAMigrationOfAllOnlyTheirsAndNothingOfOneThatIsNotTheirs() throws Exception {
        var all = moved(first, second, Set.of());
        var others = moved(second, model.deploy(xml -> xml), Set.of(ofOther));

        perform(get(PAGES + "/" + all), ownerOf("one"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Of 1 case: 1 moved."),
                                containsString(ofOne),
                                not(containsString(ofOther)))));
        perform(get(PAGES), ownerOf("one"))
                .andExpect(content()
                        .string(allOf(
                                containsString(PAGES + "/" + all + "\""),
                                not(containsString(PAGES + "/" + others + "\"")))));
        for (var request : List.of(
                get(PAGES + "/" + others),
                post(PAGES + "/" + others + "/undo"),
                post(PAGES + "/" + others + "/again"),
                post(PAGES + "/" + others + "/call-off"))) {
            perform(request.param("reason", "Because."), ownerOf("one")).andExpect(status().isNotFound());
        }
        assertThat(book.undoing(others, OWNER)).isEmpty();
    }

    @Test
    void takesBackOnlyTheirsAndLeavesTheRestToTheOthers() throws Exception {
        var all = moved(first, second, Set.of());

        perform(post(PAGES + "/" + all + "/undo").param("reason", "Not ours."), ownerOf("one"))
                .andExpect(status().isFound());
        migrations.goOn();
        assertThat(definitionOf(ofOne)).isEqualTo(first);
        assertThat(definitionOf(ofOther)).isEqualTo(second);

        perform(post(PAGES + "/" + all + "/undo").param("reason", "Again."), ownerOf("one"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("This migration has been taken back already.")));
        var back = book.undoing(all, OWNER).get(0).id();
        perform(get(PAGES + "/" + back), ownerOf("other")).andExpect(status().isNotFound());
        perform(get(PAGES + "/" + all), ownerOf("other"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Take this migration back"), not(containsString("Taken back by")))));
        perform(post(PAGES + "/" + all + "/undo").param("reason", "Ours neither."), ownerOf("other"))
                .andExpect(status().isFound());
        migrations.goOn();
        assertThat(definitionOf(ofOther)).isEqualTo(first);
    }

    @Test
    void callsOffAndTriesAgainOnlyTheirs() throws Exception {
        var run = begun(first, second, Set.of());

        perform(post(PAGES + "/" + run + "/call-off").param("reason", ""), ownerOf("one"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Say why the cases that wait are not to be moved.")));
        perform(post(PAGES + "/" + run + "/call-off").param("reason", "They are busy."), ownerOf("one"))
                .andExpect(status().isFound());
        perform(get(PAGES + "/" + run), ownerOf("one"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Of 1 case: 1 stays."),
                                containsString("Try again what was not moved"),
                                containsString(ownerOf("one") + " called it off: They are busy."))));
        assertThat(book.counts(run, OWNER)).isEqualTo(Map.of(State.STAYS, 1, State.WAITING, 1));

        perform(post(PAGES + "/" + run + "/again"), ownerOf("other")).andExpect(status().isFound());
        assertThat(book.counts(run, OWNER)).isEqualTo(Map.of(State.STAYS, 1, State.WAITING, 1));
        perform(post(PAGES + "/" + run + "/again"), ownerOf("one")).andExpect(status().isFound());
        assertThat(book.counts(run, OWNER)).isEqualTo(Map.of(State.WAITING, 2));
    }

    @Test
    void followsACaseToTheBodyThatSucceeds() throws Exception {
        var run = moved(first, second, Set.of(ofOther));

        passingOn.pass(ofOther, bodyOf("other"), bodyOf("one"));

        perform(get(PAGES + "/" + run), ownerOf("one")).andExpect(content().string(containsString(ofOther)));
        perform(get(PAGES + "/" + run), ownerOf("other")).andExpect(status().isNotFound());
    }

    private ResultActions show(String body) throws Exception {
        return perform(chosen(get(PAGES + "/new")), ownerOf(body));
    }

    private MockHttpServletRequestBuilder chosen(MockHttpServletRequestBuilder request) {
        return request.param("from", first).param("to", second);
    }

    private MockHttpServletRequestBuilder ask(String body) throws Exception {
        var group = Pattern.compile("name=\"situation\" id=\"situation-1\" value=\"([\\w-]+)\"")
                .matcher(show(body).andReturn().getResponse().getContentAsString());
        assertThat(group.find()).isTrue();
        return chosen(post(PAGES)).param("situation", group.group(1)).param("reason", "The council asked.");
    }

    /** The sentence of a page that refuses. */
    private String refusal(MockHttpServletRequestBuilder request) throws Exception {
        var page = perform(request, ownerOf("one"))
                .andExpect(status().isBadRequest())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var sentence = Pattern.compile("<li><a href=\"#\\w+\">([^<]+)</a></li>").matcher(page);
        assertThat(sentence.find()).isTrue();
        return sentence.group(1);
    }

    private ResultActions perform(MockHttpServletRequestBuilder request, String who) throws Exception {
        return browser.perform(request.with(user(who)).with(csrf()));
    }

    private long begun(String from, String to, Set<String> numbers) {
        return migrations.begin(
                mappings.suggested(from, to),
                numbers.stream().map(this::instance).toList(),
                OWNER,
                "The council asked.");
    }

    private long moved(String from, String to, Set<String> numbers) {
        var run = begun(from, to, numbers);
        migrations.goOn();
        assertThat(book.counts(run, OWNER)).containsOnlyKeys(State.MOVED);
        return run;
    }

    private String bodyOf(String name) {
        return "body" + name + tag;
    }

    private String ownerOf(String name) {
        return "owner" + name + tag;
    }

    private void start(String number, String body) {
        runtime.createProcessInstanceById(first)
                .businessKey(number)
                .setVariable("tenantBodyId", bodyOf(body))
                .startBeforeActivity("Activity_WritePlan")
                .execute();
    }

    private String instance(String number) {
        return running(number).getId();
    }

    private String definitionOf(String number) {
        return running(number).getProcessDefinitionId();
    }

    private ProcessInstance running(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult();
    }
}
