package org.glossator.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// Where the spans that were found go: a file for each letter, or one stream for all.
interface SpanOutput extends Closeable {

    void write(String letter, List<FoundSpan> spans) throws IOException;

    /// Called when every letter is written.
    void finish() throws IOException;
}
