package org.spinout.correspondence;

import java.util.List;
import java.util.Optional;

/** Where people get their mail. A port: the directory of people answers it. Who has no address is not in it. */
public interface AddressBook {

    Optional<Addressee> find(String user);

    /** Everybody who holds a role for a body today. */
    List<Addressee> holders(String role, String bodyId);
}
