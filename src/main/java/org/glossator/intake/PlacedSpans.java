package org.glossator.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.letter.Digest;
import org.glossator.letter.Letter;
import org.glossator.letter.Source;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.jspecify.annotations.Nullable;

/// The spans of one annotated letter, each brought from the file's offsets to the letter's. A span
/// that cannot stand where the file puts it is left out, and counted with its reason: a span in the
/// wrong place would be worse than none.
final class PlacedSpans {

    /// What a file's offsets count.
    enum Unit {
        UTF_16,
        CODE_POINTS
    }

    /// Spans of one letter; the longest letters have a few thousand.
    private static final int MOST = 100_000;

    private static final int LONGEST_LABEL = 100;

    private final String characters;
    private final LineEnds.Folded folded;
    private final int @Nullable [] codePoints;
    private final List<GivenSpan> spans = new ArrayList<>();
    private final Map<String, Integer> leftOut = new LinkedHashMap<>();

    /// @param characters the text as the file has it: what its offsets count
    PlacedSpans(String characters, Unit unit) {
        this.characters = characters;
        this.folded = LineEnds.fold(characters);
        this.codePoints = unit == Unit.CODE_POINTS ? codePoints(characters) : null;
    }

    LineEnds.Folded folded() {
        return folded;
    }

    /// @param expected what the file says stands there; `null` if it does not say
    void place(
            long start, long end, @Nullable String expected, String label, Attributes attributes) {
        place(start, end, expected, label, attributes, true, 1);
    }

    void place(
            long start,
            long end,
            @Nullable String expected,
            String label,
            Attributes attributes,
            boolean decided,
            double confidence) {
        int from = offset(start);
        int to = offset(end);
        if (from < 0 || to < 0) {
            leaveOut("outside the text");
        } else if (from >= to) {
            leaveOut("empty");
        } else if (expected != null && !expected.equals(characters.substring(from, to))) {
            leaveOut("the text there is not the one that the file names");
        } else if (label.isBlank() || label.length() > LONGEST_LABEL) {
            leaveOut("without a usable label");
        } else {
            Span span =
                    new Span(folded.map().toLetter(from), Math.max(to(to), toLetterPlusOne(from)));
            add(new GivenSpan(span, label, attributes, decided, confidence));
        }
    }

    void leaveOut(String why) {
        leftOut.merge(why, 1, Integer::sum);
    }

    /// The letter with its spans.
    ///
    /// @param place what the report calls it
    /// @param source the map of it is the way to offsets in the file's text
    Intake.Accepted letter(
            Path place, String name, Source source, String format, List<String> more) {
        String text = folded.text();
        List<String> remarks = new ArrayList<>(remarks());
        remarks.addAll(more);
        return new Intake.Accepted(
                place,
                new AnnotatedLetter(new Letter(name, text, Digest.of(text), source), format, spans),
                characters,
                remarks);
    }

    /// One line for each reason why spans were left out.
    private List<String> remarks() {
        return leftOut.entrySet().stream()
                .map(e -> spans(e.getValue()) + " left out: " + e.getKey())
                .toList();
    }

    /// What stands in the file's characters, or `null` if that is outside.
    @Nullable String textAt(long start, long end) {
        int from = offset(start);
        int to = offset(end);
        return from < 0 || to < from ? null : characters.substring(from, to);
    }

    private void add(GivenSpan span) {
        if (spans.size() == MOST) {
            throw new TooMuch("more than " + MOST + " spans in one letter");
        }
        spans.add(span);
    }

    private int to(int end) {
        return folded.map().toLetter(end);
    }

    /// A span of nothing but the LF of a CR LF still holds that line end.
    private int toLetterPlusOne(int from) {
        return folded.map().toLetter(from) + 1;
    }

    /// The UTF-16 offset in the file's characters, or -1 if there is none.
    private int offset(long offset) {
        if (codePoints == null) {
            return offset < 0 || offset > characters.length() ? -1 : (int) offset;
        }
        return offset < 0 || offset >= codePoints.length ? -1 : codePoints[(int) offset];
    }

    /// The UTF-16 offset of each code point and of the end; `null` where they are the same.
    private static int @Nullable [] codePoints(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return null;
        }
        int[] offsets = new int[count + 1];
        int at = 0;
        for (int i = 0; i < count; i++) {
            offsets[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        offsets[count] = at;
        return offsets;
    }

    private static String spans(int count) {
        return count == 1 ? "1 span" : count + " spans";
    }
}
