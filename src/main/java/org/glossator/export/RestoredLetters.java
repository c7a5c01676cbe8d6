package org.glossator.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads an export's letters back one by one, in the order in which they were written. Iterating
/// throws [DamagedExport] where the files are not as they were written.
public abstract class RestoredLetters implements Iterator<RestoredLetter>, Closeable {

    private final String place;
    private @Nullable Unread ready;
    private boolean done;
    private int letters;

    /// What was read of a letter: the letter is still to be made of it, by any thread.
    public interface Unread {
        RestoredLetter letter() throws IOException;
    }

    /// @param place what messages call the files
    protected RestoredLetters(String place) {
        this.place = place;
    }

    /// The next letter, or `null` at the end. A format whose letters can be told apart before they
    /// are read leaves the reading to [Unread#letter].
    protected abstract @Nullable Unread read() throws IOException;

    @Override
    public final boolean hasNext() {
        if (ready == null && !done) {
            letters++;
            try {
                ready = read();
            } catch (IOException | RuntimeException e) {
                done = true;
                throw damaged(letters, e);
            }
            done = ready == null;
        }
        return ready != null;
    }

    @Override
    public final RestoredLetter next() {
        return later().get();
    }

    /// The next letter, to be made of what was read of it whenever it suits, by any thread, as long
    /// as this is open. Doing so throws [DamagedExport] as iterating does.
    public final Supplier<RestoredLetter> later() {
        Unread next = hasNext() ? ready : null;
        if (next == null) {
            throw new NoSuchElementException();
        }
        ready = null;
        int number = letters;
        return () -> {
            try {
                return next.letter();
            } catch (IOException | RuntimeException e) {
                throw damaged(number, e);
            }
        };
    }

    /// Of what is no JSON the parser's own message quotes a piece, which may be a letter's.
    private DamagedExport damaged(int number, Exception e) {
        String what =
                e instanceof JsonProcessingException ? "not JSON" : String.valueOf(e.getMessage());
        return new DamagedExport("%s, letter %d: %s".formatted(place, number, what), e);
    }
}
