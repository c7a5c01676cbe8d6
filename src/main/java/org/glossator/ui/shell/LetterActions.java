package org.glossator.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.glossator.session.OpenLetter;
import org.glossator.store.LetterId;
import org.glossator.store.QueueEntry;

/// What a reviewer does with whole letters.
public final class LetterActions {

    private final Desk desk;
    private final Supplier<List<QueueEntry>> shown;
    private final Consumer<String> say;

    /// @param shown gives the letters as the queue lists them
    /// @param say says a few words of the bundle in the status bar
    LetterActions(Desk desk, Supplier<List<QueueEntry>> shown, Consumer<String> say) {
        this.desk = desk;
        this.shown = shown;
        this.say = say;
    }

    /// Accepts what still waits, as one step, notes the letter as done and opens the next one.
    public void acceptAllAndNext() {
        desk.session().corrections().acceptAll(desk.marks().get()).ifPresent(desk::apply);
        desk.finish();
        step(1);
    }

    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    public void open(LetterId id) {
        desk.open(id);
    }

    /// Opens the first letter that is not done, or the first of all.
    public void openFirst() {
        List<QueueEntry> queue = desk.queue();
        queue.stream()
                .filter(entry ->
                        switch (entry.status()) {
                            case NEW, STARTED -> true;
                            case DONE -> false;
                        })
                .findFirst()
                .or(() -> queue.stream().findFirst())
                .ifPresent(entry -> desk.open(entry.id()));
    }

    private void step(int by) {
        OpenLetter open = desk.letter().get();
        List<QueueEntry> queue = shown.get();
        for (int i = 0; open != null && i < queue.size(); i++) {
            if (queue.get(i).id().equals(open.id())) {
                int next = i + by;
                if (next >= 0 && next < queue.size()) {
                    desk.open(queue.get(next).id());
                } else {
                    say.accept(by > 0 ? "letter.last" : "letter.first");
                }
                return;
            }
        }
        // The open letter is not among those that the filter lets through.
        if (!queue.isEmpty()) {
            desk.open(queue.getFirst().id());
        }
    }
}
