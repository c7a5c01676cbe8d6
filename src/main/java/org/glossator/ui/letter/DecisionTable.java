package org.glossator.ui.letter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.glossator.detect.structure.Issue;
import org.glossator.letter.Span;
import org.glossator.ui.Texts;
import org.glossator.ui.WrappedCell;

/// The letter's decisions as a table: what was asked for, what became of it, and which guidelines
/// either side relied on. Enter or a click on a cell goes to its place in the letter.
public final class DecisionTable extends TableView<Issue> {

    private final Consumer<Span> onJump;
    private String letter = "";

    /// @param onJump told the place of the cell that was chosen
    public DecisionTable(Texts texts, Consumer<Span> onJump) {
        this.onJump = onJump;
        setId("decisions");
        getStyleClass().add("decision-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setCellSelectionEnabled(true);
        setPlaceholder(new Label(texts.get("decisions.empty")));
        setAccessibleText(texts.get("decisions.title"));
        getColumns()
                .setAll(
                        List.of(
                                column(texts.get("decisions.request"), 180, Issue::request),
                                column(
                                        texts.get("decisions.outcome"),
                                        90,
                                        issue -> issue.outcome().orElse("–")),
                                column(
                                        texts.get("decisions.claims"),
                                        120,
                                        issue -> words(issue.claimsAdministrator())),
                                column(
                                        texts.get("decisions.reviewer"),
                                        120,
                                        issue -> words(issue.reviewer()))));
        setOnMouseClicked(_ -> jump());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                jump();
                event.consume();
            }
        });
    }

    /// Shows the issues of this letter.
    public void show(String text, List<Issue> issues) {
        if (!text.equals(letter) || !issues.equals(getItems())) {
            letter = text;
            getItems().setAll(issues);
        }
    }

    private void jump() {
        TablePosition<?, ?> cell = getFocusModel().getFocusedCell();
        if (cell.getRow() < 0 || cell.getRow() >= getItems().size()) {
            return;
        }
        Issue issue = getItems().get(cell.getRow());
        Optional<Span> place =
                switch (cell.getColumn()) {
                    case 1 -> issue.decision();
                    case 2 -> issue.claimsAdministrator().stream().findFirst();
                    case 3 -> issue.reviewer().stream().findFirst();
                    default -> Optional.of(issue.span());
                };
        place.ifPresent(onJump);
    }

    private String words(List<Span> spans) {
        return spans.isEmpty()
                ? "–"
                : spans.stream()
                        .map(span -> span.of(letter).replaceAll("\\s+", " "))
                        .collect(Collectors.joining("; "));
    }

    private static TableColumn<Issue, String> column(
            String title, double least, Function<Issue, String> words) {
        TableColumn<Issue, String> column = new TableColumn<>(title);
        column.setMinWidth(least);
        column.setCellFactory(_ -> new WrappedCell<>());
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        return column;
    }
}
