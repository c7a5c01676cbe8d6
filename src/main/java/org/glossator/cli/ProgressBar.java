package org.glossator.cli;

import org.glossator.session.Progress;

/// Progress for a person at a terminal; silent where nobody watches.
final class ProgressBar implements Progress, AutoCloseable {

    private static final int WIDTH = 40;

    private final Terminal terminal;
    private int drawn = -1;

    ProgressBar(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void at(long done, long total) {
        if (!terminal.interactive() || total == 0) {
            return;
        }
        int filled = (int) (done * WIDTH / total);
        if (filled != drawn) {
            drawn = filled;
            String bar = "#".repeat(filled) + " ".repeat(WIDTH - filled);
            terminal.err().printf("\r[%s] %,d of %,d", bar, done, total);
            terminal.err().flush();
        }
    }

    /// Takes the bar away, so that what comes next starts on a clean line.
    @Override
    public void close() {
        if (drawn >= 0) {
            terminal.err().print("\r" + " ".repeat(WIDTH + 30) + "\r");
            terminal.err().flush();
        }
    }
}
