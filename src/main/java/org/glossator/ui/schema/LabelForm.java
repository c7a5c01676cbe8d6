package org.glossator.ui.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.glossator.schema.Label;
import org.glossator.schema.SchemaProblem;
import org.glossator.schema.Underline;
import org.glossator.ui.Texts;
import org.glossator.ui.letter.StyleSample;

/// The fields of one label. Every change tells of the label as it then is; the id counts when the
/// reviewer leaves its field, since marks follow it.
final class LabelForm extends GridPane {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private static final int SHORT_ID = 40;

    private final Texts texts;
    private final Consumer<Label> onChange;
    private final TextField name = new TextField();
    private final TextField id = new TextField();
    private final TextArea description = new TextArea();
    private final ComboBox<Integer> hue;
    private final ComboBox<Underline> underline;
    private final TextField hotkey = new TextField();
    private final AttributeRows attributes;
    private final StyleSample light = new StyleSample(false);
    private final StyleSample dark = new StyleSample(true);
    private Label label = new Label("-", "", "", 0, Underline.SINGLE, Label.NO_HOTKEY, List.of());
    private boolean known;
    private boolean filling;

    LabelForm(Texts texts, Consumer<Label> onChange) {
        this.texts = texts;
        this.onChange = onChange;
        this.hue = LookCells.hues(texts);
        this.underline = LookCells.underlines(texts);
        this.attributes = new AttributeRows(texts, this::edited);
        getStyleClass().add("labels-form");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        fields.setFillWidth(true);
        getColumnConstraints().addAll(names, fields);
        description.setWrapText(true);
        description.setPromptText(texts.get("labels.field.description.hint"));
        description.setPrefColumnCount(12);
        name.setPrefColumnCount(12);
        id.setPrefColumnCount(12);
        description.setPrefRowCount(4);
        description.setMinHeight(USE_PREF_SIZE);
        hotkey.setPrefColumnCount(3);
        hotkey.setMaxWidth(USE_PREF_SIZE);
        row("name", name);
        row("id", id);
        row("key", hotkey);
        row("hue", hue);
        row("underline", underline);
        HBox samples = new HBox(light, dark);
        samples.getStyleClass().add("labels-samples");
        HBox.setHgrow(light, Priority.ALWAYS);
        HBox.setHgrow(dark, Priority.ALWAYS);
        row("sample", samples);
        row("description", description);
        row("attributes", attributes);
        listen();
    }

    /// Shows a label.
    ///
    /// @param isKnown whether the project has it already
    void show(Label shown, boolean isKnown) {
        filling = true;
        label = shown;
        known = isKnown;
        name.setText(shown.name());
        id.setText(shown.id());
        description.setText(shown.description());
        hue.setValue(shown.hue() % Label.HUES);
        underline.setValue(shown.underline());
        hotkey.setText(String.valueOf(shown.hotkey()).strip());
        attributes.show(shown.attributes());
        sample();
        filling = false;
    }

    /// Whether the fields say just what the label says.
    boolean shows(Label other) {
        return label.equals(other);
    }

    /// What keeps the fields from being a label.
    Optional<String> problem() {
        return attributes.problem();
    }

    /// Marks the fields that have a problem.
    void mark(Set<SchemaProblem.Part> parts) {
        name.pseudoClassStateChanged(WRONG, parts.contains(SchemaProblem.Part.NAME));
        id.pseudoClassStateChanged(WRONG, parts.contains(SchemaProblem.Part.ID));
        hotkey.pseudoClassStateChanged(WRONG, parts.contains(SchemaProblem.Part.HOTKEY));
    }

    /// Takes over the id that was typed.
    void commit() {
        String typed = id.getText().strip();
        if (!typed.isEmpty() && !typed.equals(label.id())) {
            change(with(typed));
        } else if (!known && label.id().matches("LABEL_\\d+") && !name.getText().isBlank()) {
            String proposed = proposed();
            if (!proposed.isEmpty()) {
                change(with(proposed));
            }
        }
        id.setText(label.id());
    }

    void start() {
        name.requestFocus();
        name.selectAll();
    }

    private void listen() {
        name.textProperty().subscribe(this::edited);
        description.textProperty().subscribe(this::edited);
        hue.valueProperty().subscribe(this::edited);
        underline.valueProperty().subscribe(this::edited);
        hotkey.textProperty().subscribe(this::edited);
        hotkey.addEventFilter(KeyEvent.KEY_TYPED, this::typedKey);
        id.focusedProperty().subscribe((was, is) -> commitWhenLeft(was && !is));
        name.focusedProperty().subscribe((was, is) -> commitWhenLeft(was && !is));
        // In a text area Tab would type a tab: here it goes on to the next field.
        description.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                        event.consume();
                        description.fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "\t",
                                        "\t",
                                        KeyCode.TAB,
                                        event.isShiftDown(),
                                        true,
                                        false,
                                        false));
                    }
                });
    }

    private void commitWhenLeft(boolean left) {
        if (left && !filling) {
            commit();
        }
    }

    /// One key is one character: the last one typed counts.
    private void typedKey(KeyEvent event) {
        String typed = event.getCharacter().strip();
        if (typed.length() == 1
                && !event.isShortcutDown()
                && !Character.isISOControl(typed.charAt(0))) {
            hotkey.setText(typed.toLowerCase(Locale.ROOT));
            hotkey.end();
            event.consume();
        }
    }

    private void edited() {
        if (!filling) {
            change(with(label.id()));
        }
    }

    private void change(Label changed) {
        label = changed;
        sample();
        onChange.accept(changed);
    }

    private Label with(String newId) {
        String key = hotkey.getText().strip();
        Integer chosen = hue.getValue();
        Underline line = underline.getValue();
        return new Label(
                newId,
                name.getText().strip(),
                description.getText(),
                // A hue behind the last looks like one of the set; it is kept unless changed.
                chosen == null || chosen == label.hue() % Label.HUES ? label.hue() : chosen,
                line == null ? label.underline() : line,
                key.isEmpty() ? Label.NO_HOTKEY : key.charAt(0),
                attributes.problem().isPresent() ? label.attributes() : attributes.value());
    }

    /// The id that the name proposes: what exports can carry.
    private String proposed() {
        String words =
                name.getText().strip().toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
        return words.substring(0, Math.min(words.length(), SHORT_ID))
                .replaceAll("^[^\\p{L}]+|_+$", "");
    }

    private void sample() {
        String shown = name.getText().isBlank() ? label.id() : name.getText().strip();
        String words = shown.length() > 24 ? shown.substring(0, 23) + "…" : shown;
        light.show(label, words, texts.get("labels.suggested", words));
        dark.show(label, words, texts.get("labels.suggested", words));
    }

    private void row(String part, Node field) {
        javafx.scene.control.Label words =
                new javafx.scene.control.Label(texts.get("labels.field." + part));
        words.getStyleClass().add("attribute-name");
        words.setLabelFor(field);
        field.setId("label-" + part);
        field.setAccessibleText(texts.get("labels.field." + part));
        addRow(getRowCount(), words, field);
    }
}
