package org.glossator.ui.search;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.query.Hit;
import org.glossator.query.Vocabulary;
import org.glossator.session.SearchHit;
import org.glossator.ui.ContextCell;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// The search under the letter: a field, what it came to in words, and the hits. The keys stay in
/// the field: the arrows walk the hits, Enter goes to one, Escape leaves.
public final class SearchPane extends VBox {

    /// Told what the reviewer does here.
    public interface Listener {

        /// What is in the field has changed.
        void typed(String line);

        /// The walk came to this hit.
        void walked(SearchHit hit);

        /// This hit was chosen, or, if `null`, the reviewer asked for one where there is none.
        void chosen(@Nullable SearchHit hit);

        void left();
    }

    private final Texts texts;
    private final Listener listener;
    private final QueryField query;
    private final Label scopeWords = new Label();
    private final Label state = new Label();
    private final Label hint = new Label();
    private final ObservableList<SearchHit> hits = FXCollections.observableArrayList();
    private final ListView<SearchHit> list = new ListView<>(hits);
    private SearchScope scope = SearchScope.LETTER;

    public SearchPane(Texts texts, Listener listener) {
        this.texts = texts;
        this.listener = listener;
        this.query = new QueryField(texts, listener::typed);
        getStyleClass().add("search-pane");
        scopeWords.getStyleClass().add("search-scope");
        state.setId("search-state");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        HBox.setHgrow(query, Priority.ALWAYS);
        HBox top = new HBox(scopeWords, query, state);
        top.getStyleClass().add("search-top");
        list.setId("search-hits");
        list.setAccessibleText(texts.get("search.hits"));
        // Walked from the field, so that typing and walking need no change of place.
        list.setFocusTraversable(false);
        list.setPlaceholder(hint);
        list.setOnMouseClicked(_ -> listener.chosen(selected()));
        setVgrow(list, Priority.ALWAYS);
        query.field().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(top, list);
    }

    /// Makes ready for a search and gives it the keys.
    ///
    /// @param line what to put into the field, or `null` to leave it
    public void open(SearchScope where, @Nullable String line) {
        scope = where;
        boolean ofProject = where == SearchScope.PROJECT;
        scopeWords.setText(texts.get(ofProject ? "search.in-project" : "search.in-letter"));
        query.field().setAccessibleText(scopeWords.getText());
        list.setCellFactory(_ -> new ContextCell<>(found -> row(found, ofProject)));
        if (line != null) {
            query.field().setText(line);
        }
        query.field().requestFocus();
        query.field().selectAll();
    }

    /// Proposes what can be named in queries now.
    public void setVocabulary(Vocabulary vocabulary) {
        query.setVocabulary(vocabulary);
    }

    public SearchScope scope() {
        return scope;
    }

    public String line() {
        return query.field().getText();
    }

    /// The hits in the list, in their order.
    public ObservableList<SearchHit> hits() {
        return hits;
    }

    /// Says what the search came to.
    ///
    /// @param words beside the field
    /// @param more in the list while that is empty
    /// @param wrong whether the query makes no sense
    public void say(String words, String more, boolean wrong) {
        state.setText(words);
        state.getStyleClass().setAll("label", wrong ? "search-wrong" : "search-state");
        hint.setText(more);
    }

    /// The place in the list that the walk is at, or -1.
    public int at() {
        return list.getSelectionModel().getSelectedIndex();
    }

    /// Moves the walk by so many hits, around the ends.
    public void step(int by) {
        if (hits.isEmpty()) {
            listener.chosen(null);
            return;
        }
        int next = at() < 0 && by < 0 ? hits.size() - 1 : Math.floorMod(at() + by, hits.size());
        select(next);
        listener.walked(hits.get(next));
    }

    /// Moves the walk without telling.
    public void select(int row) {
        list.getSelectionModel().clearAndSelect(row);
        list.scrollTo(Math.max(0, row - 2));
    }

    private @Nullable SearchHit selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case ENTER -> {
                if (at() < 0 && !hits.isEmpty()) {
                    select(0);
                }
                listener.chosen(selected());
            }
            case ESCAPE -> listener.left();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private ContextCell.Row row(SearchHit found, boolean ofProject) {
        return new ContextCell.Row(
                ofProject ? found.letterName() : "", found.hit().context(), about(found.hit()));
    }

    private String about(Hit hit) {
        return switch (hit) {
            case Hit.Marked marked ->
                    texts.get(
                            "search.marked",
                            marked.label(),
                            texts.get("search.stage." + marked.stage().word()));
            case Hit.Words _ -> "";
            case Hit.Whole _ -> texts.get("search.whole");
        };
    }
}
