package org.spinout.process.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** What a change may consist of, and what it is called. */
final class NewFiles {

    static final int MAX_MEGABYTES = 2;

    private static final int MAX_FILES = 60;
    private static final int MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;
    private static final int MAX_NAME = 150;
    private static final int MAX_TITLE = 150;

    private NewFiles() {}

    /** Without folders; refused where there are none, too many or too large ones, or others than models, tables and forms. */
    static List<ProposedFile> checked(List<ProposedFile> files) {
        if (files.isEmpty()) {
            throw new Unreadable("Choose at least one file.");
        }
        if (files.size() > MAX_FILES) {
            throw new Unreadable("A change has " + MAX_FILES + " files at most.");
        }
        var names = new HashSet<String>();
        var checked = new ArrayList<ProposedFile>();
        for (var file : files) {
            var name = file.name()
                    .substring(
                            Math.max(file.name().lastIndexOf('/'), file.name().lastIndexOf('\\')) + 1);
            if (!name.matches("[\\w. -]+\\.(bpmn|dmn|form)") || name.length() > MAX_NAME) {
                throw new Unreadable("“" + name + "” is no .bpmn, .dmn or .form file.");
            }
            if (file.content().length == 0) {
                throw new Unreadable("“" + name + "” is empty.");
            }
            if (file.content().length > MAX_BYTES) {
                throw new Unreadable("“" + name + "” is larger than " + MAX_MEGABYTES + " MB.");
            }
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw new Unreadable("“" + name + "” was chosen twice.");
            }
            checked.add(new ProposedFile(name, file.content()));
        }
        return checked;
    }

    /** Whether a deployment of this name is only proposed. */
    static boolean isDraft(String deploymentName) {
        return deploymentName.strip().toLowerCase(Locale.ROOT).matches("(?s)drafts?\\b.*");
    }

    /** The words after "draft", since what is deployed in the end is none. */
    static String title(String given) {
        var title = given.strip();
        while (isDraft(title)) {
            title = title.replaceFirst("(?is)^drafts?\\b[\\s:,.–-]*", "").strip();
        }
        var words = title.isEmpty() ? "A change without a name" : title;
        return words.length() > MAX_TITLE ? words.substring(0, MAX_TITLE) : words;
    }
}
