package org.spinout.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.spinout.process.engine.PackagedModels;

/** The packaged models, tables and forms as somebody edits them. */
final class EditedFiles {

    private EditedFiles() {}

    /** A packaged file with its first such text replaced. */
    static String edited(String file, String right, String wrong) {
        var text = packaged(file);
        var at = text.indexOf(right);
        assertThat(at).as("%s in %s", right, file).isNotNegative();
        return text.substring(0, at) + wrong + text.substring(at + right.length());
    }

    static Map<String, byte[]> files(String file, String content) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(file, content.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    static String packaged(String file) {
        return PackagedModels.all().stream()
                .filter(one -> one.name().endsWith("/" + file))
                .map(one -> new String(one.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
