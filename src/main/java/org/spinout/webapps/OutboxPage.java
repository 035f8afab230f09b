package org.spinout.webapps;

import org.spinout.correspondence.MailSettings;
import org.spinout.correspondence.Outbox;
import org.spinout.correspondence.OutgoingMail;
import org.spinout.organisation.Directory;
import org.spinout.shared.Days;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows people the mail that was written to them, and administrators all of it, sent or not. */
@Controller
class OutboxPage {

    private static final int MOST = 200;

    private final EnginePeople people;
    private final Directory directory;
    private final Outbox outbox;
    private final MailSettings settings;

    OutboxPage(EnginePeople people, Directory directory, Outbox outbox, MailSettings settings) {
        this.people = people;
        this.directory = directory;
        this.outbox = outbox;
        this.settings = settings;
    }

    /**
     * A mail as the page shows it.
     *
     * @param to the name and address of whom it is for
     * @param written when, as people write it
     */
    record Shown(String to, String written, String subject, String content, String state) {}

    @GetMapping("/outbox")
    String show(Model model) {
        var user = SignedOn.user();
        if (user == null) {
            return "redirect:/login";
        }
        var all = people.isAdministrator(user);
        var mail = all ? outbox.all(MOST) : outbox.of(user, MOST);
        model.addAttribute("all", all);
        model.addAttribute("sending", settings.sending());
        model.addAttribute("mail", mail.stream().map(this::shown).toList());
        return "outbox";
    }

    private Shown shown(OutgoingMail mail) {
        return new Shown(
                directory.nameOf(mail.person()) + " <" + mail.address() + ">",
                Days.momentInWords(mail.writtenAt()),
                mail.subject(),
                mail.content(),
                mail.state().words());
    }
}
