package org.glossator.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.smile.SmileFactory;
import com.fasterxml.jackson.dataformat.smile.SmileGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.mark.Verdict;
import org.jspecify.annotations.Nullable;

/// The marks of a reviewer on a letter as bytes: Smile, the binary form of JSON, in which a text
/// that comes again is a number. Four lists without a break between what they hold: annotations
/// first, since much asks for no more, then suggestions, verdicts and remarks. An id is two
/// numbers; attributes are as in [AttributesCodec].
///
/// Not for use by several threads: it remembers the attributes that it has read.
final class MarksCodec {

    private static final SmileFactory SMILE =
            SmileFactory.builder()
                    .enable(SmileGenerator.Feature.CHECK_SHARED_STRING_VALUES)
                    .build();

    /// Letters that came together have many drugs and dates in common.
    private final Map<String, Attributes> known = new HashMap<>();

    static byte[] encode(MarkSet marks) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = SMILE.createGenerator(bytes)) {
            out.writeStartArray();
            for (Annotation one : marks.annotations()) {
                write(one, out);
            }
            out.writeEndArray();
            out.writeStartArray();
            for (Suggestion one : marks.suggestions()) {
                write(one, out);
            }
            out.writeEndArray();
            out.writeStartArray();
            for (Suggestion one : marks.suggestions()) {
                Verdict verdict = marks.verdict(one.id());
                if (verdict != Verdict.UNDECIDED) {
                    write(one.id(), out);
                    out.writeString(verdict.name());
                }
            }
            out.writeEndArray();
            out.writeStartArray();
            for (Suggestion one : marks.suggestions()) {
                Attributes remarks = marks.remarks(one.id());
                if (!remarks.isEmpty()) {
                    write(one.id(), out);
                    out.writeString(AttributesCodec.encode(remarks));
                }
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Annotation one, JsonGenerator out) throws IOException {
        write(one.id(), out);
        write(one.span(), out);
        out.writeString(one.label());
        out.writeString(AttributesCodec.encode(one.attributes()));
        MarkId origin = one.origin();
        out.writeBoolean(origin != null);
        if (origin != null) {
            write(origin, out);
        }
    }

    private static void write(Suggestion one, JsonGenerator out) throws IOException {
        write(one.id(), out);
        write(one.span(), out);
        out.writeString(one.label());
        out.writeString(AttributesCodec.encode(one.attributes()));
        out.writeString(one.rule());
        out.writeNumber(one.confidence());
    }

    private static void write(MarkId id, JsonGenerator out) throws IOException {
        out.writeNumber(id.value().getMostSignificantBits());
        out.writeNumber(id.value().getLeastSignificantBits());
    }

    private static void write(Span span, JsonGenerator out) throws IOException {
        out.writeNumber(span.start());
        out.writeNumber(span.end());
    }

    /// @param which [MarksRead#ANNOTATIONS] or all
    /// @throws IllegalArgumentException if these are no such bytes
    MarkSet decode(byte[] bytes, MarksRead which) {
        try (JsonParser in = SMILE.createParser(bytes)) {
            List<Annotation> annotations = list(in, this::annotation);
            if (which == MarksRead.ANNOTATIONS) {
                return MarkSet.of(List.of(), Map.of(), annotations);
            }
            List<Suggestion> suggestions = list(in, this::suggestion);
            Map<MarkId, Verdict> verdicts = map(in, Verdict::valueOf);
            Map<MarkId, Attributes> remarks = map(in, this::attributes);
            return MarkSet.of(suggestions, verdicts, annotations, remarks);
        } catch (IOException e) {
            throw new IllegalArgumentException("stored marks are not Smile", e);
        }
    }

    Attributes attributes(String json) {
        return known.computeIfAbsent(json, AttributesCodec::decode);
    }

    private interface Item<T> {
        /// @param in at its first token
        T read(JsonParser in) throws IOException;
    }

    private static <T> List<T> list(JsonParser in, Item<T> item) throws IOException {
        expect(in.nextToken(), JsonToken.START_ARRAY);
        List<T> all = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            all.add(item.read(in));
        }
        return all;
    }

    private static <T> Map<MarkId, T> map(JsonParser in, Function<String, T> value)
            throws IOException {
        expect(in.nextToken(), JsonToken.START_ARRAY);
        Map<MarkId, T> all = new HashMap<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            all.put(id(in), value.apply(text(in)));
        }
        return all;
    }

    private Annotation annotation(JsonParser in) throws IOException {
        MarkId id = id(in);
        Span span = span(in);
        return new Annotation(id, span, text(in), attributes(text(in)), origin(in));
    }

    private static @Nullable MarkId origin(JsonParser in) throws IOException {
        if (in.nextToken() == JsonToken.VALUE_FALSE) {
            return null;
        }
        in.nextToken();
        return id(in);
    }

    private Suggestion suggestion(JsonParser in) throws IOException {
        MarkId id = id(in);
        Span span = span(in);
        String label = text(in);
        Attributes attributes = attributes(text(in));
        String rule = text(in);
        expect(in.nextToken(), JsonToken.VALUE_NUMBER_FLOAT);
        return new Suggestion(id, span, label, attributes, rule, in.getDoubleValue());
    }

    /// @param in at its first number
    private static MarkId id(JsonParser in) throws IOException {
        long high = in.getLongValue();
        in.nextToken();
        return new MarkId(new UUID(high, in.getLongValue()));
    }

    private static Span span(JsonParser in) throws IOException {
        in.nextToken();
        int start = in.getIntValue();
        in.nextToken();
        return new Span(start, in.getIntValue());
    }

    private static String text(JsonParser in) throws IOException {
        expect(in.nextToken(), JsonToken.VALUE_STRING);
        return in.getText();
    }

    private static void expect(@Nullable JsonToken found, JsonToken expected) {
        if (found != expected) {
            throw new IllegalArgumentException("stored marks are in no known form");
        }
    }
}
