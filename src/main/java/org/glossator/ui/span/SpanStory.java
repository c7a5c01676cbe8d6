package org.glossator.ui.span;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.glossator.mark.Suggestion;
import org.glossator.ui.Texts;

/// The lower half of the inspector: why the mark was suggested, and what became of it since.
final class SpanStory extends VBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Texts texts;
    private final ZoneId zone;
    private final Label why = new WrappedText("inspector-why");
    private final Label rule = new WrappedText("inspector-rule");
    private final VBox reason;
    private final Label history = new WrappedText("history-line");

    SpanStory(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
        why.setId("inspector-why");
        history.setId("inspector-history");
        reason = new VBox(title("inspector.why"), why, rule);
        getStyleClass().add("inspector-part");
        getChildren().setAll(reason, new VBox(title("inspector.history"), history));
    }

    void show(SpanFacts facts) {
        Optional<Suggestion> suggestion = facts.suggestion();
        reason.setVisible(suggestion.isPresent());
        reason.setManaged(suggestion.isPresent());
        suggestion.ifPresent(one -> {
            why.setText(facts.why());
            rule.setText(
                    texts.get("inspector.rule", one.rule(), "%.2f".formatted(one.confidence())));
        });
        history.setText(lines(facts));
    }

    private String lines(SpanFacts facts) {
        List<String> lines = new ArrayList<>();
        if (facts.suggestion().isPresent()) {
            lines.add(texts.get("history.suggested"));
        }
        for (SpanFacts.Event event : facts.history()) {
            lines.add(TIME.format(event.at().atZone(zone)) + "  " + event.what());
        }
        return String.join("\n", lines);
    }

    private Label title(String key) {
        Label title = new WrappedText("section");
        title.setText(texts.get(key));
        return title;
    }
}
