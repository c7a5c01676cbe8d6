package org.glossator.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// Reads an export's letters back one by one, in the order in which they were written. Iterating
/// throws [DamagedExport] where the files are not as they were written.
public abstract class RestoredLetters implements Iterator<RestoredLetter>, Closeable {

    private final String place;
    private @Nullable RestoredLetter ready;
    private boolean done;
    private int letters;

    /// @param place what messages call the files
    protected RestoredLetters(String place) {
        this.place = place;
    }

    /// The next letter, or `null` at the end.
    protected abstract @Nullable RestoredLetter read() throws IOException;

    @Override
    public final boolean hasNext() {
        if (ready == null && !done) {
            try {
                ready = read();
            } catch (IOException | RuntimeException e) {
                done = true;
                throw new DamagedExport(
                        "%s, letter %d: %s".formatted(place, letters + 1, e.getMessage()), e);
            }
            done = ready == null;
            letters++;
        }
        return ready != null;
    }

    @Override
    public final RestoredLetter next() {
        RestoredLetter next = hasNext() ? ready : null;
        if (next == null) {
            throw new NoSuchElementException();
        }
        ready = null;
        return next;
    }
}
