package org.glossator.ui.export;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.export.Losses;
import org.glossator.export.SpanChange;
import org.glossator.session.ExportPreview;
import org.glossator.ui.Texts;

/// What an export will come to, before it is written.
final class PreviewPane extends VBox {

    private static final int FIRST = 20;

    private final Texts texts;
    private final Label file = new Label();
    private final TextArea beginning = new TextArea();
    private final Label counts = new Label();
    private final TextArea losses = new TextArea();

    PreviewPane(Texts texts) {
        this.texts = texts;
        getStyleClass().add("export-preview");
        file.getStyleClass().add("section");
        counts.setId("export-counts");
        counts.setWrapText(true);
        area(beginning, "export-beginning", "export.preview");
        area(losses, "export-losses", "export.losses");
        beginning.setWrapText(true);
        losses.setWrapText(true);
        losses.setPrefRowCount(5);
        setVgrow(beginning, Priority.ALWAYS);
        Label lost = new Label(texts.get("export.losses"));
        lost.getStyleClass().add("section");
        getChildren().addAll(file, beginning, counts, lost, losses);
    }

    /// Shows that the wish is being looked into; what was there stays until there is an answer.
    void wait(ExportWish wish) {
        counts.setText(texts.get("export.counting", wish.format().id()));
    }

    void show(ExportPreview preview) {
        file.setText(
                preview.file().isEmpty()
                        ? texts.get("export.preview.none")
                        : texts.get("export.preview.of", preview.file()));
        beginning.setText(preview.beginning());
        counts.setText(
                texts.get("export.counts", preview.losses().letters(), preview.losses().spans()));
        losses.setText(words(preview.losses()));
    }

    private String words(Losses lost) {
        List<String> lines = new ArrayList<>();
        add(lines, "export.lost.changed", lost.changed());
        add(lines, "export.lost.dropped", lost.dropped());
        add(lines, "export.lost.texts", lost.textsChanged());
        add(lines, "export.lost.attributes", lost.withoutAttributes());
        add(lines, "export.lost.provenance", lost.withoutProvenance());
        add(lines, "export.lost.rejected", lost.rejectedLeftOut());
        if (lines.isEmpty()) {
            lines.add(texts.get("export.lost.nothing"));
        }
        lost.firstChanges().stream().limit(FIRST).map(SpanChange::message).forEach(lines::add);
        return String.join("\n", lines);
    }

    private void add(List<String> lines, String text, long count) {
        if (count > 0) {
            lines.add(texts.get(text, count));
        }
    }

    private void area(TextArea area, String id, String text) {
        area.setId(id);
        area.setEditable(false);
        area.setAccessibleText(texts.get(text));
    }
}
