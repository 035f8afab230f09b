package org.spinout.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.WebAppEntrances;
import org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The doors that stand open in the starters as they come: each is gone through there, and found shut here. */
@SpinoutTest
class OpenDoorsTests {

    /** The starters alone, with an interface of its own under the web apps' path as a plug-in might bring it. */
    @EnableAutoConfiguration(
            exclude = {
                SecurityAutoConfiguration.class,
                SecurityFilterAutoConfiguration.class,
                UserDetailsServiceAutoConfiguration.class,
                ManagementWebSecurityAutoConfiguration.class
            })
    static class BareApplication {

        @Bean
        ServletRegistrationBean<OwnInterface> ownInterface() {
            return new ServletRegistrationBean<>(new OwnInterface(), "/camunda/api/own/*");
        }
    }

    private static final class OwnInterface extends jakarta.servlet.http.HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(
                jakarta.servlet.http.HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response)
                throws java.io.IOException {
            response.getWriter().write("every case there is");
        }
    }

    private static final String PERSON =
            "{\"profile\":{\"id\":\"%s\",\"firstName\":\"Quentin\",\"lastName\":\"Quill\",\"email\":\"\"},"
                    + "\"credentials\":{\"password\":\"Sunny-Weather-2026\"}}";

    private static ConfigurableApplicationContext bare;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void startTheBareApplication() {
        bare = new SpringApplicationBuilder(BareApplication.class)
                .properties("spring.jmx.enabled=false")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                        "--camunda.bpm.database.schema-update=true",
                        "--camunda.bpm.process-engine-name=bare",
                        "--camunda.bpm.job-execution.enabled=false");
    }

    @AfterAll
    static void stopTheBareApplication() {
        bare.close();
        WebAppEntrances.open();
    }

    @Test
    void theHouseAnswersAfterTheBareApplicationHasStopped() {
        stopTheBareApplication();
        try {
            var somebody = new Caller(port);
            somebody.signOnToWebApp("tasklist", "proposer", "proposer");

            assertThat(somebody.get("/camunda/api/engine/engine/default/task").statusCode())
                    .isEqualTo(200);
        } finally {
            startTheBareApplication();
        }
    }

    @Test
    void restMakesNobodyAnAdministratorUnasked() {
        var body = PERSON.formatted("intruder");

        assertThat(bareCaller()
                        .json("/engine-rest/engine/bare/user/create", body)
                        .statusCode())
                .isEqualTo(204);
        assertThat(people(bare).createUserQuery().userId("intruder").count()).isOne();

        assertThat(new Caller(port).json("/engine-rest/user/create", body).statusCode())
                .isEqualTo(401);
        assertThat(new Caller(port).get("/engine-rest/engine").statusCode()).isEqualTo(401);
    }

    @Test
    void noFirstVisitorBecomesAdministrator() {
        var body = PERSON.formatted("visitor");
        var visitor = bareCaller();
        visitor.get("/camunda/app/admin/bare/");
        assertThat(visitor.json("/camunda/api/admin/setup/bare/user/create", body)
                        .statusCode())
                .isEqualTo(204);
        assertThat(people(bare).createUserQuery().memberOfGroup("camunda-admin").count())
                .isOne();

        var stranger = new Caller(port);
        stranger.get("/camunda/app/admin/default/");
        assertThat(stranger.json("/camunda/api/admin/setup/default/user/create", body)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void interfacesOfPluginsAreShutUnlessOpened() {
        assertThat(bareCaller().get("/camunda/api/own/cases").body()).isEqualTo("every case there is");

        assertThat(new Caller(port).get("/camunda/api/own/cases").statusCode()).isEqualTo(401);
        var somebody = new Caller(port);
        somebody.signOn("proposer", "proposer");
        assertThat(somebody.get("/camunda/api/own/cases").statusCode()).isEqualTo(403);
        assertThat(new Caller(port)
                        .get("/camunda/api/cockpit/plugin/base/default/incident")
                        .statusCode())
                .isEqualTo(401);
    }

    private static IdentityService people(ConfigurableApplicationContext context) {
        return context.getBean(IdentityService.class);
    }

    private static Caller bareCaller() {
        return new Caller(
                ((ServletWebServerApplicationContext) bare).getWebServer().getPort());
    }
}
