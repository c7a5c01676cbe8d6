package org.glossator.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.glossator.detect.Detection;
import org.glossator.letter.Letter;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.mark.Suggestion;
import org.glossator.schema.SchemaFile;
import org.glossator.store.NewLetter;
import org.glossator.store.ProjectStore;

/// Projects of known size, made of a real letter's text.
final class BenchProject {

    private static final List<String> LABELS = List.of("DATE", "DRUG", "DECISION", "CITATION");

    private BenchProject() {}

    /// A letter as they come: about 10 kB and as many suggestions as the detectors find.
    static NewLetter typical(String name) {
        Letter letter = Letter.of(name, name + "\n" + text(10_000, "\n"));
        return new NewLetter(letter, Detection.shipped().detect(letter.text()));
    }

    /// A letter of this many characters with a suggestion on each of `spans` words.
    ///
    /// @param lineEnd what stands between its sentences: a blank makes it one single line
    static NewLetter sized(String name, int length, int spans, String lineEnd) {
        String text = text(length, lineEnd);
        List<Suggestion> suggestions = new ArrayList<>();
        int step = text.length() / spans;
        for (int i = 0; i < spans; i++) {
            int start = wordAfter(text, i * step);
            int end = start + 1;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            suggestions.add(
                    Suggestion.of(
                            new Span(start, end),
                            LABELS.get(i % LABELS.size()),
                            Attributes.none(),
                            "bench",
                            0.9));
        }
        return new NewLetter(Letter.of(name, text), suggestions);
    }

    /// Makes the project with these letters and as many small ones as are asked for.
    static void make(Path project, List<NewLetter> letters, int small) {
        try (ProjectStore store =
                ProjectStore.openOrCreate(project, SchemaFile.shipped(), Clock.systemUTC())) {
            store.addAll(letters);
            List<NewLetter> batch = new ArrayList<>();
            for (int i = 0; i < small; i++) {
                batch.add(sized("letter-%05d %d".formatted(i, i), 5_000, 40, "\n"));
                if (batch.size() == 200 || i == small - 1) {
                    store.addAll(unlike(batch, i));
                    batch.clear();
                }
            }
        }
    }

    /// A project takes each text once only.
    private static List<NewLetter> unlike(List<NewLetter> batch, int last) {
        List<NewLetter> unlike = new ArrayList<>();
        int number = last - batch.size();
        for (NewLetter letter : batch) {
            number++;
            String text = letter.letter().text() + "\n" + number;
            unlike.add(
                    new NewLetter(Letter.of(letter.letter().name(), text), letter.suggestions()));
        }
        return unlike;
    }

    private static int wordAfter(String text, int from) {
        int at = from;
        while (!Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String text(int length, String lineEnd) {
        String letter;
        try {
            letter =
                    Files.readString(Path.of("assets/letters/002_a7bb91b34d925d5b.txt"))
                            .replace("\r\n", "\n")
                            .replaceAll("\\s*\n\\s*", lineEnd);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            text.append(letter, 0, Math.min(letter.length(), length - text.length()))
                    .append(lineEnd);
        }
        return text.substring(0, length - 8) + " the end";
    }
}
