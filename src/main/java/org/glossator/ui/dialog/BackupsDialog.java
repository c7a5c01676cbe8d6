package org.glossator.ui.dialog;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.glossator.store.Backup;
import org.glossator.store.Verification;
import org.glossator.ui.Texts;

/// The backups of a project, to choose one to go back to. What is in each is told while the dialog
/// is open, since each has to be unpacked for it.
public final class BackupsDialog extends Dialog<Backup> {

    private static final DateTimeFormatter MADE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Texts texts;
    private final TableView<Backup> table = new TableView<>();
    private final Map<Backup, StringProperty> contents = new HashMap<>();
    private volatile boolean answered;

    public BackupsDialog(List<Backup> backups, Texts texts, Window owner) {
        this.texts = texts;
        initOwner(owner);
        Fitting.within(getDialogPane(), owner);
        setTitle(texts.get("backup.title"));
        setHeaderText(texts.get("backup.choose"));
        backups.forEach(
                one -> contents.put(one, new SimpleStringProperty(texts.get("backup.unread"))));
        fill(backups);
        Label what = new Label(texts.get("backup.what"));
        what.setWrapText(true);
        VBox content = new VBox(what, table);
        content.getStyleClass().add("import-report");
        ButtonType go = new ButtonType(texts.get("backup.go"), ButtonData.OK_DONE);
        getDialogPane().setContent(content);
        getDialogPane().getButtonTypes().addAll(go, ButtonType.CANCEL);
        Node button = getDialogPane().lookupButton(go);
        button.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        setResultConverter(
                chosen -> go.equals(chosen) ? table.getSelectionModel().getSelectedItem() : null);
        FirstFocus.in(this, table::requestFocus);
        setOnHidden(_ -> answered = true);
        setResizable(true);
    }

    /// Tells what is in one of them.
    ///
    /// @param found nothing if it cannot be read
    public void tell(Backup backup, Optional<Verification> found) {
        StringProperty words = contents.get(backup);
        if (words != null) {
            words.set(found.map(this::words).orElseGet(() -> texts.get("backup.unreadable")));
        }
    }

    /// Whether the dialog was closed. Any thread may ask.
    public boolean isAnswered() {
        return answered;
    }

    private String words(Verification found) {
        return texts.get(
                found.isWhole() ? "backup.whole" : "backup.broken", found.letters(), found.edits());
    }

    private void fill(List<Backup> backups) {
        table.setId("backups");
        table.setAccessibleText(texts.get("backup.title"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(
                        List.of(
                                column(
                                        "backup.date",
                                        170,
                                        one -> new SimpleStringProperty(MADE.format(one.madeAt()))),
                                column(
                                        "backup.kind",
                                        190,
                                        one -> new SimpleStringProperty(texts.get(kind(one)))),
                                column("backup.letters", 240, contents::get)));
        table.getItems().setAll(backups);
        table.getSelectionModel().selectFirst();
        table.setPrefHeight(280);
        table.setPrefWidth(620);
    }

    private static String kind(Backup backup) {
        return switch (backup.kind()) {
            case DAILY -> "backup.kind.daily";
            case MIGRATION -> "backup.kind.migration";
            case MANUAL -> "backup.kind.manual";
        };
    }

    private TableColumn<Backup, String> column(
            String title, double width, Function<Backup, ObservableValue<String>> words) {
        TableColumn<Backup, String> column = new TableColumn<>(texts.get(title));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(cell -> words.apply(cell.getValue()));
        return column;
    }
}
