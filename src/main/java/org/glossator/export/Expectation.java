package org.glossator.export;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What reading back is to give for one letter. Kept in a file between the writing and the reading,
/// so that a corpus may be larger than memory.
///
/// @param textDigest of the text, empty where the format does not carry it
/// @param written how many spans there are to be
/// @param spans as the format says them
record Expectation(
        String id,
        String textDigest,
        int given,
        int changed,
        int dropped,
        int written,
        SpanLines spans) {

    static Expectation of(Fitted fitted, Carries carries) {
        int changed = 0;
        int dropped = 0;
        for (SpanChange change : fitted.changes()) {
            switch (change.kind()) {
                case CHANGED -> changed++;
                case DROPPED -> dropped++;
                case TEXT_CHANGED -> {}
            }
        }
        List<ExportedSpan> rejected =
                carries.has(Carries.Part.REJECTED) ? fitted.letter().rejected() : List.of();
        return new Expectation(
                fitted.id(),
                carries.has(Carries.Part.TEXT) ? fitted.letter().letter().digest().hex() : "",
                fitted.given(),
                changed,
                dropped,
                fitted.spans().size(),
                SpanLines.of(carries.project(fitted.spans()), carries.project(rejected)));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(1);
        write(id.getBytes(StandardCharsets.UTF_8), out);
        write(textDigest.getBytes(StandardCharsets.UTF_8), out);
        out.writeInt(given);
        out.writeInt(changed);
        out.writeInt(dropped);
        out.writeInt(written);
        write(spans.bytes(), out);
    }

    /// The next one, or `null` at the end.
    static @Nullable Expectation read(DataInputStream in) throws IOException {
        try {
            in.readByte();
        } catch (EOFException e) {
            return null;
        }
        return new Expectation(
                string(in),
                string(in),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                SpanLines.of(bytes(in)));
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String string(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
