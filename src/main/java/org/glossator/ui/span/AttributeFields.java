package org.glossator.ui.span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.glossator.mark.Attributes;
import org.glossator.schema.Attribute;
import org.glossator.ui.Texts;

/// The attributes of a mark as fields: one row each, in the schema's order, and the note behind
/// them. A change counts when the reviewer leaves the field or presses Enter; Escape takes back
/// what was typed.
public final class AttributeFields extends GridPane {

    /// Told what the reviewer does in the fields.
    public interface Listener {

        /// @param facts the mark as it was when the field was filled
        /// @param value blank to take the attribute away
        void changed(SpanFacts facts, String attribute, String value);

        /// The reviewer is done with the fields.
        void left();
    }

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Texts texts;
    private final Listener listener;
    private final List<Row> rows = new ArrayList<>();

    /// What was last told or shown of each attribute: a field that loses the focus after Enter must
    /// not tell the same again.
    private final Map<String, String> told = new HashMap<>();

    private SpanFacts facts;

    AttributeFields(
            org.glossator.schema.Label label, SpanFacts facts, Texts texts, Listener listener) {
        this.facts = facts;
        this.texts = texts;
        this.listener = listener;
        getStyleClass().add("attributes");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, values);
        for (Attribute attribute : label.attributes()) {
            Row row =
                    switch (attribute.type()) {
                        case CHOICE -> choice(attribute);
                        case DATE -> checked(attribute, "inspector.date.hint");
                        case NUMBER -> checked(attribute, "inspector.number.hint");
                        case TEXT -> text(attribute.name(), _ -> true);
                    };
            add(row, attribute.name());
        }
        Row note = text(Attributes.NOTE, _ -> true);
        ((TextField) note.field()).setPromptText(texts.get("inspector.note.hint"));
        add(note, texts.get("inspector.note"));
        update(facts);
    }

    /// Shows a mark. If it is the same one as before, changed by an edit, the field that the
    /// reviewer is in keeps what is typed; if it is another, what was typed counts for the old one.
    void show(SpanFacts other) {
        if (areOf(other)) {
            update(other);
            return;
        }
        rows.stream().filter(row -> row.field().isFocused()).findFirst().ifPresent(this::typed);
        facts = other;
        rows.forEach(this::fill);
    }

    private boolean areOf(SpanFacts other) {
        return facts.letter().equals(other.letter())
                && facts.mark().label().equals(other.mark().label())
                && (facts.mark().id().equals(other.mark().id())
                        || facts.suggestion().isPresent()
                                && facts.suggestion().equals(other.suggestion()));
    }

    /// Shows the mark's values, except in the field that the reviewer is in.
    private void update(SpanFacts changed) {
        facts = changed;
        rows.stream().filter(row -> !row.field().isFocused()).forEach(this::fill);
    }

    private void fill(Row row) {
        String value = facts.mark().attributes().get(row.attribute()).orElse("");
        told.put(row.attribute(), value);
        row.show().accept(value);
    }

    private void typed(Row row) {
        if (row.field() instanceof TextField field
                && !field.getPseudoClassStates().contains(WRONG)) {
            changed(row.attribute(), field.getText());
        }
    }

    /// Puts the keys into a field: the first one, or the one of this attribute.
    void edit(Optional<String> attribute) {
        rows.stream()
                .filter(row -> attribute.isEmpty() || row.attribute().equals(attribute.get()))
                .findFirst()
                .ifPresent(row -> row.field().requestFocus());
    }

    private void add(Row row, String words) {
        Label name = new Label(words);
        name.getStyleClass().add("attribute-name");
        name.setLabelFor(row.field());
        row.field().setId("attribute-" + row.attribute());
        row.field().setAccessibleText(texts.get("inspector.attribute", words));
        addRow(rows.size(), name, row.field());
        rows.add(row);
    }

    /// A field whose value is checked when the reviewer leaves it: one that does not fit is not
    /// taken, and the field says so and shows what was there.
    private Row checked(Attribute attribute, String hint) {
        Row row = text(attribute.name(), value -> value.isBlank() || attribute.accepts(value));
        TextField field = (TextField) row.field();
        field.setPromptText(texts.get(hint));
        Tooltip expected = new Tooltip(texts.get(hint));
        field.setTooltip(expected);
        field.setAccessibleHelp(texts.get(hint));
        return row;
    }

    private Row text(String attribute, Predicate<String> accepts) {
        TextField field = new TextField();
        field.textProperty()
                .subscribe(now ->
                        field.pseudoClassStateChanged(
                                WRONG,
                                !now.equals(told.getOrDefault(attribute, ""))
                                        && !accepts.test(now.strip())));
        field.setOnAction(_ -> {
            if (accepts.test(field.getText().strip())) {
                changed(attribute, field.getText());
                listener.left();
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                field.setText(told.getOrDefault(attribute, ""));
                listener.left();
            }
        });
        field.focusedProperty()
                .subscribe((was, is) -> {
                    if (was && !is) {
                        if (accepts.test(field.getText().strip())) {
                            changed(attribute, field.getText());
                        } else {
                            field.setText(told.getOrDefault(attribute, ""));
                        }
                    }
                });
        return new Row(attribute, field, field::setText);
    }

    private Row choice(Attribute attribute) {
        ChoiceField field = new ChoiceField(attribute.choices(), listener::left);
        field.valueProperty()
                .subscribe((_, now) -> {
                    if (now != null) {
                        changed(attribute.name(), now);
                    }
                });
        return new Row(attribute.name(), field, field::show);
    }

    private void changed(String attribute, String now) {
        if (!now.equals(told.put(attribute, now))) {
            listener.changed(facts, attribute, now);
        }
    }

    /// @param show puts a value into the field
    private record Row(String attribute, Control field, Consumer<String> show) {}
}
