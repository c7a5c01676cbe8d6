package org.glossator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Command lines of programs of this build that tests run in processes of their own.
public final class OwnProgram {

    /// For programs that stretch a password: the first compiler takes seconds for it.
    public static final String FULLY_COMPILED = "-XX:TieredStopAtLevel=4";

    private OwnProgram() {}

    /// @param options of the virtual machine, besides those that every program has
    public static List<String> command(Class<?> main, List<String> options, Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
        return command;
    }
}
