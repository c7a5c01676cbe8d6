package org.glossator.ui.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.glossator.mark.MarkSet;
import org.glossator.schema.LabelSchema;
import org.glossator.session.ProjectSession;
import org.glossator.ui.Texts;
import org.glossator.ui.task.JobLine;

/// The line at the bottom: whether everything is saved, how far the letter is, what was just done,
/// the job that runs, and the keys that matter most.
final class StatusBar extends HBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Texts texts;
    private final ZoneId zone;
    private final Motion motion;
    private final Label saved = new Label();
    private final Label decided = new Label();
    private final Label said = new Label();
    private final Hyperlink back = new Hyperlink();
    private String untouched;
    private final Label hint = new Label();
    private final Button reviewer = new Button();

    StatusBar(Texts texts, ZoneId zone, Motion motion, JobLine job) {
        this.texts = texts;
        this.motion = motion;
        this.zone = zone;
        this.untouched = texts.get("status.untouched");
        getStyleClass().add("status-bar");
        saved.setId("status-saved");
        decided.setId("status-decided");
        said.setId("status-said");
        back.setId("status-back");
        back.setMinWidth(Region.USE_PREF_SIZE);
        HBox told = new HBox(said, back);
        told.getStyleClass().add("status-told");
        told.setMinWidth(0);
        said.setMinWidth(0);
        saved.setMinWidth(Region.USE_PREF_SIZE);
        decided.setMinWidth(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("status-keys");
        // It takes what is left over, so that it is the first to give way.
        hint.setMinWidth(0);
        hint.setPrefWidth(0);
        hint.setMaxWidth(Double.MAX_VALUE);
        hint.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(hint, Priority.ALWAYS);
        reviewer.setId("status-reviewer");
        reviewer.setFocusTraversable(false);
        reviewer.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(saved, decided, told, job, hint, reviewer);
        say("");
    }

    /// Says who works on the project, where somebody else can take over.
    void showReviewer(ProjectSession session, Runnable change) {
        String name = session.reviewer().name();
        reviewer.setText(name + " ▾");
        reviewer.setAccessibleText(texts.get("reviewer.title") + " " + name);
        reviewer.getStyleClass().addAll("label-chip", "reviewer-button");
        reviewer.setOnAction(_ -> change.run());
        session.readLater(() -> hue(session, name))
                .thenAcceptAsync(
                        hue -> reviewer.getStyleClass().add("chip-hue-" + hue), Platform::runLater);
    }

    /// Blocks.
    private static int hue(ProjectSession session, String name) {
        return session.rounds().reviewers().stream()
                .filter(entry -> entry.name().equals(name))
                .mapToInt(entry -> entry.hue() % org.glossator.schema.Label.HUES)
                .findFirst()
                .orElse(0);
    }

    /// Says this instead of "nothing to save", of a project that is only read.
    void setReadOnly(String words) {
        untouched = words;
    }

    void show(SaveState state) {
        saved.getStyleClass().setAll("label", "status-saved");
        saved.setText(
                switch (state) {
                    case SaveState.Untouched _ -> untouched;
                    case SaveState.Saving _ -> texts.get("status.saving");
                    case SaveState.Saved(var at) ->
                            texts.get("status.saved", TIME.format(at.atZone(zone)));
                    case SaveState.Failed(var reason) -> {
                        saved.getStyleClass().add("status-failed");
                        yield texts.get("status.failed", reason);
                    }
                    case SaveState.Unread(var reason) -> {
                        saved.getStyleClass().add("status-failed");
                        yield texts.get("status.unread", reason);
                    }
                });
    }

    void show(MarkSet marks) {
        int all = marks.suggestionCount();
        decided.setText(
                texts.get("status.decided", all - marks.undecidedCount(), all)
                        + texts.get("status.annotations", marks.annotationCount()));
    }

    /// Reminds of the keys that matter most in the view. What is decided of the open letter is said
    /// beside that letter only.
    void remindOf(KeyMap keys, LabelSchema schema, View view) {
        boolean review = view == View.REVIEW;
        decided.setVisible(review);
        decided.setManaged(review);
        switch (view) {
            case REVIEW -> remindOfReview(keys, schema);
            case ADJUDICATION -> remindOfAdjudication(keys, schema);
            case SPOT_CHECK, CONSISTENCY, EVALUATION, DASHBOARD, RELEASES ->
                    hint.setText(texts.get("views.keys", keys.first(Command.KEYS)));
        }
    }

    private void remindOfAdjudication(KeyMap keys, LabelSchema schema) {
        hint.setText(
                texts.get(
                        "adjudication.keys",
                        keys.first(Command.TAKE_LEFT),
                        keys.first(Command.TAKE_RIGHT),
                        keys.first(Command.TAKE_BOTH),
                        keys.first(Command.TAKE_NEITHER),
                        labelKeys(schema),
                        keys.first(Command.RULING_REASON),
                        keys.first(Command.ACCEPT_AGREED),
                        keys.first(Command.SETTLE_NEXT),
                        keys.first(Command.KEYS)));
    }

    private static String labelKeys(LabelSchema schema) {
        return schema.labels().getFirst().hotkey() + "–" + schema.labels().getLast().hotkey();
    }

    private void remindOfReview(KeyMap keys, LabelSchema schema) {
        hint.setText(
                texts.get(
                        "status.keys",
                        keys.first(Command.ACCEPT),
                        keys.first(Command.REJECT),
                        labelKeys(schema),
                        keys.first(Command.END_OUT),
                        keys.first(Command.ACCEPT_ALL_NEXT),
                        keys.first(Command.KEYS)));
    }

    /// A short line about what was just done.
    void say(String words) {
        said.setText(words);
        back.setVisible(false);
        back.setManaged(false);
    }

    /// A short line about what was just done, with the way back.
    ///
    /// @param way what the way back is called, with its key
    void say(String words, String way, Runnable goBack) {
        say(words);
        back.setText(way);
        back.setOnAction(_ -> goBack.run());
        back.setVisited(false);
        back.setVisible(true);
        back.setManaged(true);
        motion.comeIn(said);
    }
}
