package org.glossator.query;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.query.LetterFacts.Layer;
import org.glossator.schema.Attribute;
import org.glossator.schema.Attribute.Type;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaFile;
import org.glossator.schema.Underline;

/// A small letter with marks of every stage, and what queries find in it.
final class Asked {

    static final LabelSchema SCHEMA = withLaboratoryValues();

    static final String TEXT =
            """
            Seen on 03/19/2013 for chronic
            pain. Baclofen 10mg and Norco 10/325mg were asked for.
            Norco is not
            medically necessary. See MTUS, chronic  pain, pages 41-42.
            """;

    static final Suggestion DATE = suggested("03/19/2013", "DATE", "value", "2013-03-19", 0.99);
    static final Suggestion BACLOFEN =
            suggested("Baclofen", "DRUG", "ingredient", "baclofen", 0.98);
    static final Suggestion NORCO =
            suggested("Norco", "DRUG", "ingredient", "hydrocodone/acetaminophen", 0.7);
    static final Suggestion DECISION =
            suggested("not\nmedically necessary", "DECISION", "outcome", "not-necessary", 0.8);
    static final Suggestion CITATION = suggested("MTUS", "CITATION", "source", "MTUS", 0.6);

    private Asked() {}

    /// Baclofen accepted, Norco corrected, the decision rejected, `pages` added with a note and a
    /// flag; date and citation undecided.
    static MarkSet marks() {
        MarkSet marks = MarkSet.of(List.of(DATE, BACLOFEN, NORCO, DECISION, CITATION));
        Annotation accepted = Annotation.accepting(BACLOFEN, id(1));
        Annotation corrected =
                Annotation.accepting(NORCO, id(2))
                        .withAttributes(Attributes.of(Map.of("strength", "10/325mg")));
        Annotation added =
                new Annotation(
                        id(3),
                        span("pages 41-42"),
                        "CITATION",
                        Attributes.of("flag", "yes").with("note", "ask again"),
                        null);
        return marks.apply(new Edit.Accept(BACLOFEN.id(), accepted))
                .apply(new Edit.Accept(NORCO.id(), corrected))
                .apply(new Edit.Reject(DECISION.id()))
                .apply(new Edit.Add(added));
    }

    static LetterFacts letter() {
        return new LetterFacts(
                "000_47fe", TEXT, List.of(new Layer("Reviewer A", LetterStage.STARTED, marks())));
    }

    /// The words of the hits of this line in the letter.
    static List<String> found(String line) {
        return found(line, letter());
    }

    static List<String> found(String line, LetterFacts letter) {
        return query(line).hits(letter).stream()
                .map(hit -> hit.place().map(span -> span.of(letter.text())).orElse("whole letter"))
                .map(words -> words.replaceAll("\\s+", " "))
                .toList();
    }

    static Query query(String line) {
        return switch (Query.parse(line, SCHEMA)) {
            case ParsedQuery.Good(Query query) -> query;
            case ParsedQuery.Bad(Problem problem) ->
                    throw new AssertionError(line + ": " + problem.message());
        };
    }

    static Problem problem(String line) {
        return switch (Query.parse(line, SCHEMA)) {
            case ParsedQuery.Bad(Problem problem) -> problem;
            case ParsedQuery.Good(Query query) ->
                    throw new AssertionError(line + " is read as " + query.format());
        };
    }

    static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Suggestion suggested(
            String words, String label, String name, String value, double confidence) {
        String rule = label.toLowerCase(java.util.Locale.ROOT) + ".test";
        return Suggestion.of(span(words), label, Attributes.of(name, value), rule, confidence);
    }

    private static MarkId id(long number) {
        return new MarkId(new UUID(7, number));
    }

    private static LabelSchema withLaboratoryValues() {
        List<Label> labels = new java.util.ArrayList<>(SchemaFile.shipped().labels());
        labels.add(
                new Label(
                        "LAB",
                        "Laboratory value",
                        "",
                        4,
                        Underline.SINGLE,
                        '5',
                        List.of(
                                new Attribute("Serum level", Type.NUMBER, List.of()),
                                new Attribute("status", Type.TEXT, List.of()))));
        return new LabelSchema(labels);
    }
}
