package org.spinout.process.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.spinout.correspondence.AddressBook;
import org.spinout.correspondence.Addressee;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The mail addresses people have in the engine's directory. */
@Component
class EngineAddressBook implements AddressBook {

    private final IdentityService identity;
    private final RolesAtBody roles;

    EngineAddressBook(@Lazy IdentityService identity, RolesAtBody roles) {
        this.identity = identity;
        this.roles = roles;
    }

    @Override
    public Optional<Addressee> find(String user) {
        return identity.createUserQuery().userId(user).list().stream()
                .flatMap(EngineAddressBook::withAddress)
                .findFirst();
    }

    @Override
    public List<Addressee> holders(String role, String bodyId) {
        return roles.holders(role, bodyId).stream()
                .flatMap(EngineAddressBook::withAddress)
                .sorted(Comparator.comparing(Addressee::user))
                .toList();
    }

    private static Stream<Addressee> withAddress(User user) {
        var address = user.getEmail();
        return address == null || address.isBlank()
                ? Stream.empty()
                : Stream.of(new Addressee(user.getId(), nameOf(user), address.strip()));
    }

    private static String nameOf(User user) {
        var name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .reduce((first, last) -> first + " " + last);
        return name.orElse(user.getId());
    }
}
