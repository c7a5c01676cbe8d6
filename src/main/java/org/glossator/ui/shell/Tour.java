package org.glossator.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.glossator.schema.LabelSchema;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// The tour: a quiet strip that names one step at a time and goes on by itself when the reviewer
/// has done it. It takes no keys but the ones that end it or pass a step over.
final class Tour extends HBox {

    private final Texts texts;
    private final Supplier<KeyMap> keys;
    private final Supplier<LabelSchema> schema;
    private final Motion motion;
    private final Runnable onEnd;
    private final Label count = new Label();
    private final Label words = new Label();
    private final Button pass = new Button();
    private final Button end = new Button();
    private @Nullable TourStep step;

    /// @param onEnd called when the tour is over or was put away
    Tour(
            Texts texts,
            Supplier<KeyMap> keys,
            Supplier<LabelSchema> schema,
            Motion motion,
            Runnable onEnd) {
        this.texts = texts;
        this.keys = keys;
        this.schema = schema;
        this.motion = motion;
        this.onEnd = onEnd;
        setId("tour");
        getStyleClass().add("tour");
        count.getStyleClass().add("tour-count");
        count.setMinWidth(USE_PREF_SIZE);
        words.setId("tour-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        pass.setId("tour-pass");
        pass.setOnAction(_ -> pass());
        end.setId("tour-end");
        end.setOnAction(_ -> end());
        List.of(pass, end).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        getChildren().addAll(count, words, pass, end);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        hide();
    }

    boolean isOn() {
        return step != null;
    }

    /// Begins at the first step; while the tour is on, passes the step over.
    void startOrPass() {
        if (isOn()) {
            pass();
        } else {
            show(TourStep.WALK);
        }
    }

    /// Puts the tour away.
    void end() {
        step = null;
        hide();
        onEnd.run();
    }

    void ran(Command command) {
        go(Optional.ofNullable(step).filter(now -> now.isDoneBy(command)));
    }

    void did(Deed deed) {
        go(Optional.ofNullable(step).filter(now -> now.isDoneBy(deed)));
    }

    /// Names the keys as they are now.
    void refresh() {
        TourStep now = step;
        if (now != null) {
            words.setText(texts.get(now.text(), arguments(now)));
            pass.setText(texts.get("tour.pass", keys.get().first(Command.TOUR)));
            end.setText(texts.get("tour.stop", keys.get().first(Command.LEAVE_SPAN)));
        }
    }

    private void pass() {
        go(Optional.ofNullable(step));
    }

    private void go(Optional<TourStep> done) {
        if (done.isPresent()) {
            done.flatMap(TourStep::following).ifPresentOrElse(this::show, this::end);
        }
    }

    private void show(TourStep next) {
        step = next;
        int steps = TourStep.END.ordinal();
        boolean last = next == TourStep.END;
        count.setText(last ? "" : texts.get("tour.count", next.ordinal() + 1, steps));
        pass.setVisible(!last);
        pass.setManaged(!last);
        refresh();
        setVisible(true);
        setManaged(true);
        motion.comeIn(words);
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }

    /// The labels' keys first, then those of the commands that the step names.
    private Object[] arguments(TourStep now) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(
                schema.get().labels().getFirst().hotkey()
                        + "–"
                        + schema.get().labels().getLast().hotkey());
        now.named().forEach(command -> arguments.add(keys.get().first(command)));
        return arguments.toArray();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            end();
        }
    }
}
