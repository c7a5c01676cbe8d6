package org.glossator.ui.search;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.glossator.query.Context;
import org.glossator.query.Hit;
import org.glossator.session.SearchHit;
import org.jspecify.annotations.Nullable;

/// A hit on one line: its words stand below those of the other hits, what is around them to either
/// side, the label and what became of it at the end.
final class HitCell extends ListCell<@Nullable SearchHit> {

    private final Function<Hit, String> about;
    private final Label letter = new Label();
    private final Label before = new Label();
    private final Label words = new Label();
    private final Label after = new Label();
    private final Label stage = new Label();
    private final HBox row = new HBox(letter, before, words, after, stage);

    /// @param about what is told of a hit at its end
    HitCell(Function<Hit, String> about, boolean showLetter) {
        this.about = about;
        letter.getStyleClass().add("hit-letter");
        letter.setVisible(showLetter);
        letter.setManaged(showLetter);
        before.getStyleClass().add("hit-before");
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        before.setAlignment(Pos.CENTER_RIGHT);
        words.getStyleClass().add("hit-words");
        words.setMinWidth(USE_PREF_SIZE);
        after.getStyleClass().add("hit-after");
        after.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(after, Priority.ALWAYS);
        stage.getStyleClass().add("hit-stage");
        stage.setMinWidth(USE_PREF_SIZE);
        row.getStyleClass().add("hit-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SearchHit found, boolean empty) {
        super.updateItem(found, empty);
        if (empty || found == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Context context = found.hit().context();
        letter.setText(found.letterName());
        before.setText(context.before());
        words.setText(context.words());
        after.setText(context.after());
        stage.setText(about.apply(found.hit()));
        setAccessibleText(found.letterName() + ", " + context.line() + ", " + stage.getText());
        setGraphic(row);
    }
}
