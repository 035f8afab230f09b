package org.spinout.process.guard.rules;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The names of variables in FEEL and in the texts of forms. Where it is not certain what is a name, it finds none. */
final class Names {

    private static final int LONGEST = 4000;
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.@?])([A-Za-z_]\\w*)(?!\\w)(?!\\s*\\()");
    private static final Pattern OWN_NAMES = Pattern.compile("\\b(for|some|every|function|return|satisfies)\\b|[{]");
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);

    /** Words of the language, those of its functions with a name of several words included. */
    private static final Set<String> WORDS = Set.of(
            ("and or not in if then else true false null between instance of date time duration string length upper"
                            + " lower case substring before after starts ends with list contains count min max sum mean"
                            + " all any sublist append concatenate insert remove reverse index union distinct values"
                            + " flatten product median stddev mode get value entries years months days is defined"
                            + " decimal floor ceiling abs modulo sqrt log exp odd even now today day year week month"
                            + " number matches replace split item this parent partial external")
                    .split(" "));

    private Names() {}

    /** The names an expression in FEEL reads. */
    static Set<String> inFeel(String expression) {
        var names = new TreeSet<String>();
        if (expression.length() > LONGEST) {
            return names;
        }
        var plain = TEXT.matcher(expression).replaceAll("\"\"");
        if (OWN_NAMES.matcher(plain).find() || plain.contains("\"\"\"")) {
            return names;
        }
        NAME.matcher(plain)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !WORDS.contains(name))
                .forEach(names::add);
        return names;
    }

    /** The names that a text of a form shows, or that it is as a whole, where it begins with an equals sign. */
    static Set<String> inFormText(String text) {
        if (text.startsWith("=")) {
            return inFeel(text.substring(1));
        }
        var names = new TreeSet<String>();
        if (text.contains("{{#loop")) {
            return names;
        }
        TEMPLATE.matcher(text)
                .results()
                .map(found -> found.group(1).strip().replaceFirst("^#if\\b", ""))
                .filter(inside -> !inside.startsWith("/") && !inside.startsWith("#"))
                .forEach(inside -> names.addAll(inFeel(inside)));
        return names;
    }
}
