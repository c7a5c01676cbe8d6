package org.glossator.export;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.jspecify.annotations.Nullable;

/// What reading back is to give for one letter. Kept in a file between the writing and the reading,
/// so that a corpus may be larger than memory.
///
/// @param textDigest of the text, empty where the format does not carry it
/// @param spans as the format says them, sorted
record Expectation(
        String id,
        String textDigest,
        int given,
        int changed,
        int dropped,
        List<ExportedSpan> spans,
        List<ExportedSpan> rejected) {

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
                SpanDigest.sorted(carries.project(fitted.spans())),
                SpanDigest.sorted(carries.project(rejected)));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(1);
        write(id, out);
        write(textDigest, out);
        out.writeInt(given);
        out.writeInt(changed);
        out.writeInt(dropped);
        write(spans, out);
        write(rejected, out);
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
                spans(in),
                spans(in));
    }

    private static void write(List<ExportedSpan> spans, DataOutputStream out) throws IOException {
        out.writeInt(spans.size());
        for (ExportedSpan span : spans) {
            out.writeInt(span.span().start());
            out.writeInt(span.span().end());
            write(span.label(), out);
            out.writeInt(span.attributes().size());
            for (var attribute : span.attributes().toMap().entrySet()) {
                write(attribute.getKey(), out);
                write(attribute.getValue(), out);
            }
            out.writeByte(span.status().ordinal());
            out.writeBoolean(span.rule() != null);
            write(span.rule() == null ? "" : span.rule(), out);
            out.writeDouble(span.confidence() == null ? Double.NaN : span.confidence());
        }
    }

    private static List<ExportedSpan> spans(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<ExportedSpan> spans = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Span span = new Span(in.readInt(), in.readInt());
            String label = string(in);
            Attributes attributes = Attributes.none();
            for (int left = in.readInt(); left > 0; left--) {
                attributes = attributes.with(string(in), string(in));
            }
            SpanStatus status = SpanStatus.values()[in.readByte()];
            boolean hasRule = in.readBoolean();
            String rule = string(in);
            double confidence = in.readDouble();
            spans.add(
                    new ExportedSpan(
                            span,
                            label,
                            attributes,
                            status,
                            hasRule ? rule : null,
                            Double.isNaN(confidence) ? null : Double.valueOf(confidence)));
        }
        return spans;
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String string(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
