package org.spinout.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spinout.organisation.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The surroundings of the outbox: an address book of known people, a service name, and a dispatch that remembers. */
final class CorrespondenceFixture {

    static final Addressee ANNA = new Addressee("anna", "Anna Bright", "anna@wolds.example");
    static final Addressee BEN = new Addressee("ben", "Ben Cole", "ben@wolds.example");

    private CorrespondenceFixture() {}

    static Outbox outbox(JdbcClient jdbc, Clock clock, boolean sending, List<Addressee> people) {
        return outbox(jdbc, clock, settings(sending), people, new Remembering());
    }

    static Outbox outbox(
            JdbcClient jdbc, Clock clock, MailSettings settings, List<Addressee> people, Dispatch dispatch) {
        var text = new MailText(
                settings, number -> number.startsWith("SP-") ? Optional.of("School nursing") : Optional.empty());
        return new Outbox(
                jdbc,
                clock,
                new WorkingDays(clock),
                settings,
                text,
                book(people),
                new MailChoices(jdbc, clock),
                dispatch);
    }

    static MailSettings settings(boolean sending) {
        return new MailSettings(sending, "spinout@trust.example", "https://spinout.trust.example/", "08:00");
    }

    /** Everybody in the book holds every role everywhere. */
    static AddressBook book(List<Addressee> people) {
        return new AddressBook() {
            @Override
            public Optional<Addressee> find(String user) {
                return people.stream().filter(one -> one.user().equals(user)).findFirst();
            }

            @Override
            public List<Addressee> holders(String role, String bodyId) {
                return people;
            }
        };
    }

    /** What was sent on its way, in words. */
    static final class Remembering implements Dispatch {

        final List<String> sent = new ArrayList<>();
        final List<Errand> errands = new ArrayList<>();

        @Override
        public void atOnce(long mailId, Errand errand) {
            sent.add("mail " + mailId);
            errands.add(errand);
        }

        @Override
        public void inDigest(Errand errand, Instant at) {
            sent.add("digest of " + errand.person() + " at " + at);
            errands.add(errand);
        }
    }
}
