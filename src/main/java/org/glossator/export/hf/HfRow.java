package org.glossator.export.hf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.glossator.export.Boundaries;
import org.glossator.export.CodePoints;
import org.glossator.export.DamagedExport;
import org.glossator.export.ExportedSpan;
import org.glossator.export.Fitted;
import org.glossator.export.Fitting;
import org.glossator.export.RestoredLetter;
import org.glossator.export.SpanStatus;
import org.glossator.export.Tags;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;

/// A letter as a row of the Parquet file.
final class HfRow {

    static final MessageType SCHEMA =
            MessageTypeParser.parseMessageType(
                    """
                    message letters {
                      optional binary id (STRING);
                      optional binary text (STRING);
                      optional group tokens (LIST) {
                        repeated group list { optional binary element (STRING); }
                      }
                      optional group ner_tags (LIST) {
                        repeated group list { optional int64 element; }
                      }
                      optional group spans (LIST) {
                        repeated group list {
                          optional group element {
                            optional int64 start;
                            optional int64 end;
                            optional binary label (STRING);
                            optional binary attributes (STRING);
                            optional binary status (STRING);
                            optional binary rule (STRING);
                            optional double confidence;
                          }
                        }
                      }
                    }
                    """);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};
    private static final String LIST = "list";
    private static final String ELEMENT = "element";

    private HfRow() {}

    static Group of(Fitted letter, TagNames tags) {
        Group row = new SimpleGroup(SCHEMA);
        row.add("id", letter.id());
        row.add("text", letter.text());
        tokens(letter, tags, row);
        CodePoints codePoints = CodePoints.of(letter.text());
        Group spans = row.addGroup("spans");
        for (ExportedSpan span : letter.spans()) {
            add(span, codePoints.of(span.span()), spans.addGroup(LIST).addGroup(ELEMENT));
        }
        return row;
    }

    private static void tokens(Fitted letter, TagNames names, Group row) {
        Boundaries boundaries = Boundaries.of(letter.text());
        List<ExportedSpan> spans =
                Fitting.of(letter.letter())
                        .trimmed()
                        .onTokens(boundaries)
                        .withoutOverlap(names.overlap())
                        .done()
                        .spans();
        String[] tags =
                Tags.of(
                        spans,
                        boundaries,
                        boundaries.sentences(spans),
                        names.scheme(),
                        label -> label);
        Group tokens = row.addGroup("tokens");
        Group numbers = row.addGroup("ner_tags");
        for (int i = 0; i < tags.length; i++) {
            tokens.addGroup(LIST).add(ELEMENT, boundaries.tokens().get(i).of(letter.text()));
            numbers.addGroup(LIST).add(ELEMENT, names.number(tags[i]));
        }
    }

    private static void add(ExportedSpan span, Span place, Group element) {
        element.add("start", (long) place.start());
        element.add("end", (long) place.end());
        element.add("label", span.label());
        element.add("attributes", json(span.attributes()));
        element.add("status", span.status().id());
        if (span.rule() != null) {
            element.add("rule", span.rule());
        }
        if (span.confidence() != null) {
            element.add("confidence", span.confidence().doubleValue());
        }
    }

    /// The letter of a row that [#of] made.
    static RestoredLetter letter(Group row) {
        String text = row.getString("text", 0);
        CodePoints codePoints = CodePoints.of(text);
        List<ExportedSpan> spans = new ArrayList<>();
        Group list = row.getGroup("spans", 0);
        for (int i = 0; i < list.getFieldRepetitionCount(LIST); i++) {
            spans.add(span(list.getGroup(LIST, i).getGroup(ELEMENT, 0), codePoints));
        }
        return new RestoredLetter(row.getString("id", 0), text, spans);
    }

    private static ExportedSpan span(Group element, CodePoints codePoints) {
        boolean hasRule = element.getFieldRepetitionCount("rule") > 0;
        boolean hasConfidence = element.getFieldRepetitionCount("confidence") > 0;
        return new ExportedSpan(
                codePoints.codeUnits(
                        (int) element.getLong("start", 0), (int) element.getLong("end", 0)),
                element.getString("label", 0),
                attributes(element.getString("attributes", 0)),
                SpanStatus.of(element.getString("status", 0)),
                hasRule ? element.getString("rule", 0) : null,
                hasConfidence ? Double.valueOf(element.getDouble("confidence", 0)) : null);
    }

    private static String json(Attributes attributes) {
        try {
            return JSON.writeValueAsString(attributes.toMap());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("names and values are always writable", e);
        }
    }

    private static Attributes attributes(String json) {
        try {
            return Attributes.of(JSON.readValue(json, STRINGS));
        } catch (JsonProcessingException e) {
            throw new DamagedExport("a span's attributes are damaged", e);
        }
    }
}
