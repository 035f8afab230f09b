package org.spinout.process.people;

import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.organisation.Directory;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Finds the people and bodies that administrators write into forms, and says in words when there are none. */
@Component
public class Register {

    private final Directory directory;
    private final Bodies bodies;
    private final RolesAtBody roles;

    Register(Directory directory, Bodies bodies, RolesAtBody roles) {
        this.directory = directory;
        this.bodies = bodies;
        this.roles = roles;
    }

    /**
     * Somebody who can sign in.
     *
     * @param field the form field that names them
     * @throws Refusal when nobody signs in under this name
     */
    public String person(String field, String written) {
        var user = written.strip();
        if (!directory.exists(user)) {
            throw new Refusal(
                    field,
                    "exists",
                    "Nobody signs in as \"" + user
                            + "\". Small and capital letters count. Somebody new is created in Admin"
                            + " first, under Users, with a password of their own.");
        }
        return user;
    }

    /** @throws Refusal when no body has this code */
    public Body body(String written) {
        return bodies.find(written.strip())
                .orElseThrow(() -> new Refusal(
                        "organisation",
                        "exists",
                        "No organisation has the code \"" + written.strip()
                                + "\". Codes look like b1001; a new organisation is registered with Register body."));
    }

    /** @throws Refusal when this person is not one of the body's people */
    public void requirePersonOf(String field, String user, Body body) {
        if (!directory.bodiesOf(user).contains(body.id())) {
            throw new Refusal(
                    field,
                    "member",
                    directory.nameOf(user) + " is not registered with " + body.name()
                            + ". Give them a role there first, with Register person.");
        }
    }

    /** @throws Refusal when this person does not hold the role there in their own right */
    public void requireHolder(String field, String user, Role role, Body body) {
        if (!roles.holdsInOwnRight(user, role.group(), body.id())) {
            throw new Refusal(
                    field,
                    "holds",
                    directory.nameOf(user) + " does not hold the role \"" + role.title() + "\" for " + body.name()
                            + ".");
        }
    }
}
