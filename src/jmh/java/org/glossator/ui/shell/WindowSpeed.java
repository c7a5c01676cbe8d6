package org.glossator.ui.shell;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.glossator.schema.Label;
import org.glossator.store.LetterId;
import org.glossator.store.NewLetter;

/// How long a reviewer waits for the window: the real one, on the headless platform, on a real
/// project file. Prints a table and writes `target/bench/window.json`.
public final class WindowSpeed {

    private static final int WARM_UP = 10;

    /// Milliseconds between two steps: a fast typist's.
    private static final int PAUSE = 60;

    private final OpenedWindow window;
    private final FrameTimer timer;
    private final List<Figure> figures = new ArrayList<>();

    private WindowSpeed(OpenedWindow window) {
        this.window = window;
        this.timer = new FrameTimer(window.scene());
    }

    /// One row of the table, in milliseconds.
    ///
    /// @param limit what the median should not exceed
    /// @param busy the longest stretch of the window's thread
    record Figure(String what, double median, double p99, double busy, double limit) {}

    /// @param arguments how many letters the large project has, 50,000 if not said; or the name of
    ///   a project that is there, of which only what depends on its size is measured
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 1 && !arguments[0].matches("\\d+")) {
            onProject(Path.of(arguments[0]));
            System.exit(0);
        }
        int letters = arguments.length == 0 ? 50_000 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("glossator-bench");
        try {
            onSizes(folder.resolve("sizes"), letters);
        } finally {
            delete(folder);
        }
        System.exit(0);
    }

    private static void onProject(Path project) throws Exception {
        long start = System.nanoTime();
        try (OpenedWindow window = OpenedWindow.open(project, List.of(), false)) {
            System.err.printf("open after %d ms%n", (System.nanoTime() - start) / 1_000_000);
            WindowSpeed speed = new WindowSpeed(window);
            speed.project(window.desk().queue().size());
            speed.dashboard();
            speed.print();
        }
    }

    private static void onSizes(Path project, int small) throws Exception {
        List<NewLetter> letters =
                List.of(
                        BenchProject.typical("typical"),
                        BenchProject.typical("typical too"),
                        BenchProject.sized("200 kB", 200_000, 5_000, "\n"),
                        BenchProject.sized("1 MB", 1_000_000, 10_000, "\n"),
                        BenchProject.sized("1 MB in one line", 1_000_000, 10_000, " "));
        BenchProject.make(project, letters, small);
        try (OpenedWindow window = OpenedWindow.open(project, List.of(), false)) {
            WindowSpeed speed = new WindowSpeed(window);
            speed.letter(
                    "10 kB, %d spans".formatted(letters.get(0).suggestions().size()), 0, 60, 40);
            speed.letter("200 kB, 5,000 spans", 2, 40, 150);
            speed.letter("1 MB, 10,000 spans", 3, 20, 400);
            speed.letter("1 MB in one line, 10,000 spans", 4, 20, 400);
            speed.project(small);
            speed.print();
        }
    }

    private void letter(String what, int index, int times, double limit) throws Exception {
        LetterId other = window.desk().queue().get(1).id();
        LetterId id = window.desk().queue().get(index).id();
        measure(
                "open " + what,
                times,
                limit,
                () -> show(other),
                () -> window.desk().open(id),
                () -> isOpen(id));
        show(id);
        edits(what, times);
    }

    private void edits(String what, int times) throws Exception {
        Actions actions = window.actions();
        edit("accept, " + what, times, () -> actions.span().accept());
        edit("undo, " + what, times, () -> actions.span().undo());
        List<Label> labels = window.desk().session().schema().labels();
        int[] turn = {0};
        edit(
                "label, " + what,
                times,
                () -> actions.span().label(labels.get(turn[0]++ % labels.size())));
        edit("resize, " + what, times, () -> actions.edges().growEnd());
        measure("walk, " + what, times, 33, () -> {}, () -> actions.span().next(), () -> true);
    }

    private void edit(String what, int times, Runnable action) throws Exception {
        measure(
                what,
                times,
                33,
                () -> {},
                () -> timer.timeToDisk(action, window.desk()::lastWrite));
    }

    private void project(int small) throws Exception {
        Actions actions = window.actions();
        String of = " of %,d".formatted(small);
        show(window.desk().queue().get(10).id());
        LetterId[] before = new LetterId[1];
        measure(
                "next letter" + of,
                60,
                60,
                () -> {},
                () -> {
                    before[0] = window.desk().letter().get().id();
                    actions.letter().next();
                },
                () -> !window.desk().letter().get().id().equals(before[0]));
        TextField filter = (TextField) window.scene().lookup("#queue-filter");
        String[] typed = {"4", "49", "499", "49", "4", ""};
        int[] turn = {0};
        measure(
                "a key in the filter" + of,
                60,
                100,
                () -> {},
                () -> filter.setText(typed[turn[0]++ % typed.length]),
                () -> true);
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        figures.add(
                new Figure(
                        "heap in use with %,d letters, MB".formatted(small),
                        (runtime.totalMemory() - runtime.freeMemory()) / 1e6,
                        Double.NaN,
                        Double.NaN,
                        512));
    }

    /// The view at once, and the charts that need every letter's log.
    private void dashboard() throws Exception {
        measure("dashboard, its view", 1, 1_000, () -> {}, this::openDashboard, () -> true);
        Labeled state = (Labeled) window.scene().lookup("#dashboard-state");
        String counting = state.getText();
        measure(
                "dashboard, its last chart",
                1,
                1_000,
                () -> {},
                () -> {},
                () -> !state.getText().equals(counting));
    }

    private void openDashboard() {
        window.actions().views().show(View.DASHBOARD);
    }

    private void show(LetterId id) throws Exception {
        timer.time(() -> window.desk().open(id), () -> isOpen(id));
    }

    private boolean isOpen(LetterId id) {
        var open = window.desk().letter().get();
        return open != null && open.id().equals(id);
    }

    private interface Step {
        void run() throws Exception;
    }

    private void measure(
            String what,
            int times,
            double limit,
            Step before,
            Runnable action,
            BooleanSupplier done)
            throws Exception {
        measure(what, times, limit, before, () -> timer.time(action, done));
    }

    private interface Timed {
        long nanos() throws Exception;
    }

    private void measure(String what, int times, double limit, Step before, Timed timed)
            throws Exception {
        double[] millis = new double[times];
        for (int i = -Math.min(WARM_UP, times / 2); i < times; i++) {
            before.run();
            // Nobody presses keys while the frame before is still being drawn.
            Thread.sleep(PAUSE);
            if (i <= 0) {
                timer.longestStretch();
            }
            long nanos = timed.nanos();
            if (i >= 0) {
                millis[i] = nanos / 1e6;
            }
        }
        double busy = timer.longestStretch() / 1e6;
        Arrays.sort(millis);
        figures.add(
                new Figure(
                        what,
                        millis[times / 2],
                        millis[Math.min(times - 1, times * 99 / 100)],
                        busy,
                        limit));
        System.err.println(figures.getLast());
    }

    private void print() throws IOException {
        System.out.println(
                "| what | median | 99th percentile | longest stretch of the window's thread | goal |");
        System.out.println("|---|---|---|---|---|");
        for (Figure f : figures) {
            System.out.printf(
                    "| %s | %.0f | %.0f | %.0f | %.0f |%n",
                    f.what, f.median, f.p99, f.busy, f.limit);
        }
        Path json = Path.of("target/bench/window.json");
        Files.createDirectories(json.getParent());
        Files.writeString(
                json,
                new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(figures));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
