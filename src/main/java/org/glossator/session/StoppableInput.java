package org.glossator.session;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/// An input that ends with a [CancellationException] once whoever waits for it wants it to stop.
final class StoppableInput extends FilterInputStream {

    private final Progress progress;

    StoppableInput(InputStream in, Progress progress) {
        super(in);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        goOn();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        goOn();
        return super.read(bytes, offset, length);
    }

    private void goOn() {
        if (progress.stopping()) {
            throw new CancellationException("it was stopped");
        }
    }
}
