package org.spinout.house;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The size and wording rules of the house, over the text of its sources. */
final class Tidiness {

    static final int LONGEST_METHOD = 40;
    static final int LONGEST_FILE = 300;

    /** Tests are tables and stories, which lose by being torn apart. */
    static final int LONGEST_TEST = 400;

    private Tidiness() {}

    /** What is untidy in one source file, in words. */
    static List<String> faults(String name, String source) {
        return faults(List.of(new Source(name, source)));
    }

    /** What is untidy in source files; the compiler reads all of them at once, as it takes longer to begin than to read. */
    static List<String> faults(List<Source> sources) {
        var faults = new ArrayList<String>();
        sources.forEach(source -> words(source.name, source.text, faults));
        methods(sources, faults);
        return faults;
    }

    private static void words(String name, String source, List<String> faults) {
        var lines = source.lines().toList();
        if (lines.size() > (name.endsWith("Tests.java") ? LONGEST_TEST : LONGEST_FILE)) {
            faults.add(name + " has " + lines.size() + " lines");
        }
        for (var word : List.of("TO" + "DO", "FIX" + "ME", "@Dis" + "abled", "Thread.sl" + "eep", "@aut" + "hor")) {
            if (source.contains(word)) {
                faults.add(name + " contains " + word);
            }
        }
        if (source.contains("\"d MM" + "MM") && !name.equals("Days.java")) {
            faults.add(name + " writes a date by a pattern of its own: ask shared.Days");
        }
    }

    private static void methods(List<Source> sources, List<String> faults) {
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, sources);
        var positions = Trees.instance(task).getSourcePositions();
        try {
            for (var unit : task.parse()) {
                var name = unit.getSourceFile().getName().substring(1);
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        var body = method.getBody();
                        if (body != null) {
                            var map = unit.getLineMap();
                            var length = map.getLineNumber(positions.getEndPosition(unit, body))
                                    - map.getLineNumber(positions.getStartPosition(unit, body))
                                    + 1;
                            if (length > LONGEST_METHOD) {
                                faults.add(name + ": " + method.getName() + " has " + length + " lines");
                            }
                        }
                        return super.visitMethod(method, nothing);
                    }
                }.scan(unit, null);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A source file by its name, without folders. */
    static final class Source extends SimpleJavaFileObject {

        private final String name;
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE);
            this.name = name;
            this.text = text;
        }

        static Source of(Path file) {
            return new Source(file.getFileName().toString(), Tidiness.text(file));
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Every Java source below a folder. */
    static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
