package org.spinout.process.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.spinout.process.samples.CaseDriver;

/** People whom an administrator has created in Admin, each in one test only. */
public final class NewPeople {

    private final IdentityService identity;
    private final CaseDriver driver;

    public NewPeople(IdentityService identity, CaseDriver driver) {
        this.identity = identity;
        this.driver = driver;
    }

    /** Somebody who can sign in and may do nothing yet. */
    public String somebody() {
        var id = "p" + UUID.randomUUID().toString().substring(0, 8);
        var user = identity.newUser(id);
        user.setFirstName("New");
        user.setLastName("Person");
        user.setPassword(UUID.randomUUID().toString());
        ((IdentityServiceImpl) identity).saveUser(user, true);
        return id;
    }

    /** Somebody with a role for a body. */
    public String somebody(String role, String body) {
        var id = somebody();
        register(id, role, body);
        return id;
    }

    public void register(String user, String role, String body) {
        driver.as("admin").start("register-person", Map.of("userId", user, "organisation", body, "role", role));
    }

    public List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).orderByGroupId().asc().list().stream()
                .map(Group::getId)
                .toList();
    }
}
