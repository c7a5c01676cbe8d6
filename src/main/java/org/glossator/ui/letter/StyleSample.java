package org.glossator.ui.letter;

import java.util.List;
import java.util.Objects;
import javafx.scene.layout.StackPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.util.UndoUtils;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.MarkId;
import org.glossator.mark.Suggestion;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;

/// A line of text with a decided and a suggested span of a label, as the letter's pane draws them,
/// in a theme of its own whatever the window's.
public final class StyleSample extends StackPane {

    private final StyleClassedTextArea area = new StyleClassedTextArea(false);

    public StyleSample(boolean dark) {
        area.getStyleClass().add("letter-text");
        area.setEditable(false);
        area.setWrapText(true);
        area.setFocusTraversable(false);
        area.setMouseTransparent(true);
        area.setUndoManager(UndoUtils.noOpUndoManager());
        // The colours of a theme are those of its root.
        getStyleClass().addAll("root", "style-sample");
        getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        getClass()
                                                .getResource(
                                                        "/org/glossator/ui/"
                                                                + (dark ? "dark" : "light")
                                                                + ".css"))
                                .toExternalForm());
        getChildren().add(area);
    }

    /// Shows the label's style.
    ///
    /// @param decided the words of the decided span
    /// @param suggested those of the suggested one
    public void show(Label label, String decided, String suggested) {
        String text = decided + "   " + suggested;
        area.replaceText(text);
        Span first = new Span(0, decided.length());
        Span second = new Span(text.length() - suggested.length(), text.length());
        StyleRuns runs =
                new StyleRuns(new MarkStyle(new LabelSchema(List.of(label))), RawLayout.of(text));
        area.setStyleSpans(
                0,
                runs.of(
                        List.of(
                                new Annotation(
                                        MarkId.ofSuggestion("decided", first),
                                        first,
                                        label.id(),
                                        Attributes.none(),
                                        null),
                                Suggestion.of(second, label.id(), Attributes.none(), "", 1)),
                        null));
    }
}
