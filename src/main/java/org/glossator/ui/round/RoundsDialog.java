package org.glossator.ui.round;

import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.glossator.session.RoundBoard;
import org.glossator.store.ReviewerEntry;
import org.glossator.store.Round;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.FirstFocus;
import org.glossator.ui.dialog.Fitting;
import org.glossator.ui.task.JobLine;

/// The rounds of a project, in a window beside the main one, so that jobs can be followed and
/// stopped in either. Insert makes a new round.
public final class RoundsDialog extends Dialog<Void> {

    /// Told what the reviewer wants.
    public interface Listener {

        /// A round is to be dealt out.
        void make(RoundWish wish);

        /// The letters of this query are to be counted, see [RoundsDialog#sayLetters].
        void count(String query);

        /// A package of the reviewer's letters of the round is to be written.
        void send(Round round, String reviewer);

        /// A package that came back is to be merged.
        void merge();
    }

    private final Texts texts;
    private final RoundList list;
    private final RoundForm form;
    private final ScrollPane scrolled;
    private final StackPane foot = new StackPane();
    private final StackPane page = new StackPane();
    private final Label state = new Label();
    private List<ReviewerEntry> people = List.of();

    /// @param mayChange whether rounds can be made and packages merged
    /// @param jobs the jobs that run, with a button that stops them
    public RoundsDialog(
            Texts texts,
            Window owner,
            ZoneId zone,
            boolean mayChange,
            JobLine jobs,
            Listener listener) {
        this.texts = texts;
        this.list = new RoundList(texts, zone);
        this.form = new RoundForm(texts, listener::count, listener::make, this::showList);
        this.scrolled = Fitting.scrolling(form);
        initOwner(owner);
        initModality(Modality.NONE);
        setTitle(texts.get("round.title"));
        setHeaderText(texts.get("round.title"));
        setResizable(true);
        list.button("round-new", "round.new", "round.new.tip", this::begin).setDisable(!mayChange);
        list.button("round-send", "round.send", "round.send.tip", () -> send(listener))
                .setDisable(!mayChange);
        list.button("round-merge", "round.merge", "round.merge.tip", listener::merge)
                .setDisable(!mayChange);
        state.setId("round-state");
        state.setWrapText(true);
        state.managedProperty().bind(state.textProperty().isNotEmpty());
        state.getStyleClass().add("quality-state");
        turnTo(list, list.buttons());
        VBox.setVgrow(page, Priority.ALWAYS);
        VBox content = new VBox(page, foot, state, jobs);
        content.getStyleClass().addAll("quality-view", "rounds");
        content.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, mayChange));
        getDialogPane().setContent(content);
        getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        Fitting.within(getDialogPane(), owner);
        FirstFocus.in(this, list::takeKeys);
    }

    /// Shows the rounds as they are.
    public void show(RoundBoard board) {
        people = board.people();
        list.show(board);
    }

    /// Says in a few words what was done, or why it was not.
    public void say(String words) {
        state.setText(words);
    }

    /// Says which letters the form's query finds.
    ///
    /// @param wrong whether the query makes no sense
    public void sayLetters(String words, boolean wrong) {
        form.sayLetters(words, wrong);
    }

    /// Says in the form why the round cannot be.
    public void refuse(String why) {
        form.refuse(why);
    }

    /// Leaves the form: the round was made.
    public void made(String round) {
        list.want(round);
        showList();
    }

    private void begin() {
        turnTo(scrolled, form.foot());
        form.begin(texts.get("round.proposed", list.count() + 1), people);
    }

    private void showList() {
        turnTo(list, list.buttons());
        list.takeKeys();
    }

    /// The buttons stay in sight whatever the page scrolls to.
    private void turnTo(Node shown, Node buttons) {
        page.getChildren().setAll(shown);
        foot.getChildren().setAll(buttons);
        // What scrolls comes into the scene only now, and is to get the keys.
        page.applyCss();
        page.layout();
    }

    private void pressed(KeyEvent event, boolean mayChange) {
        boolean listed = page.getChildren().contains(list);
        if (listed && event.getCode() == KeyCode.INSERT && mayChange) {
            begin();
            event.consume();
        } else if (!listed && event.getCode() == KeyCode.ESCAPE) {
            showList();
            event.consume();
        }
    }

    private void send(Listener listener) {
        list.chosen()
                .ifPresent(round ->
                        list.part()
                                .ifPresent(part ->
                                        listener.send(round.round(), part.reviewer().name())));
    }
}
