package org.glossator.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.glossator.query.Term.Subject;
import org.glossator.schema.LabelSchema;

/// What is asked of letters: all of the terms must hold.
///
/// What a hit is follows from the terms. If one of them is about spans (`label:`,
/// `status:accepted`, an attribute…), spans are, and words without a field must stand within them;
/// else the places where the words stand; else, with `letter:`, `text:` and `status:done` alone,
/// whole letters. `reviewer:` alone finds the spans that the reviewer decided on.
///
/// Rejected suggestions are hits only of `status:rejected`.
public record Query(List<Term> terms) {

    public Query {
        terms = List.copyOf(terms);
    }

    /// Reads a line.
    ///
    /// @param schema whose labels and attributes it may name
    public static ParsedQuery parse(String line, LabelSchema schema) {
        return new QueryParser(schema).parse(line);
    }

    /// Reads a line that somebody is still typing: its last word may go on.
    public static ParsedQuery parseTyping(String line, LabelSchema schema) {
        ParsedQuery parsed = parse(line, schema);
        boolean unfinished =
                !line.isEmpty() && Character.isLetterOrDigit(line.charAt(line.length() - 1));
        return unfinished && parsed instanceof ParsedQuery.Good(Query query)
                ? new ParsedQuery.Good(query.withLastWordOpen())
                : parsed;
    }

    private Query withLastWordOpen() {
        Term last = terms.getLast();
        if (last.field() != Field.Fixed.WORDS
                || !(last.values().getFirst() instanceof Value.Words(Phrase phrase))) {
            return this;
        }
        Value open = new Value.Words(new Phrase(phrase.words(), true));
        List<Term> changed = new ArrayList<>(terms);
        changed.set(changed.size() - 1, new Term(last.field(), List.of(open), last.negated()));
        return new Query(changed);
    }

    /// A line that is read as this query again.
    public String format() {
        return terms.stream().map(Term::format).collect(Collectors.joining(" "));
    }

    /// Whether it asks for nothing, and so every letter answers it.
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /// Whether it names reviewers: only then must a letter's facts have more layers than one.
    public boolean namesReviewers() {
        return terms.stream().anyMatch(term -> term.field() == Field.Fixed.REVIEWER);
    }

    /// Whether its hits are spans: only then must a letter's facts have marks.
    public boolean asksForSpans() {
        return !about(Subject.SPAN).isEmpty() || asksForDecided();
    }

    /// Whether it names reviewers and says nothing else of what they did, and so asks for what they
    /// decided.
    boolean asksForDecided() {
        return namesReviewers()
                && terms.stream().noneMatch(term -> term.field() == Field.Fixed.STATUS);
    }

    /// Whether it says something of notes or flags, which suggestions have too that wait.
    boolean asksForRemarks() {
        return terms.stream()
                .anyMatch(term ->
                        term.field() == Field.Fixed.NOTE || term.field() == Field.Fixed.FLAG);
    }

    /// The hits in the letter, in reading order.
    public List<Hit> hits(LetterFacts letter) {
        return new Evaluation(this, letter).hits();
    }

    /// Whether the letter has a hit.
    public boolean matches(LetterFacts letter) {
        return new Evaluation(this, letter).matches();
    }

    /// The terms of this kind.
    List<Term> about(Subject subject) {
        return terms.stream().filter(term -> term.subject() == subject).toList();
    }
}
