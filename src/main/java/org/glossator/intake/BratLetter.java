package org.glossator.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.letter.Source;
import org.glossator.mark.Attributes;
import org.jspecify.annotations.Nullable;

/// A letter in brat's standoff form: `x.txt` and beside it `x.ann`, offsets in code points.
///
/// Text-bound annotations (`T`) become spans, their attributes (`A`, and `M` of older files) the
/// spans' attributes. A span in several pieces with nothing but white space between them, as brat
/// needs it at line ends, becomes one; with anything else between them it is left out, since one
/// span over all of it would label words that nobody labelled. Relations, events, normalisations
/// and notes say nothing about spans and are passed over.
final class BratLetter {

    static final String FORMAT = "brat";

    private static final Pattern SPAN =
            Pattern.compile(
                    "(T\\S+)\t(\\S+) (\\d{1,9} \\d{1,9}(?:;\\d{1,9} \\d{1,9})*)(?:\t(.*))?");
    private static final Pattern ATTRIBUTE = Pattern.compile("[AM]\\S*\t(\\S+) (T\\S+)(?: (.+))?");

    private final PlacedSpans spans;
    private final Map<String, Matcher> lines = new LinkedHashMap<>();
    private final Map<String, Attributes> attributes = new LinkedHashMap<>();

    private BratLetter(PlacedSpans spans) {
        this.spans = spans;
    }

    /// @param file either of the two
    static Intake of(Path file) {
        Path text = FileKind.isNamed(file, ".ann") ? FileKind.textOf(file) : file;
        if (!Files.exists(text)) {
            return new Intake.Refused(file, Refusal.NO_TEXT_BESIDE, "");
        }
        return of(
                text,
                FileBytes.of(text, LetterReader.LARGEST),
                FileBytes.of(FileKind.annotationsOf(text), LetterReader.LARGEST));
    }

    /// @param file the text's
    static Intake of(Path file, FileBytes text, FileBytes annotations) {
        return switch (text) {
            case FileBytes.Failed(Intake.Refused refused) -> refused;
            case FileBytes.Read(byte[] letter) ->
                    switch (annotations) {
                        case FileBytes.Failed(Intake.Refused refused) -> refused;
                        case FileBytes.Read(byte[] ann) ->
                                of(file, Decoding.of(letter), Decoding.of(ann));
                    };
        };
    }

    private static Intake of(Path file, Decoding text, Decoding annotations) {
        return switch (text) {
            case Decoding.Failed(Refusal reason, String detail) ->
                    new Intake.Refused(file, reason, detail);
            case Decoding.Text letter ->
                    switch (annotations) {
                        case Decoding.Failed _ ->
                                new Intake.Refused(file, Refusal.DAMAGED, "its .ann file");
                        case Decoding.Text ann -> of(file, letter, ann.characters());
                    };
        };
    }

    private static Intake of(Path file, Decoding.Text text, String annotations) {
        if (text.characters().isBlank()) {
            return new Intake.Refused(file, Refusal.EMPTY, "");
        }
        PlacedSpans spans = new PlacedSpans(text.characters(), PlacedSpans.Unit.CODE_POINTS);
        try {
            new BratLetter(spans).read(annotations);
        } catch (TooMuch e) {
            return new Intake.Refused(file, Refusal.TOO_COMPLEX, String.valueOf(e.getMessage()));
        }
        return spans.letter(
                file,
                LetterReader.nameOf(file),
                new Source(
                        file.getFileName().toString(), text.charset().name(), spans.folded().map()),
                FORMAT,
                List.of());
    }

    private void read(String annotations) {
        annotations.lines().forEach(this::line);
        lines.forEach((id, line) -> place(line, attributes.getOrDefault(id, Attributes.none())));
    }

    private void line(String line) {
        Matcher span = SPAN.matcher(line);
        Matcher attribute = ATTRIBUTE.matcher(line);
        if (span.matches()) {
            lines.put(span.group(1), span);
        } else if (attribute.matches()) {
            String value = attribute.group(3) == null ? "true" : attribute.group(3);
            attributes.merge(
                    attribute.group(2),
                    Attributes.of(attribute.group(1), value),
                    (before, _) -> before.with(attribute.group(1), value));
        } else if (line.startsWith("T")) {
            spans.leaveOut("not a line that brat writes");
        }
    }

    private void place(Matcher line, Attributes given) {
        String[] pieces = line.group(3).split("[ ;]");
        StringBuilder covered = new StringBuilder();
        for (int i = 0; i < pieces.length; i += 2) {
            if (i > 0) {
                String between = textBetween(pieces[i - 1], pieces[i]);
                if (between == null || !between.isBlank()) {
                    spans.leaveOut("in pieces with other words between them");
                    return;
                }
                covered.append(' ');
            }
            String piece = textBetween(pieces[i], pieces[i + 1]);
            if (piece == null) {
                spans.leaveOut("outside the text");
                return;
            }
            covered.append(piece);
        }
        String named = line.group(4);
        if (named != null && !blanks(named).equals(blanks(covered.toString()))) {
            spans.leaveOut("the text there is not the one that the file names");
            return;
        }
        long end = Long.parseLong(pieces[pieces.length - 1]);
        spans.place(Long.parseLong(pieces[0]), end, null, line.group(2), given);
    }

    private @Nullable String textBetween(String start, String end) {
        return spans.textAt(Long.parseLong(start), Long.parseLong(end));
    }

    /// Programs differ in what they write for a line end inside a span.
    private static String blanks(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
