package org.spinout.process.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.Test;
import org.spinout.process.formcontract.FormContractInterceptor;

class CommandTableTests {

    private final Set<String> declared = CommandTable.load().declared();

    @Test
    void declaresEveryCommandOfTheEngine() throws Exception {
        assertThat(undeclared(commandsOfTheEngine())).isEmpty();
    }

    @Test
    void declaresNoCommandThatDoesNotExist() throws Exception {
        var gone = new TreeSet<>(declared);
        gone.removeAll(commandsOfTheEngine());
        assertThat(gone).isEmpty();
    }

    @Test
    void noticesACommandThatIsNotDeclared() throws Exception {
        var commands = new TreeSet<>(commandsOfTheEngine());
        commands.add("org.camunda.bpm.engine.impl.cmd.ApproveEverythingCmd");
        assertThat(undeclared(commands)).containsExactly("org.camunda.bpm.engine.impl.cmd.ApproveEverythingCmd");
    }

    @Test
    void knowsCommandsOutsideTheCommandPackage() throws Exception {
        assertThat(commandsOfTheEngine())
                .contains(
                        "org.camunda.bpm.engine.impl.TaskQueryImpl",
                        "org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd",
                        "org.camunda.bpm.engine.impl.jobexecutor.FailedJobListener$FailedJobListenerCmd")
                .hasSizeGreaterThan(300);
    }

    @Test
    void leavesOnlyToTheFormContractWhatThatChecks() {
        var table = CommandTable.load();
        var checked =
                FormContractInterceptor.CHECKED.stream().map(Class::getName).toList();

        assertThat(declared.stream()
                        .filter(name -> table.of(type(name)).orElseThrow() == CommandClass.CONTRACT)
                        .toList())
                .isNotEmpty()
                .isSubsetOf(checked);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Command.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private Set<String> undeclared(Set<String> commands) {
        var undeclared = new TreeSet<>(commands);
        undeclared.removeAll(declared);
        return undeclared;
    }

    /** Loads every class of the engine's jar; the engine's own JUnit 3 base class cannot be loaded and is no command of it. */
    private static Set<String> commandsOfTheEngine() throws Exception {
        var jar = Path.of(Command.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var commands = new TreeSet<String>();
        try (var file = new JarFile(jar.toFile())) {
            file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("org/camunda/") && name.endsWith(".class"))
                    .filter(name -> !name.contains("/impl/test/"))
                    .map(name -> name.replace('/', '.').substring(0, name.length() - ".class".length()))
                    .filter(CommandTableTests::isCommand)
                    .forEach(commands::add);
        }
        return commands;
    }

    private static boolean isCommand(String name) {
        try {
            var type = Class.forName(name, false, Command.class.getClassLoader());
            return Command.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
        } catch (ClassNotFoundException | NoClassDefFoundError needsALibraryWeDoNotShip) {
            return false;
        }
    }
}
