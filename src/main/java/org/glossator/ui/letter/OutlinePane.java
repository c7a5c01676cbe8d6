package org.glossator.ui.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.glossator.detect.structure.Issue;
import org.glossator.detect.structure.LetterStructure;
import org.glossator.detect.structure.Section;
import org.glossator.letter.Span;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// The letter's sections and issues as a list; choosing one goes there.
public final class OutlinePane extends ListView<OutlinePane.Entry> {

    /// @param words what the list shows
    /// @param place where it begins in the letter
    /// @param issue whether it is an issue, not a section
    public record Entry(String words, Span place, boolean issue) {}

    /// @param onJump told the place that was chosen
    public OutlinePane(Texts texts, Consumer<Span> onJump) {
        setId("outline");
        setAccessibleText(texts.get("outline.title"));
        getStyleClass().add("outline");
        setPlaceholder(new Label(texts.get("outline.empty")));
        setCellFactory(_ -> new Cell());
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(entry -> {
                    if (entry != null) {
                        onJump.accept(entry.place());
                    }
                });
    }

    /// Shows the structure of this letter.
    public void show(String letter, LetterStructure structure) {
        List<Entry> entries = new ArrayList<>();
        for (Section section : structure.sections()) {
            entries.add(
                    new Entry(
                            section.title().of(letter).replaceAll("\\s+", " "),
                            section.title(),
                            false));
        }
        for (Issue issue : structure.issues()) {
            entries.add(new Entry(issue.request(), issue.span(), true));
        }
        entries.sort(Comparator.comparing(Entry::place));
        if (!entries.equals(getItems())) {
            getItems().setAll(entries);
        }
    }

    private static final class Cell extends ListCell<@Nullable Entry> {

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            getStyleClass().remove("outline-issue");
            if (empty || entry == null) {
                setText(null);
                return;
            }
            setText(entry.words());
            if (entry.issue()) {
                getStyleClass().add("outline-issue");
            }
        }
    }
}
