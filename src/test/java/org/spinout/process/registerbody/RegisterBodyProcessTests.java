package org.spinout.process.registerbody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.BodyKind;
import org.spinout.process.samples.CaseDriver;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class RegisterBodyProcessTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Bodies bodies;

    @Autowired
    private IdentityService identity;

    @Test
    void givesTheBodyACodeAndATenant() {
        var code = register("admin", "Fenland Integrated Care Board", "ICB");

        assertThat(bodies.get(code).kind()).isEqualTo(BodyKind.ICB);
        assertThat(identity.createTenantQuery().tenantId(code).singleResult().getName())
                .isEqualTo("Fenland Integrated Care Board");
        assertThat(register("admin", "Fenland Second Trust", "NHS_TRUST")).isNotEqualTo(code);
    }

    @Test
    void refusesANameThatIsTaken() {
        assertThatThrownBy(() -> register("admin", "thameside primary care trust", "PCT"))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("registered already, with the code b1001");
    }

    @Test
    void refusesAKindThatIsNone() {
        assertThatThrownBy(() -> register("admin", "Some body", "HOSPITAL")).hasMessageContaining("law");
        assertThatThrownBy(() -> register("admin", "   ", "PCT")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void isForAdministratorsAlone() {
        assertThatThrownBy(() -> register("boardSecretary", "My own trust", "NHS_TRUST"))
                .isInstanceOf(AuthorizationException.class);
    }

    private String register(String user, String name, String kind) {
        return driver.as(user)
                .start("register-body", Map.of("bodyName", name, "kind", kind, "region", "East of England"));
    }
}
