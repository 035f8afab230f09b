package org.spinout.webapps;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who may read the metrics: administrators, and the accounts that the setting names. */
@Component
class MetricsReaders {

    private final EnginePeople people;
    private final List<String> accounts;

    /** @param accounts user ids of monitoring systems; they need no other right */
    MetricsReaders(EnginePeople people, @Value("${spinout.metrics.readers}") List<String> accounts) {
        this.people = people;
        this.accounts = List.copyOf(accounts);
    }

    boolean mayRead(String user) {
        return accounts.contains(user) || people.isAdministrator(user);
    }
}
