package org.spinout.webapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.SpinoutTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpinoutTest
class SignOnTests {

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private EnginePeople people;

    @Autowired
    private WebApplicationContext context;

    @Test
    void opensRestWithBasicAndKeepsNoSession() {
        var program = new Caller(port).basic("proposer", "proposer");

        assertThat(program.get("/engine-rest/task").statusCode()).isEqualTo(200);
        assertThat(program.get("/engine-rest/engine").statusCode()).isEqualTo(200);
        assertThat(program.cookie("JSESSIONID")).isNull();
    }

    @Test
    void letsRestSeeWhatThePersonMaySee() {
        assertThat(new Caller(port)
                        .basic("proposer", "proposer")
                        .get("/engine-rest/authorization?groupIdIn=fundManagers")
                        .body())
                .isEqualTo("[]");
        assertThat(new Caller(port)
                        .basic("admin", "admin")
                        .get("/engine-rest/authorization?groupIdIn=fundManagers")
                        .body())
                .contains("fundManagers");
    }

    @Test
    void refusesAWrongPasswordInTheSameWordsWhetherOrNotTheUserExists() {
        newPerson("forgetful");
        var wrong = new Caller(port).basic("forgetful", "guess").get("/engine-rest/task");
        var unknown = new Caller(port).basic("nobody-at-all", "guess").get("/engine-rest/task");
        for (var attempt = 0; attempt < 12; attempt++) {
            new Caller(port).basic("forgetful", "guess").get("/engine-rest/task");
        }
        var locked = new Caller(port).basic("forgetful", "forgetful").get("/engine-rest/task");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("The user name or the password is not right");
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(locked.statusCode()).isEqualTo(401);
        assertThat(locked.body()).isEqualTo(wrong.body());
    }

    @Test
    void signsOnByOurPageForTheWebAppsToo() {
        var person = new Caller(port);
        var before = sessionAfter(person, "/login");

        assertThat(person.signOn("overseer", "overseer").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).doesNotContain("error"));

        assertThat(person.cookie("JSESSIONID")).isNotEqualTo(before);
        assertThat(person.webAppUser().body())
                .contains("\"userId\":\"overseer\"")
                .contains("cockpit");
        assertThat(person.get("/camunda/api/engine/engine/default/process-definition/count")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void goesOnToThePageAskedForAndNotToWhatABrowserFetchedByItself() {
        var person = new Caller(port);
        person.page("/cases");
        person.get("/.well-known/appspecific/com.chrome.devtools.json");

        assertThat(person.signOn("overseer", "overseer").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).contains("/cases"));
    }

    @Test
    void signsOnByAWebAppForOurPagesToo() {
        var person = new Caller(port);
        var before = sessionAfter(person, "/camunda/app/admin/default/");

        var answer = person.signOnToWebApp("admin", "admin", "admin");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"userId\":\"admin\"");
        assertThat(person.cookie("JSESSIONID")).isNotEqualTo(before);
        assertThat(person.get("/releases").statusCode()).isEqualTo(200);
    }

    @Test
    void signsOffEverywhereFromAWebApp() {
        var person = new Caller(port);
        person.signOnToWebApp("admin", "admin", "admin");
        person.get("/camunda/app/admin/default/");

        assertThat(person.form("/camunda/api/admin/auth/user/default/logout", Map.of())
                        .statusCode())
                .isEqualTo(200);

        assertThat(person.get("/releases").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/login"));
        assertThat(person.webAppUser().statusCode()).isEqualTo(404);
    }

    @Test
    void signsOffEverywhereFromOurPages() {
        var person = new Caller(port);
        person.signOn("overseer", "overseer");
        assertThat(person.webAppUser().statusCode()).isEqualTo(200);
        var page = person.get("/login").body();
        var token = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");

        person.form("/logout", Map.of("_csrf", token));

        assertThat(person.webAppUser().statusCode()).isEqualTo(404);
    }

    @Test
    void refusesAWebAppToWhomItIsNotFor() {
        var person = new Caller(port);

        assertThat(person.signOnToWebApp("admin", "proposer", "proposer").statusCode())
                .isEqualTo(403);
        assertThat(person.webAppUser().statusCode()).isEqualTo(404);
        newPerson("hasty");
        assertThat(person.signOnToWebApp("tasklist", "hasty", "wrong").statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesForgedRequests() {
        var person = new Caller(port);
        assertThat(person.form("/login", Map.of("username", "proposer", "password", "proposer"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Caller(port)
                        .form(
                                "/camunda/api/admin/auth/user/default/login/tasklist",
                                Map.of("username", "proposer", "password", "proposer"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void showsReleasesOnlyToThoseWhoChangeModels() {
        var person = new Caller(port);
        person.signOn("proposer", "proposer");
        assertThat(person.get("/releases").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/actuator/health", "/css/pages.css", "/camunda/app/tasklist/default/"})
    void isOpenToEverybody(String path) {
        assertThat(new Caller(port).get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/releases", "/cases/SP-2026-0001", "/actuator/env"})
    void leadsToTheLoginPage(String path) {
        var answer = new Caller(port).get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/login"));
    }

    @Test
    void hardensOurPagesAndLeavesTheWebAppsTheirPolicy() {
        var page = new Caller(port).get("/login").headers();
        assertThat(page.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("frame-ancestors 'none'").doesNotContain("unsafe"));
        assertThat(page.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.firstValue("Referrer-Policy")).hasValue("same-origin");

        var webApp = new Caller(port).get("/camunda/app/tasklist/default/").headers();
        assertThat(webApp.allValues("Content-Security-Policy")).hasSize(1).allMatch(policy -> policy.contains("nonce"));
    }

    @Test
    void tellsBrowsersToComeBackEncryptedWhereTheConnectionIs() throws Exception {
        var browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        browser.perform(MockMvcRequestBuilders.get("/login").secure(true))
                .andExpect(MockMvcResultMatchers.header()
                        .string("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains"));
    }

    @Test
    void takesADraftFromOurScriptInTasklistOnly() {
        var person = new Caller(port);
        person.signOn("proposer", "proposer");

        assertThat(person.form("/drafts/any", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void runsNoExpressionFromAQueryByRest() {
        var answer = new Caller(port)
                .basic("proposer", "proposer")
                .json("/engine-rest/task", "{\"orQueries\":[{\"assigneeExpression\":\"${''.getClass()}\"}]}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Only currentUser()");
    }

    @Test
    void saysInWordsWhatIsWrongOnThePage() {
        var person = new Caller(port);
        person.signOn("nobody-at-all", "wrong");
        var page = person.get("/login?error").body();

        assertThat(page)
                .contains("<html lang=\"en-GB\"")
                .contains("role=\"alert\"")
                .contains("<label for=\"username\" class=\"govuk-label\">User name</label>")
                .contains("The user name or the password is not right")
                .doesNotContain("<script");
    }

    @Test
    void leavesTheThreadToNobodyAfterwards() {
        assertThatIllegalStateException()
                .isThrownBy(() -> people.as("proposer", () -> {
                    assertThat(identity.getCurrentAuthentication().getGroupIds())
                            .contains("proposers");
                    assertThat(identity.getCurrentAuthentication().getTenantIds())
                            .contains("b1001");
                    throw new IllegalStateException();
                }));
        assertThat(identity.getCurrentAuthentication()).isNull();
    }

    @Test
    void keepsPasswordsAsBcrypt() {
        newPerson("hashed");
        var stored = identity.createUserQuery().userId("hashed").singleResult().getPassword();
        assertThat(stored).startsWith("{bcrypt}$2a$");
    }

    private void newPerson(String name) {
        var user = identity.newUser(name);
        user.setPassword(name);
        ((IdentityServiceImpl) identity).saveUser(user, true);
    }

    private static String sessionAfter(Caller person, String path) {
        person.get(path);
        return java.util.Objects.requireNonNull(person.cookie("JSESSIONID"));
    }
}
