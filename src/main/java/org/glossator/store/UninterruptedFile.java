package org.glossator.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/// A file that an interrupt neither closes nor hurries.
///
/// A file channel is closed for good when a thread that uses it is interrupted, as every cancelled
/// task is: the project would be lost to the running program. This way of reading and writing knows
/// no interrupts, and, unlike an asynchronous channel, hands nothing to another thread, for which
/// an edit would have to wait several times where the processors are busy.
final class UninterruptedFile extends FileBaseDefault {

    private final RandomAccessFile file;
    private final String name;

    /// @param mode as [RandomAccessFile] has it
    /// @throws IOException if the file cannot be opened
    UninterruptedFile(String path, String mode) throws IOException {
        this.file = new RandomAccessFile(path, mode);
        this.name = path;
    }

    @Override
    public long size() throws IOException {
        return file.length();
    }

    @Override
    public synchronized int read(ByteBuffer into, long position) throws IOException {
        file.seek(position);
        byte[] bytes = into.hasArray() ? into.array() : new byte[into.remaining()];
        int from = into.hasArray() ? into.arrayOffset() + into.position() : 0;
        int read = file.read(bytes, from, into.remaining());
        if (read > 0 && into.hasArray()) {
            into.position(into.position() + read);
        } else if (read > 0) {
            into.put(bytes, 0, read);
        }
        return read;
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
        file.seek(position);
        int length = from.remaining();
        if (from.hasArray()) {
            file.write(from.array(), from.arrayOffset() + from.position(), length);
            from.position(from.limit());
        } else {
            byte[] bytes = new byte[length];
            from.get(bytes);
            file.write(bytes);
        }
        return length;
    }

    /// Only makes it shorter, as the contract of channels says.
    @Override
    protected synchronized void implTruncate(long size) throws IOException {
        if (size < file.length()) {
            file.setLength(size);
        }
    }

    @Override
    public void force(boolean metaData) throws IOException {
        // With the file's length in any case.
        file.getFD().sync();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.getChannel().tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }

    @Override
    public String toString() {
        return name;
    }
}
