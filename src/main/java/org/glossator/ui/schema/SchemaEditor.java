package org.glossator.ui.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.schema.Label;
import org.glossator.schema.LabelFate;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaChange;
import org.glossator.schema.SchemaDraft;
import org.glossator.store.LabelUse;
import org.glossator.ui.Texts;

/// The labels at the left, the fields of the chosen one at the right, and what is wrong below.
public final class SchemaEditor extends BorderPane {

    private final Texts texts;
    private final LabelUses uses;
    private final Set<Character> takenKeys;
    private final SchemaFiles files;
    private final ListView<Label> list = new ListView<>();
    private final LabelForm form;
    private final javafx.scene.control.Label message = new javafx.scene.control.Label();
    private final ReadOnlyBooleanWrapper savable = new ReadOnlyBooleanWrapper();
    private SchemaDraft draft;
    private String shown = "";
    private boolean filling;

    SchemaEditor(
            Texts texts,
            LabelSchema schema,
            Map<String, LabelUse> uses,
            Set<Character> takenKeys,
            SchemaFiles files) {
        this.texts = texts;
        this.uses = new LabelUses(uses);
        this.takenKeys = takenKeys;
        this.files = files;
        this.draft = SchemaDraft.of(schema);
        this.form = new LabelForm(texts, this::changed);
        getStyleClass().add("labels-editor");
        list.setId("labels-list");
        list.setAccessibleText(texts.get("labels.list"));
        list.setCellFactory(_ -> new LabelRow(texts, label -> use(label.id())));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(label -> {
                    if (label != null && !filling) {
                        choose(label);
                    }
                });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
        message.setId("labels-message");
        message.setWrapText(true);
        message.getStyleClass().add("labels-message");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("labels-form-pane");
        setLeft(left());
        setCenter(scroll);
        setBottom(message);
        refresh(schema.labels().getFirst().id());
    }

    BooleanExpression savable() {
        return savable.getReadOnlyProperty();
    }

    boolean isChanged() {
        return draft.isChanged();
    }

    SchemaChange change() {
        return draft.change();
    }

    /// Takes over what was typed last.
    void commit() {
        form.commit();
    }

    void say(String words) {
        message.setText(words);
    }

    void start() {
        list.requestFocus();
    }

    private Node left() {
        LabelButtons buttons = new LabelButtons(texts);
        buttons.on("add", this::add);
        buttons.on("up", () -> move(-1));
        buttons.on("down", () -> move(1));
        buttons.on("merge", this::merge);
        buttons.on("delete", this::delete);
        buttons.on("import", this::importFile);
        buttons.on("export", this::exportFile);
        FlowPane row = buttons.pane();
        VBox left = new VBox(list, row);
        left.getStyleClass().add("labels-left");
        VBox.setVgrow(list, Priority.ALWAYS);
        return left;
    }

    private void listKey(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            move(-1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            move(1);
        } else if (event.getCode() == KeyCode.DELETE) {
            delete();
        } else if (event.getCode() == KeyCode.INSERT) {
            add();
        } else if (event.getCode() == KeyCode.ENTER) {
            form.start();
        } else {
            return;
        }
        event.consume();
    }

    private void choose(Label label) {
        if (!label.id().equals(shown)) {
            form.commit();
            shown = label.id();
            form.show(label, draft.before().label(label.id()).isPresent());
            check();
        }
    }

    /// The form has another label in the place of the shown one.
    private void changed(Label label) {
        if (!label.id().equals(shown) && idIsTaken(label.id())) {
            say(texts.get("labels.id-taken", label.id()));
            form.show(draft.label(shown), draft.before().label(shown).isPresent());
            return;
        }
        draft = draft.replace(shown, label);
        refresh(label.id());
    }

    private boolean idIsTaken(String id) {
        return draft.leavingIds().contains(id)
                        && !new LabelFate.Becomes(shown).equals(draft.fates().get(id))
                || draft.labels().stream().anyMatch(l -> l.id().equalsIgnoreCase(id))
                        && !id.equalsIgnoreCase(shown);
    }

    private void add() {
        form.commit();
        Label added = new FreshLabel(texts, takenKeys).beside(draft.labels(), this::idIsTaken);
        draft = draft.add(added);
        shown = "";
        refresh(added.id());
        form.start();
    }

    private void move(int by) {
        form.commit();
        draft = draft.move(shown, by);
        refresh(shown);
        backToTheList();
    }

    private void merge() {
        form.commit();
        FateDialog.merge(texts, getScene().getWindow(), draft.label(shown), others(), use(shown))
                .ifPresent(fate -> {
                    if (fate instanceof LabelFate.Becomes(String into)) {
                        String from = shown;
                        draft = draft.merge(from, into);
                        afterRemoval(into);
                    }
                });
    }

    private void delete() {
        form.commit();
        if (draft.labels().size() == 1) {
            say(texts.get("labels.last"));
            return;
        }
        Optional<LabelFate> fate =
                use(shown).isNone()
                        ? Optional.of(new LabelFate.Removed())
                        : FateDialog.delete(
                                texts,
                                getScene().getWindow(),
                                draft.label(shown),
                                others(),
                                use(shown));
        fate.ifPresent(chosen -> {
            int place = draft.labels().indexOf(draft.label(shown));
            draft = draft.remove(shown, chosen);
            afterRemoval(draft.labels().get(Math.min(place, draft.labels().size() - 1)).id());
        });
    }

    private void afterRemoval(String next) {
        shown = "";
        refresh(next);
        backToTheList();
    }

    private void importFile() {
        form.commit();
        files.read()
                .flatMap(schema ->
                        new MissingLabels(texts, getScene().getWindow(), uses)
                                .ask(draft.before(), schema))
                .ifPresent(imported -> {
                    draft = imported;
                    shown = "";
                    refresh(draft.labels().getFirst().id());
                    say(new DifferenceWords(texts).of(draft));
                });
        backToTheList();
    }

    private void exportFile() {
        form.commit();
        if (!problems().areSerious()) {
            files.write(new LabelSchema(draft.labels())).ifPresent(this::say);
        }
        backToTheList();
    }

    /// Later, since a button takes the focus after what it does.
    private void backToTheList() {
        Platform.runLater(list::requestFocus);
    }

    /// Shows the draft as it is now, with this label chosen.
    private void refresh(String id) {
        filling = true;
        boolean same = id.equals(shown);
        List<Label> labels = draft.labels();
        if (!list.getItems().equals(labels)) {
            list.getItems().setAll(labels);
        }
        Label label = draft.label(id);
        list.getSelectionModel().select(labels.indexOf(label));
        filling = false;
        shown = id;
        if (!same || !form.shows(label)) {
            form.show(label, draft.before().label(id).isPresent());
        }
        check();
    }

    private void check() {
        DraftProblems problems = problems();
        List<String> words = new ArrayList<>(form.problem().stream().toList());
        words.addAll(problems.words(texts));
        message.setText(words.stream().limit(3).collect(Collectors.joining("\n")));
        savable.set(draft.isChanged() && form.problem().isEmpty() && !problems.areSerious());
        form.mark(problems.parts(shown));
    }

    private DraftProblems problems() {
        return new DraftProblems(draft, takenKeys);
    }

    private List<Label> others() {
        return draft.labels().stream().filter(label -> !label.id().equals(shown)).toList();
    }

    private LabelUse use(String id) {
        return uses.of(draft, id);
    }
}
