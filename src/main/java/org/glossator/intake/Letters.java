package org.glossator.intake;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/// The letters of one file, read one after the other as they are asked for. Never throws for what
/// is wrong with the file: that is a refusal, and the last of them where nothing can follow.
public interface Letters extends Iterator<Intake>, AutoCloseable {

    @Override
    void close() throws IOException;

    /// Those of a file that is one letter, or none.
    static Letters of(Intake intake) {
        Iterator<Intake> one = List.of(intake).iterator();
        return new Letters() {
            @Override
            public boolean hasNext() {
                return one.hasNext();
            }

            @Override
            public Intake next() {
                return one.next();
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
