package org.glossator.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads letters back that stand one a line. Only the lines are told apart in turn; what stands in
/// one is read whenever the letter is asked for.
final class LineRows extends RestoredLetters {

    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final Line letters;
    private byte[] bytes = new byte[2 * BLOCK];
    private int from;
    private int to;

    /// Makes a letter of a line.
    interface Line {
        /// @param line without its line end
        /// @throws IllegalArgumentException if the line is not as it was written
        RestoredLetter letter(byte[] line) throws IOException;
    }

    private LineRows(Path file, Line letters) throws IOException {
        super(String.valueOf(file.getFileName()));
        this.in = Files.newInputStream(file);
        this.letters = letters;
    }

    static LineRows of(Path file, Line letters) throws IOException {
        return new LineRows(file, letters);
    }

    @Override
    protected @Nullable Unread read() throws IOException {
        byte[] line = line();
        return line == null ? null : () -> letters.letter(line);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private byte @Nullable [] line() throws IOException {
        int searched = from;
        while (true) {
            for (; searched < to; searched++) {
                if (bytes[searched] == '\n') {
                    return take(searched, searched + 1);
                }
            }
            searched -= from;
            boolean more = fill();
            searched += from;
            if (!more) {
                return from == to ? null : take(to, to);
            }
        }
    }

    private byte[] take(int end, int next) {
        byte[] line = Arrays.copyOfRange(bytes, from, end);
        from = next;
        return line;
    }

    /// Reads on behind what is there, for which there is room made.
    private boolean fill() throws IOException {
        if (bytes.length - to < BLOCK) {
            byte[] room = to - from > bytes.length / 2 ? new byte[2 * bytes.length] : bytes;
            System.arraycopy(bytes, from, room, 0, to - from);
            to -= from;
            from = 0;
            bytes = room;
        }
        int read = in.read(bytes, to, bytes.length - to);
        to += Math.max(0, read);
        return read > 0;
    }
}
