import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Trains the AOT cache of an application image: runs the program once with the image's own Java
/// and the class path of its launcher, through the sample letters and a window on the headless
/// platform. The cache makes the start about twice as fast; without it the program runs as well.
///
/// Usage: `java TrainCache.java IMAGE_FOLDER WORK_FOLDER`
class TrainCache {

    void main(String[] arguments) throws IOException, InterruptedException {
        Path image = Path.of(arguments[0]);
        Path work = Path.of(arguments[1]).toAbsolutePath();
        Path config = find(image, "glossator.cfg");
        Path app = config.getParent();
        setTimes(image);
        Path java = find(image, windows() ? "java.exe" : "java");
        Path cache = app.resolve("app.aot");
        List<String> command = new ArrayList<>(List.of(java.toString()));
        for (String option : values(config, "java-options")) {
            if (!option.startsWith("-XX:AOTCache")) {
                command.add(option);
            }
        }
        command.add("-XX:AOTCacheOutput=" + cache);
        command.add("-Dglass.platform=Headless");
        command.add("-Dprism.order=sw");
        command.add("-Dglossator.home=" + work.resolve("home"));
        command.add("-Dglossator.rehearsal=" + work);
        command.add("-cp");
        command.add(
                String.join(
                        System.getProperty("path.separator"),
                        values(config, "app.classpath").stream()
                                .map(entry -> entry.replace("$APPDIR", app.toString()))
                                .toList()));
        command.add(values(config, "app.mainclass").getFirst());
        deleteAll(work);
        Files.createDirectories(work);
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(work.resolve("rehearsal.log").toFile())
                        .start();
        int status = process.waitFor();
        if (status != 0 || Files.notExists(cache)) {
            throw new IllegalStateException(
                    "the rehearsal ended with status " + status + "; see " + work + "/rehearsal.log");
        }
    }

    /// What an earlier build left there may be of another version, which the program would ask about.
    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /// The cache is valid only for files with the times that it was trained with. A fixed time, so
    /// that an installer can set it again (linux/postinst does).
    private static void setTimes(Path image) throws IOException {
        FileTime time = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        try (Stream<Path> files = Files.walk(image)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, time);
            }
        }
    }

    private static List<String> values(Path config, String key) throws IOException {
        try (Stream<String> lines = Files.lines(config)) {
            return lines.filter(line -> line.startsWith(key + "="))
                    .map(line -> line.substring(key.length() + 1))
                    .toList();
        }
    }

    private static Path find(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().equals(name))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow(() -> new IOException("no " + name + " in " + folder))
                    .toAbsolutePath();
        }
    }

    private static boolean windows() {
        return System.getProperty("os.name").toLowerCase().contains("win");
    }
}
