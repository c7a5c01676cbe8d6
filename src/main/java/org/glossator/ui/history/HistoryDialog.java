package org.glossator.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.glossator.letter.Letter;
import org.glossator.schema.LabelSchema;
import org.glossator.session.EarlierState;
import org.glossator.session.LetterHistory;
import org.glossator.ui.RowOpening;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.FirstFocus;
import org.glossator.ui.dialog.Fitting;
import org.jspecify.annotations.Nullable;

/// A letter's past: what was done to it, the latest first, and beside it the letter as it was after
/// the chosen step. Its result is the state to be brought back, with the step that led to it.
public final class HistoryDialog extends Dialog<HistoryDialog.Chosen> {

    /// @param after the step after which the letter was so
    public record Chosen(EarlierState state, HistoryRow after) {}

    /// Of the window that it belongs to.
    private static final double SHARE = 0.92;

    private static final double WIDEST = 1180;
    private static final double HIGHEST = 780;

    private final Texts texts;
    private final ZoneId zone;
    private final IntConsumer onChosen;
    private final Label work = new Label();
    private final TextField asOf = new TextField();
    private final Label asOfSaid = new Label();
    private final ListView<HistoryRow> rows = new ListView<>();
    private final Label none = new Label();
    private final Label reason = new Label();
    private final EarlierPane earlier;
    private final Button restore;
    private @Nullable LetterHistory history;
    private @Nullable Chosen shown;
    private boolean restoreWhenShown;

    /// @param name the letter's name
    /// @param onChosen told after how many edits the letter is to be shown
    public HistoryDialog(
            Texts texts,
            Window owner,
            ZoneId zone,
            LabelSchema schema,
            Letter letter,
            String name,
            IntConsumer onChosen) {
        this.texts = texts;
        this.zone = zone;
        this.onChosen = onChosen;
        this.earlier = new EarlierPane(texts, schema, letter);
        initOwner(owner);
        setTitle(texts.get("past.of", name));
        setResizable(true);
        ButtonType go = new ButtonType(texts.get("past.restore"), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(go, ButtonType.CLOSE);
        restore = (Button) getDialogPane().lookupButton(go);
        restore.setId("past-restore");
        // Enter belongs to the field and the list.
        restore.setDefaultButton(false);
        restore.setDisable(true);
        setResultConverter(pressed -> pressed == go ? shown : null);
        VBox content = new VBox(head(), panes(), reason);
        content.getStyleClass().add("past");
        reason.setId("past-reason");
        reason.getStyleClass().add("past-quiet");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        getDialogPane().setContent(content);
        getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        Fitting.within(getDialogPane(), owner);
        // A dialog is laid in the middle by what it prefers, even if it may not be so large.
        getDialogPane()
                .setPrefSize(
                        Math.min(WIDEST, owner.getWidth() * SHARE),
                        Math.min(HIGHEST, owner.getHeight() * SHARE));
        FirstFocus.in(this, rows::requestFocus);
    }

    /// Shows what was done, and chooses the latest step.
    ///
    /// @param reviewer who did it
    public void fill(HistoryRows.Told told, String reviewer) {
        history = told.history();
        work.setText(texts.get("past.head", reviewer, told.work()));
        none.setText(texts.get("past.none"));
        rows.getItems().setAll(told.rows());
        if (told.rows().isEmpty()) {
            asOf.setDisable(true);
            onChosen.accept(0);
        } else {
            rows.getSelectionModel().selectFirst();
        }
    }

    /// Shows the letter as it was after the chosen step.
    ///
    /// @param refusal why it cannot be brought back, if it cannot
    public void show(EarlierState state, Optional<String> refusal) {
        HistoryRow row = rows.getSelectionModel().getSelectedItem();
        earlier.show(state, row);
        shown = row == null ? null : new Chosen(state, row);
        reason.setText(refusal.orElseGet(() -> texts.get("past.may")));
        restore.setDisable(row == null || refusal.isPresent());
        // The words above and below may need another line now, which moves the letter.
        getDialogPane().applyCss();
        getDialogPane().layout();
        earlier.reveal(row);
        if (restoreWhenShown) {
            restore();
        }
    }

    /// Says why the past cannot be shown.
    public void failed(String why) {
        none.setText(texts.get("past.failed", why));
        reason.setText(texts.get("past.failed", why));
    }

    /// A list keeps Escape to itself.
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }

    private FlowPane head() {
        work.setId("past-work");
        work.setText(texts.get("past.reading"));
        Label name = new Label(texts.get("past.as-of"));
        name.setLabelFor(asOf);
        asOf.setId("past-as-of");
        asOf.setPromptText(texts.get("past.as-of.prompt"));
        asOf.setAccessibleText(texts.get("past.as-of"));
        asOf.textProperty().subscribe(this::goTo);
        asOf.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
                        rows.requestFocus();
                        event.consume();
                    }
                });
        asOfSaid.setId("past-as-of-said");
        asOfSaid.getStyleClass().add("past-quiet");
        FlowPane head = new FlowPane(work, name, asOf, asOfSaid);
        head.getStyleClass().add("past-head");
        return head;
    }

    private SplitPane panes() {
        rows.setId("past-edits");
        rows.setAccessibleText(texts.get("past.edits"));
        rows.setCellFactory(_ -> new HistoryCell());
        none.setId("past-none");
        none.setText(texts.get("past.reading"));
        none.setWrapText(true);
        none.getStyleClass().add("hint");
        rows.setPlaceholder(none);
        rows.setMinWidth(0);
        rows.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> {
                    if (row != null) {
                        choose(row);
                    }
                });
        RowOpening.of(rows, _ -> restore());
        SplitPane panes = new SplitPane(rows, earlier);
        panes.setDividerPositions(0.34);
        panes.setMinHeight(0);
        VBox.setVgrow(panes, Priority.ALWAYS);
        return panes;
    }

    private void choose(HistoryRow row) {
        restoreWhenShown = false;
        restore.setDisable(true);
        shown = null;
        onChosen.accept(row.edits());
    }

    /// Enter counts for the row that it was pressed on, also while that is still looked up.
    private void restore() {
        restoreWhenShown = shown == null;
        if (shown != null && !restore.isDisabled()) {
            restore.fire();
        }
    }

    private void goTo(String typed) {
        LetterHistory past = history;
        asOfSaid.setText("");
        if (past == null || typed.isBlank()) {
            return;
        }
        LocalDate day = past.log().getLast().madeAt().atZone(zone).toLocalDate();
        Optional<Instant> instant = PointInTime.parse(typed, day, zone);
        instant.ifPresentOrElse(
                until -> select(past.editsUntil(until)),
                () -> asOfSaid.setText(texts.get("past.as-of.wrong")));
    }

    /// The latest step stands first, the letter as it came in last.
    private void select(int edits) {
        int row = rows.getItems().size() - 1 - edits;
        rows.getSelectionModel().select(row);
        rows.scrollTo(Math.max(0, row - 1));
    }
}
