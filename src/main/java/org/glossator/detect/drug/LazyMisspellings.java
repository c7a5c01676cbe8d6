package org.glossator.detect.drug;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The misspellings of a lexicon's names, made when they are first asked for: a third of what
/// loading would cost otherwise. Always the same, whichever thread asks first.
final class LazyMisspellings {

    private final List<Lexeme> names;
    private volatile @Nullable Misspellings made;

    LazyMisspellings(List<Lexeme> names) {
        this.names = List.copyOf(names);
    }

    Misspellings get() {
        Misspellings ready = made;
        return ready != null ? ready : make();
    }

    private synchronized Misspellings make() {
        Misspellings ready = made;
        if (ready == null) {
            ready = Misspellings.of(names);
            made = ready;
        }
        return ready;
    }
}
