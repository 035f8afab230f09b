package org.spinout.webapps;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.Directory;
import org.springframework.stereotype.Component;

/**
 * Where the person who is signed on can go, at the top of every page of ours. Pages ask it by its name, so it is asked
 * only where a page is really shown. A link that is missing hides nothing: every page guards itself.
 */
@Component("navigation")
class Navigation {

    private static final Set<String> ONLY_IN_COCKPIT = Set.of("oversight", "auditors", "processOwners");
    private static final Set<String> OVERSIGHT = Set.of("oversight", "auditors");
    private static final Set<String> IN_COCKPIT = Set.of("oversight", "auditors", "processOwners", "camunda-admin");

    private final EnginePeople people;
    private final Directory directory;
    private final MoneyReaders moneyReaders;

    Navigation(EnginePeople people, Directory directory, MoneyReaders moneyReaders) {
        this.people = people;
        this.directory = directory;
        this.moneyReaders = moneyReaders;
    }

    /**
     * Who looks at a page.
     *
     * @param roles the groups of the engine they are in
     * @param money whether the books of the funds are open to them
     */
    record Person(String user, List<String> roles, boolean money) {

        boolean hasTasks() {
            return !ONLY_IN_COCKPIT.containsAll(roles);
        }

        /** Process owners change the route; what is in a case is nothing they need for it. */
        boolean readsCases() {
            return roles.isEmpty() || !roles.stream().allMatch("processOwners"::equals);
        }

        boolean hasCockpit() {
            return roles.stream().anyMatch(IN_COCKPIT::contains);
        }

        boolean overseesOrAudits() {
            return roles.stream().anyMatch(OVERSIGHT::contains);
        }

        boolean changesModels() {
            return isAdministrator() || roles.contains("processOwners");
        }

        boolean isAdministrator() {
            return roles.contains("camunda-admin");
        }
    }

    /**
     * A link of the navigation.
     *
     * @param section what a page calls itself to be marked as the current one
     */
    record Entry(String section, String words, String path) {}

    private record Offer(Entry entry, Predicate<Person> isFor) {

        static Offer of(String section, String words, String path, Predicate<Person> isFor) {
            return new Offer(new Entry(section, words, path), isFor);
        }
    }

    private static final List<Offer> OFFERS = List.of(
            Offer.of("start", "Start page", "/", person -> true),
            Offer.of("tasks", "Tasks", "/camunda/app/tasklist/", Person::hasTasks),
            Offer.of("cases", "Cases", "/cases", Person::readsCases),
            Offer.of("processes", "How it works", "/processes", person -> true),
            Offer.of("cockpit", "Cockpit", "/camunda/app/cockpit/", Person::hasCockpit),
            Offer.of("oversight", "Oversight", "/oversight", Person::overseesOrAudits),
            Offer.of("waiting", "Where it waits", "/waiting", Person::overseesOrAudits),
            Offer.of("money", "Money", "/money", Person::money),
            Offer.of("changes", "Changes", "/changes", Person::changesModels),
            Offer.of("releases", "Releases", "/releases", Person::changesModels));

    /** The person who is signed on, or null. */
    public @Nullable Person person() {
        var user = SignedOn.user();
        return user == null ? null : new Person(user, people.groupsOf(user), moneyReaders.mayRead(user));
    }

    /** The name the signed-on person is known by, or null for somebody who is not. */
    public @Nullable String name() {
        var user = SignedOn.user();
        return user == null ? null : directory.nameOf(user);
    }

    /** Whether the register can hold a case that the person may see. */
    public boolean readsCases() {
        var person = person();
        return person != null && person.readsCases();
    }

    /** Whether the person changes models and tables. */
    public boolean changesModels() {
        var person = person();
        return person != null && person.changesModels();
    }

    /** What the person may go to; nothing for somebody who is not signed on. */
    public List<Entry> entries() {
        var person = person();
        return person == null ? List.of() : offersTo(person).map(Offer::entry).toList();
    }

    private static Stream<Offer> offersTo(Person person) {
        return OFFERS.stream().filter(offer -> offer.isFor().test(person));
    }
}
