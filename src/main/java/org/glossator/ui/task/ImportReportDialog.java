package org.glossator.ui.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.glossator.intake.Intake;
import org.glossator.session.ImportReport;
import org.glossator.ui.Texts;
import org.glossator.ui.WordsColumn;
import org.glossator.ui.WrappedCell;
import org.glossator.ui.dialog.Fitting;

/// What came in with an import, what did not and why: a table that can be sorted, walked with the
/// keys and copied.
public final class ImportReportDialog extends Dialog<ButtonType> {

    private final Texts texts;
    private final TableView<Row> table = new TableView<>();

    /// One file, and what became of it.
    ///
    /// @param file as a person names it
    record Row(String file, String outcome, String detail) {}

    public ImportReportDialog(ImportReport report, Texts texts, Window owner) {
        this.texts = texts;
        initOwner(owner);
        Fitting.within(getDialogPane(), owner);
        setTitle(texts.get("report.title"));
        setHeaderText(
                texts.get(
                        "report.header",
                        report.added().size(),
                        report.known().size(),
                        report.refused().size()));
        Label summary =
                new Label(
                        texts.get(
                                report.cancelled() ? "report.stopped" : "report.summary",
                                report.suggestions(),
                                report.annotations()));
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        WordsColumn<Row> detail = new WordsColumn<>(texts.get("report.detail"), 380, Row::detail);
        detail.setCellFactory(_ -> new WrappedCell<>());
        table.setId("import-report");
        table.setAccessibleText(texts.get("report.title"));
        table.setPlaceholder(new Label(texts.get("report.nothing")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns()
                .setAll(
                        List.of(
                                new WordsColumn<>(texts.get("report.file"), 220, Row::file),
                                new WordsColumn<>(texts.get("report.outcome"), 130, Row::outcome),
                                detail));
        table.getItems().setAll(rows(report));
        table.setPrefHeight(320);
        table.setOnKeyPressed(event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
                copy();
                event.consume();
            }
        });
        VBox content = new VBox(summary, table);
        content.getStyleClass().add("import-report");
        getDialogPane().setContent(content);
        getDialogPane().getButtonTypes().add(ButtonType.OK);
        setResizable(true);
    }

    /// Refused files first, then what should be looked at, then what was there already.
    private List<Row> rows(ImportReport report) {
        List<Row> rows = new ArrayList<>();
        for (Intake.Refused refused : report.refused()) {
            rows.add(
                    new Row(
                            name(refused.file()),
                            texts.get("report.refused"),
                            refused.reasonAndAdvice()));
        }
        for (ImportReport.Remark remark : report.remarks()) {
            rows.add(new Row(name(remark.file()), texts.get("report.remark"), remark.text()));
        }
        for (Path known : report.known()) {
            rows.add(new Row(name(known), texts.get("report.known"), texts.get("report.same")));
        }
        return rows;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(
                table.getSelectionModel().getSelectedItems().stream()
                        .map(row -> row.file() + "\t" + row.outcome() + "\t" + row.detail())
                        .collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
