package org.glossator.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCombination;
import org.glossator.export.catalog.FormatName;
import org.glossator.query.SpanStage;
import org.glossator.schema.Attribute;
import org.glossator.schema.Label;
import org.glossator.schema.Underline;
import org.glossator.store.ReviewStatus;
import org.glossator.ui.queue.QueueOrder;
import org.glossator.ui.settings.Theme;
import org.glossator.ui.shell.Command;
import org.glossator.ui.shell.View;
import org.glossator.ui.span.SpanFacts;
import org.junit.jupiter.api.Test;

/// The bundle has every string that the window asks for, and none that nobody asks for.
class TextsTest {

    /// Names of keys, and single capital letters that are no word.
    private static final Pattern KEY_NAME =
            Pattern.compile(
                    "\\b(Ctrl|Cmd|Shortcut|Alt|Shift|Meta|Enter|Return|Esc|Escape|Tab|Space|Backspace"
                            + "|Insert|Delete|Del|Home|End|Page Up|Page Down|Up|Down|F\\d+)\\b"
                            + "|(?<![\\w’])[B-HJ-Z](?![\\w’])|\\(A\\)");

    /// Strings in which a word reads like a key and is none: a measure's or a format's name, a
    /// verb, or, in the tour, Shift and the arrows that select text as everywhere on the desktop.
    private static final Set<String> NO_KEYS =
            Set.of(
                    "dashboard.strict",
                    "dashboard.overlap",
                    "evaluation.f-score",
                    "evaluation.f-before",
                    "evaluation.f-now",
                    "evaluation.f-score-overlap",
                    "evaluation.precision-overlap",
                    "evaluation.recall-overlap",
                    "export.format.conllu",
                    "labels.delete.go",
                    "labels.delete.tip",
                    "labels.delete.title",
                    "command.end-out",
                    "command.end-in",
                    "command.end-out-character",
                    "command.end-in-character",
                    "tour.add",
                    "tour.stop");

    private static final Pattern ASKED = Pattern.compile("\"([a-z]+(?:[.-][a-z-]+)+)\"");

    @Test
    void everyStringThatIsAskedForIsThereAndEveryOneThatIsThereIsAskedFor() throws IOException {
        Set<String> asked = new TreeSet<>(madeKeys());
        for (Path source : sources()) {
            Matcher matcher = ASKED.matcher(Files.readString(source));
            while (matcher.find()) {
                asked.add(matcher.group(1));
            }
        }
        Set<String> there = new TreeSet<>();
        ResourceBundle.getBundle("org.glossator.ui.messages", Locale.ROOT)
                .getKeys()
                .asIterator()
                .forEachRemaining(there::add);

        assertThat(asked).as("strings that nobody asks for").containsAll(there);
        asked.removeIf(key -> !startsLikeAString(key, there));
        assertThat(there).as("strings that are missing").containsAll(asked);
    }

    @Test
    void noStringNamesAKeyButByItsCommandOrAsOneThatNobodyCanChange() {
        ResourceBundle bundle = ResourceBundle.getBundle("org.glossator.ui.messages", Locale.ROOT);
        for (String key : bundle.keySet()) {
            String written = bundle.getString(key).replaceAll("\\{key:[^}]+}", "");

            if (!NO_KEYS.contains(key)) {
                assertThat(written).as(key).doesNotContainPattern(KEY_NAME);
            }
        }
    }

    @Test
    void everyKeyThatAStringNamesIsACommandsOrOneThatIsPressed() {
        ResourceBundle bundle = ResourceBundle.getBundle("org.glossator.ui.messages", Locale.ROOT);
        Set<String> commands =
                Stream.of(Command.values()).map(Command::name).collect(Collectors.toSet());
        for (String key : bundle.keySet()) {
            Matcher named = Pattern.compile("\\{key:([^}]+)}").matcher(bundle.getString(key));
            while (named.find()) {
                String name = named.group(1);
                if (!commands.contains(name)) {
                    assertThat(name).as(key).isNotEqualTo(name.toUpperCase(Locale.ROOT));
                    assertThatCode(() -> KeyCombination.valueOf(name))
                            .as(key)
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    @Test
    void aKeyIsNeverTakenForAPartOfThePattern() {
        for (String odd : List.of("'", "{", "}", "{0}", "#", "|", "<", "$1", "\\")) {
            Texts texts = new Texts(Locale.ROOT).naming(new SimpleObjectProperty<>(_ -> odd));

            assertThat(texts.get("consistency.fixed", 2))
                    .isEqualTo("Settled in 2 letters; " + odd + " takes it back");
            assertThat(texts.get("dashboard.did.silenced", 1, "0.8"))
                    .endsWith("from now on. " + odd + " hears it again.");
            assertThat(texts.get("release.back")).startsWith(odd + " goes back");
        }
    }

    /// Keys that are put together from a constant's name.
    private static Set<String> madeKeys() {
        Set<String> keys = new TreeSet<>();
        for (View view : View.values()) {
            keys.add(view.text());
        }
        for (Command command : Command.values()) {
            keys.add(command.text());
            keys.add(command.group().text());
        }
        for (ReviewStatus status : ReviewStatus.values()) {
            String name = status.name().toLowerCase(Locale.ROOT);
            keys.add("queue.sign." + name);
            keys.add("queue.status." + name);
        }
        for (SpanFacts.Status status : SpanFacts.Status.values()) {
            keys.add("inspector.status." + status.name().toLowerCase(Locale.ROOT));
        }
        for (QueueOrder order : QueueOrder.values()) {
            keys.add(order.text());
        }
        for (SpanStage stage : SpanStage.values()) {
            keys.add("search.stage." + stage.word());
        }
        keys.addAll(labelKeys());
        keys.addAll(List.of("walk.all", "walk.undecided", "walk.doubtful"));
        for (String failed : List.of("import", "export", "project")) {
            keys.add(failed + ".failed.what");
        }
        keys.addAll(List.of("deed.back.undo", "deed.back.redo"));
        for (String sort :
                List.of(
                        "accepted",
                        "rejected",
                        "relabelled",
                        "resized",
                        "described",
                        "added",
                        "removed",
                        "reopened",
                        "mixed")) {
            keys.addAll(List.of("deed." + sort, "deed." + sort + ".many"));
        }
        for (String step :
                List.of(
                        "walk",
                        "accept",
                        "edge",
                        "relabel",
                        "add",
                        "undo",
                        "next-letter",
                        "find",
                        "export",
                        "end")) {
            keys.add("tour." + step);
        }
        for (Theme theme : Theme.values()) {
            keys.add("settings.theme." + theme.name().toLowerCase(Locale.ROOT));
        }
        for (String part : List.of("appearance", "keys", "reviewing")) {
            keys.add("settings." + part);
        }
        for (String button : List.of("change", "add", "reset", "reset-all")) {
            keys.add("settings.keys." + button);
        }
        for (FormatName format : FormatName.values()) {
            keys.add("export.format." + format.id());
        }
        return keys;
    }

    private static Set<String> labelKeys() {
        Set<String> keys = new TreeSet<>();
        for (String button : List.of("add", "up", "down", "merge", "delete", "import", "export")) {
            keys.add("labels." + button);
            keys.add("labels." + button + ".tip");
        }
        for (String field :
                List.of(
                        "name",
                        "id",
                        "key",
                        "hue",
                        "underline",
                        "sample",
                        "description",
                        "attributes")) {
            keys.add("labels.field." + field);
        }
        for (int hue = 0; hue < Label.HUES; hue++) {
            keys.add("labels.hue." + hue);
        }
        for (Underline underline : Underline.values()) {
            keys.add("labels.underline." + underline.name().toLowerCase(Locale.ROOT));
        }
        for (Attribute.Type type : Attribute.Type.values()) {
            keys.add("labels.type." + type.name().toLowerCase(Locale.ROOT));
        }
        return keys;
    }

    /// Style sheets and other things have names with dots too; strings begin with a known word.
    private static boolean startsLikeAString(String key, Set<String> there) {
        String first = key.substring(0, key.indexOf(key.contains(".") ? '.' : '-') + 1);
        return key.contains(".")
                && !key.endsWith(".css")
                && there.stream().anyMatch(known -> known.startsWith(first));
    }

    private static Iterable<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/glossator"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            file.toString().replace('\\', '/').contains("/ui/")
                                    || file.endsWith("App.java"))
                    .toList();
        }
    }
}
