package org.spinout.webapps;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spinout.correspondence.Notice;
import org.spinout.correspondence.Notices;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.organisation.Directory;
import org.spinout.shared.Days;
import org.spinout.shared.ModelQuestions;
import org.spinout.webapps.cases.OwnWork;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where everybody arrives: who they are here, where their work is, and what they were told. */
@Controller
class LandingPage {

    private static final int MOST_NOTICES = 20;
    private static final Set<String> IN_COCKPIT = Set.of("oversight", "auditors", "processOwners", "camunda-admin");
    private static final Set<String> ONLY_IN_COCKPIT = Set.of("oversight", "auditors", "processOwners");

    private final EnginePeople people;
    private final Directory directory;
    private final Bodies bodies;
    private final Notices notices;
    private final MoneyReaders moneyReaders;
    private final OwnWork work;
    private final ModelQuestions modelQuestions;

    LandingPage(
            EnginePeople people,
            Directory directory,
            Bodies bodies,
            Notices notices,
            MoneyReaders moneyReaders,
            OwnWork work,
            ModelQuestions modelQuestions) {
        this.work = work;
        this.modelQuestions = modelQuestions;
        this.people = people;
        this.directory = directory;
        this.bodies = bodies;
        this.notices = notices;
        this.moneyReaders = moneyReaders;
    }

    /**
     * A notice as the page shows it.
     *
     * @param day when it was sent, as people write days
     */
    record Line(long id, String caseNumber, String subject, String text, String day, boolean unread) {

        static Line of(Notice notice) {
            return new Line(
                    notice.id(),
                    notice.caseNumber(),
                    notice.subject(),
                    notice.text(),
                    Days.inWords(notice.at()),
                    !notice.isRead());
        }
    }

    @GetMapping("/")
    String show(Model model) {
        var user = SignedOn.user();
        model.addAttribute("user", user);
        if (user != null) {
            var roles = people.groupsOf(user);
            model.addAttribute("name", directory.nameOf(user));
            model.addAttribute("bodies", bodyNames(user));
            model.addAttribute("tasklist", !ONLY_IN_COCKPIT.containsAll(roles));
            model.addAttribute("cockpit", roles.stream().anyMatch(IN_COCKPIT::contains));
            model.addAttribute("money", moneyReaders.mayRead(user));
            model.addAttribute("administrator", people.isAdministrator(user));
            var changesModels = people.mayChangeModels(user);
            model.addAttribute("changesModels", changesModels);
            model.addAttribute("modelQuestions", changesModels ? modelQuestions.waiting() : 0);
            model.addAttribute("work", work.of(user, roles));
            model.addAttribute("notices", linesFor(user, roles));
        }
        return "index";
    }

    @PostMapping("/notices/{id}/read")
    String read(@PathVariable long id) {
        var user = SignedOn.user();
        if (user != null) {
            notices.markRead(id, user, people.groupsOf(user), people.bodiesOf(user));
        }
        return "redirect:/";
    }

    private List<Line> linesFor(@Nullable String user, List<String> roles) {
        return user == null
                ? List.of()
                : notices.of(user, roles, people.bodiesOf(user)).stream()
                        .filter(notice -> isFor(user, notice))
                        .limit(MOST_NOTICES)
                        .map(Line::of)
                        .toList();
    }

    /** A role counts for the body it was given for, and a deputy's for its days. */
    private boolean isFor(String user, Notice notice) {
        var role = notice.role();
        var body = notice.bodyId();
        return role == null || body == null || directory.holds(user, role, body);
    }

    private List<String> bodyNames(String user) {
        return people.bodiesOf(user).stream()
                .map(id -> bodies.find(id).map(Body::name).orElse(id))
                .toList();
    }
}
