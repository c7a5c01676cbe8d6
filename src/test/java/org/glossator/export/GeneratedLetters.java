package org.glossator.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.glossator.letter.Digest;
import org.glossator.letter.Letter;
import org.glossator.letter.Source;
import org.glossator.letter.SourceMap;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;

/// Letters with everything that a format stumbles over: characters beyond the BMP before, in and
/// behind spans, doubled blanks, tabs, form feeds, line ends that were CR LF, what formats escape;
/// spans nested, stacked, adjacent, across lines, over all, within words, cutting a character.
public final class GeneratedLetters {

    private static final List<String> PIECES =
            List.of(
                    "Norco",
                    "10/325mg",
                    "MTUS.9792.24.2",
                    "denied",
                    "Dr. Xu",
                    "2009",
                    " ",
                    "  ",
                    "\n",
                    "\n\n",
                    "\t",
                    "\f",
                    "\u00a0",
                    "\u2028",
                    "\u0085",
                    "\ud83d\udc8a",
                    "\ud835\udc00bc",
                    "e\u0301",
                    " \u0308",
                    "\u05d0\u05d1",
                    "\u6587\u5b57",
                    "\\",
                    "[1]",
                    "|",
                    "_",
                    "->",
                    ";",
                    "*",
                    "&amp;",
                    "<b>",
                    "]]>",
                    "\"",
                    "'",
                    "=1+1",
                    "@",
                    "-DOCSTART-",
                    "#Text=",
                    "# text",
                    "-X-",
                    "O",
                    "\u200b",
                    "\ufeff",
                    "\u0001",
                    "\u001d",
                    "\u007f",
                    "\ufffe",
                    ".",
                    ",",
                    "T1");

    private static final List<String> LABELS =
            List.of(
                    "DRUG",
                    "DATE",
                    "DECISION",
                    "CITATION",
                    "a label",
                    "a-label",
                    "a_label",
                    "A LABEL",
                    "label 1",
                    "L|[x]*;\\",
                    "\u00c4\u6587\ud83d\udc8a",
                    "O",
                    "=B",
                    "B-");

    private static final List<String> VALUES =
            List.of(
                    "",
                    "a/b",
                    "2003-03-19",
                    "two words",
                    "a \"quoted\" 'value'",
                    "line\nline",
                    "cr\r\nlf",
                    "[1]",
                    "a|b;c->d*_\\",
                    "tab\there",
                    "=SUM(A1)",
                    "-1",
                    "@x",
                    "<&>",
                    "\ud83d\udc8a",
                    "]]>",
                    " ",
                    " edges ",
                    "null",
                    "'",
                    "\\n");

    private static final List<String> NAMES =
            List.of(
                    "value",
                    "ingredient",
                    "outcome",
                    "my attribute",
                    "a-b",
                    "=x",
                    "\u00e9|[",
                    "id");

    private GeneratedLetters() {}

    /// A few letters, each with an id of its own.
    public static Arbitrary<List<ExportedLetter>> corpora() {
        return letters().list().ofMaxSize(4).map(GeneratedLetters::withIds);
    }

    private static Arbitrary<ExportedLetter> letters() {
        Arbitrary<String> texts =
                Arbitraries.of(PIECES).list().ofMaxSize(25).map(pieces -> String.join("", pieces));
        return texts.flatMap(text ->
                Combinators.combine(spans(text), spans(text), Arbitraries.of(true, false))
                        .as((spans, rejected, folded) ->
                                letter(text, spans, rejected(rejected), folded)));
    }

    private static Arbitrary<List<ExportedSpan>> spans(String text) {
        if (text.isEmpty()) {
            return Arbitraries.just(List.of());
        }
        Arbitrary<Integer> at = Arbitraries.integers().between(0, text.length());
        Arbitrary<Span> spans =
                Combinators.combine(at, at)
                        .as((a, b) ->
                                a.equals(b)
                                        ? new Span(0, text.length())
                                        : new Span(Math.min(a, b), Math.max(a, b)));
        Arbitrary<SpanStatus> status =
                Arbitraries.of(
                        SpanStatus.ACCEPTED,
                        SpanStatus.ADDED,
                        SpanStatus.CORRECTED,
                        SpanStatus.UNDECIDED);
        return Combinators.combine(spans, Arbitraries.of(LABELS), attributes(), status)
                .as((span, label, attributes, how) ->
                        new ExportedSpan(
                                span,
                                label,
                                attributes,
                                how,
                                how == SpanStatus.ADDED ? null : "rule.x",
                                how == SpanStatus.ADDED ? null : 0.75))
                .list()
                .ofMaxSize(6)
                .map(GeneratedLetters::distinct);
    }

    /// A project has one suggestion of a label at a place; two spans that say all the same are one.
    private static List<ExportedSpan> distinct(List<ExportedSpan> spans) {
        return spans.stream().distinct().toList();
    }

    private static List<ExportedSpan> rejected(List<ExportedSpan> spans) {
        return spans.stream()
                .map(s ->
                        new ExportedSpan(
                                s.span(),
                                s.label(),
                                s.attributes(),
                                SpanStatus.REJECTED,
                                "rule.y",
                                0.5))
                .distinct()
                .toList();
    }

    private static Arbitrary<Attributes> attributes() {
        return Arbitraries.maps(Arbitraries.of(NAMES), Arbitraries.of(VALUES))
                .ofMaxSize(3)
                .map(Attributes::of);
    }

    private static ExportedLetter letter(
            String text, List<ExportedSpan> spans, List<ExportedSpan> rejected, boolean folded) {
        SourceMap map =
                folded && text.indexOf('\n') >= 0
                        ? SourceMap.ofFolded(text.indexOf('\n'))
                        : SourceMap.identity();
        Letter letter =
                new Letter("letter", text, Digest.of(text), new Source("a.txt", "UTF-8", map));
        return new ExportedLetter("letter", letter, spans, Map.of("reviewer", "r"), rejected);
    }

    private static List<ExportedLetter> withIds(List<ExportedLetter> letters) {
        List<String> ids = List.of("Letter 1", "letter 1", "../a/b:c*\u00e9", "=4");
        List<ExportedLetter> named = new ArrayList<>();
        for (ExportedLetter letter : letters) {
            String id = ids.get(named.size() % ids.size());
            named.add(
                    new ExportedLetter(
                            id, letter.letter(), letter.spans(), letter.meta(), letter.rejected()));
        }
        return named;
    }
}
