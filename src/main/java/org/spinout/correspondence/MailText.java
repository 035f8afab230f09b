package org.spinout.correspondence;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The wording of a mail. It says which case, which service and which task, and where to read the rest; never what was
 * decided, why, or about whom.
 */
@Component
class MailText {

    private static final String INSTANCE = "/camunda/app/cockpit/default/#/process-instance/";
    private static final String TASK = "/camunda/app/tasklist/default/#/?task=";

    private final MailSettings settings;
    private final CaseNames cases;

    MailText(MailSettings settings, CaseNames cases) {
        this.settings = settings;
        this.cases = cases;
    }

    String subject(NewNotice notice) {
        return notice.caseNumber() + ": " + matter(notice);
    }

    String digestSubject(int lines) {
        return lines == 1 ? "Spinout: one thing to know" : "Spinout: " + lines + " things to know";
    }

    /** One notice as a few lines: which case, what, and where to read on. */
    String lines(NewNotice notice) {
        var service =
                cases.serviceName(notice.caseNumber()).map(name -> ", " + name).orElse("");
        var task = notice.task();
        var link = settings.page(task == null ? "/" : pageOf(notice.kind(), task));
        return notice.caseNumber() + service + "\n" + matter(notice) + "\n" + link + "\n";
    }

    private static String pageOf(NoticeKind kind, NewNotice.TaskAtHand task) {
        return (kind == NoticeKind.FAILURE ? INSTANCE : TASK) + task.id();
    }

    String single(Addressee to, String lines) {
        return letter(to, lines, "You get a mail for each notice.");
    }

    String digest(Addressee to, List<String> lines) {
        return letter(to, String.join("\n", lines), "You get one mail a working day.");
    }

    private String letter(Addressee to, String lines, String manner) {
        return "Dear " + to.name() + ",\n\n" + lines + "\n-- \n" + manner + " Change that here: "
                + settings.page("/how-we-write") + "\nPlease do not answer this mail: nobody reads the answers.\n";
    }

    private static String matter(NewNotice notice) {
        var task = notice.task();
        return task == null ? notice.kind().words() : notice.kind().words() + task.name();
    }
}
