package org.glossator.ui;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.glossator.query.Context;
import org.jspecify.annotations.Nullable;

/// A place of a letter on one line: its words stand below those of the other places, what is around
/// them to either side, and what is told of the place at the end.
///
/// @param <T> what a row is of
public final class ContextCell<T> extends ListCell<@Nullable T> {

    /// What a row says.
    ///
    /// @param letter the name of the letter; empty if it goes without saying
    /// @param about told of the place at its end; may be empty
    public record Row(String letter, Context context, String about) {}

    private final Function<T, Row> said;
    private final Label letter = new Label();
    private final Label before = new Label();
    private final Label words = new Label();
    private final Label after = new Label();
    private final Label about = new Label();
    private final Tooltip whole = new Tooltip();
    private final HBox row = new HBox(letter, before, words, after, about);

    /// @param said what a row says
    public ContextCell(Function<T, Row> said) {
        this.said = said;
        letter.getStyleClass().add("hit-letter");
        before.getStyleClass().add("hit-before");
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        before.setAlignment(Pos.CENTER_RIGHT);
        words.getStyleClass().add("hit-words");
        words.setMinWidth(USE_PREF_SIZE);
        after.getStyleClass().add("hit-after");
        after.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(after, Priority.ALWAYS);
        about.getStyleClass().add("hit-stage");
        about.setMinWidth(USE_PREF_SIZE);
        row.getStyleClass().add("hit-row");
        whole.setWrapText(true);
        whole.setMaxWidth(640);
        // As wide as the list is, not as the words are.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        Row now = said.apply(item);
        letter.setText(now.letter());
        letter.setVisible(!now.letter().isEmpty());
        letter.setManaged(!now.letter().isEmpty());
        before.setText(now.context().before());
        words.setText(now.context().words());
        after.setText(now.context().after());
        about.setText(now.about());
        String letterAndWords =
                now.letter().isEmpty()
                        ? now.context().line()
                        : now.letter() + ", " + now.context().line();
        whole.setText(letterAndWords);
        setTooltip(whole);
        setAccessibleText(
                now.about().isEmpty() ? letterAndWords : letterAndWords + ", " + now.about());
        setGraphic(row);
    }
}
