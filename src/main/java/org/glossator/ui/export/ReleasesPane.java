package org.glossator.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.export.release.ReleaseDetail;
import org.glossator.session.ReleaseChange;
import org.glossator.session.ReleaseChanges;
import org.glossator.ui.Columns;
import org.glossator.ui.Texts;
import org.glossator.ui.WalkedTable;
import org.glossator.ui.WholeTitles;
import org.jspecify.annotations.Nullable;

/// The releases of a project, and beneath them what changed from one to another. Enter on a change
/// shows its place.
public final class ReleasesPane extends VBox {

    private static final int MINUTE = "2026-01-01 12:00".length();

    private final Texts texts;
    private final ChangeWords words;
    private final BiConsumer<String, String> onCompare;
    private final Label state = new Label();
    private final TableView<ReleaseDetail> releases = new TableView<>();
    private final ComboBox<String> before = new ComboBox<>();
    private final ComboBox<String> after = new ComboBox<>();
    private final Label summary = new Label();
    private final WalkedTable<ReleaseChange> changes;
    private final FlowPane head = new FlowPane();
    private boolean showing;

    /// @param onCompare told the versions of two releases that are to be compared
    /// @param onOpen told the change whose place the reviewer wants to see
    public ReleasesPane(
            Texts texts, BiConsumer<String, String> onCompare, Consumer<ReleaseChange> onOpen) {
        this.texts = texts;
        this.words = new ChangeWords(texts);
        this.onCompare = onCompare;
        this.changes = new WalkedTable<>(onOpen);
        getStyleClass().add("quality-view");
        Label title = new Label(texts.get("release.heading"));
        title.getStyleClass().add("quality-title");
        state.setId("releases-state");
        state.setWrapText(true);
        state.getStyleClass().add("quality-state");
        head.getChildren().addAll(title, state);
        head.getStyleClass().add("quality-head");
        SplitPane split = new SplitPane(releases(), changes());
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.36);
        setVgrow(split, Priority.ALWAYS);
        getChildren().addAll(head, split);
    }

    /// Adds a button beside the title.
    public void button(String id, String key, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(texts.live(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        head.getChildren().add(head.getChildren().size() - 1, button);
    }

    /// Shows the releases, the latest one chosen with what changed since the one before it.
    public void show(List<ReleaseDetail> all) {
        String chosen = chosen().orElse("");
        boolean more = all.size() != releases.getItems().size();
        showing = true;
        releases.getItems().setAll(all);
        List<String> versions = all.stream().map(ReleaseDetail::version).toList();
        before.getItems().setAll(versions);
        after.getItems().setAll(versions);
        showing = false;
        int at = more ? all.size() - 1 : versions.indexOf(chosen);
        if (at >= 0) {
            releases.getSelectionModel().select(at);
        }
    }

    /// Says how it goes, or why there is nothing to show.
    public void say(String text) {
        state.setText(text);
    }

    /// Says that two releases are being compared; what was there goes away.
    public void comparing(String text) {
        changes.getItems().clear();
        summary.setText(text);
    }

    /// Shows what changed. The change that was chosen stays so if it is still there.
    public void show(ReleaseChanges found) {
        changes.show(found.changes());
        summary.setText(
                words.summary(found.difference())
                        + (found.all() > found.changes().size()
                                ? " " + texts.get("release.first", found.changes().size())
                                : ""));
    }

    /// The version of the release that is chosen.
    public Optional<String> chosen() {
        return Optional.ofNullable(releases.getSelectionModel().getSelectedItem())
                .map(ReleaseDetail::version);
    }

    /// Gives the keys to the changes if there are some, or to the releases.
    public void takeKeys() {
        // The first time, the parts have yet to come into the scene.
        applyCss();
        layout();
        (changes.getItems().isEmpty() ? releases : changes).requestFocus();
    }

    private Node releases() {
        Columns<ReleaseDetail> columns = new Columns<>(texts);
        releases.setId("releases");
        releases.setAccessibleText(texts.get("release.heading"));
        WholeTitles.share(releases);
        Label none = new Label();
        none.textProperty().bind(texts.live("release.none"));
        none.setWrapText(true);
        none.getStyleClass().add("hint");
        releases.setPlaceholder(none);
        releases.getColumns()
                .setAll(
                        List.of(
                                columns.text("release.version", 110, ReleaseDetail::version),
                                columns.text("release.title", 200, one -> one.words().title()),
                                columns.text("release.made", 150, ReleasesPane::made),
                                columns.count("release.letters", one -> one.counts().letters()),
                                columns.count("release.spans", one -> one.counts().spans()),
                                columns.text(
                                        "release.formats",
                                        200,
                                        one -> String.join(", ", one.formats())),
                                columns.text("release.split", 110, ReleasesPane::split)));
        releases.getSelectionModel().selectedItemProperty().subscribe(this::chose);
        return releases;
    }

    /// To the minute.
    private static String made(ReleaseDetail release) {
        String at = release.madeAt().replace('T', ' ');
        return at.substring(0, Math.min(MINUTE, at.length()));
    }

    private static String split(ReleaseDetail release) {
        return release.split() == null ? "" : release.split().ratio();
    }

    private Node changes() {
        compared(before, "release-before", "release.before");
        compared(after, "release-after", "release.after");
        summary.setId("release-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        summary.getStyleClass().add("quality-state");
        FlowPane between =
                new FlowPane(
                        new Label(texts.get("release.changes")),
                        before,
                        new Label(texts.get("release.to")),
                        after);
        between.getStyleClass().add("quality-head");
        Columns<ReleaseChange> columns = new Columns<>(texts);
        changes.setId("release-changes");
        changes.setAccessibleText(texts.get("release.changes.title"));
        changes.setPlaceholder(new Label(texts.get("release.changes.none")));
        changes.setStyles(words::style);
        changes.getColumns()
                .setAll(
                        List.of(
                                columns.text("release.what", 190, words::what),
                                columns.text("release.was", 150, words::before),
                                columns.text("release.is", 150, words::after),
                                columns.text(
                                        "release.text",
                                        260,
                                        one -> one.words().replaceAll("\\s+", " ")),
                                columns.text("release.letter", 200, one -> one.letter().letter())));
        VBox box = new VBox(between, summary, changes);
        box.getStyleClass().add("evaluation-errors");
        VBox.setVgrow(changes, Priority.ALWAYS);
        return box;
    }

    private void compared(ComboBox<String> box, String id, String name) {
        box.setId(id);
        box.setAccessibleText(texts.get(name));
        box.valueProperty().subscribe((_, _) -> compare());
    }

    private void compare() {
        if (!showing && before.getValue() != null && after.getValue() != null) {
            onCompare.accept(before.getValue(), after.getValue());
        }
    }

    private void chose(@Nullable ReleaseDetail release) {
        if (release == null || showing) {
            return;
        }
        showing = true;
        after.setValue(release.version());
        before.setValue(release.before());
        showing = false;
        if (release.before() == null) {
            comparing(texts.get("release.first-of-all", release.version()));
        }
        compare();
    }
}
