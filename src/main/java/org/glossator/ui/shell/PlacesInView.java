package org.glossator.ui.shell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import org.glossator.query.Context;
import org.glossator.session.LetterPlace;
import org.glossator.session.WordsAround;

/// The words at the places that a list shows. They are read when a row first comes into view, those
/// of all new rows at once, and kept: a letter's text never changes.
final class PlacesInView {

    private static final Context WAITING = new Context("", "…", "");

    private final WordsAround words;
    private final Runnable onRead;
    private final Map<LetterPlace, Context> known = new HashMap<>();
    private final Set<LetterPlace> wanted = new HashSet<>();

    /// @param onRead called on the window's thread when there are words that were waited for
    PlacesInView(WordsAround words, Runnable onRead) {
        this.words = words;
        this.onRead = onRead;
    }

    /// The words at the place; dots until they are read.
    Context at(LetterPlace place) {
        Context context = known.get(place);
        if (context != null) {
            return context;
        }
        if (wanted.isEmpty()) {
            Platform.runLater(this::read);
        }
        wanted.add(place);
        return WAITING;
    }

    private void read() {
        Set<LetterPlace> now = Set.copyOf(wanted);
        wanted.clear();
        words.read(now)
                .whenCompleteAsync(
                        (read, failure) -> {
                            if (failure == null) {
                                known.putAll(read);
                                onRead.run();
                            }
                        },
                        Platform::runLater);
    }
}
