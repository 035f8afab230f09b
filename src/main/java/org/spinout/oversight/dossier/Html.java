package org.spinout.oversight.dossier;

/** A page as it grows; whatever is put in as text stays text. */
final class Html {

    private final StringBuilder page = new StringBuilder();

    /** Mark-up of ours. */
    Html raw(String markup) {
        page.append(markup);
        return this;
    }

    /** Somebody's words. */
    Html text(String words) {
        page.append(escaped(words));
        return this;
    }

    Html element(String name, String words) {
        return raw("<" + name + ">").text(words).raw("</" + name.replaceAll(" .*", "") + ">\n");
    }

    /** A term and what it stands for. */
    Html pair(String term, String words) {
        return raw("<dt>")
                .text(term)
                .raw("</dt><dd>")
                .text(words.isEmpty() ? "–" : words)
                .raw("</dd>\n");
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
