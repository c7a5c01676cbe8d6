package org.glossator.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.glossator.detect.Detection;
import org.glossator.letter.Letter;
import org.glossator.letter.Span;
import org.glossator.mark.Suggestion;
import org.glossator.store.NewLetter;

/// Letters in any number, made of the paragraphs of real ones with what the detectors found there.
/// Numbers outside of dates differ from letter to letter; the same number gives the same letter.
final class MadeLetters {

    private record Paragraph(String text, List<Suggestion> found) {}

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final int spans;

    /// @param spans how many suggestions each letter has
    MadeLetters(Path folder, int spans) {
        this.spans = spans;
        Detection detection = Detection.shipped();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                for (String text : Files.readString(file).replace("\r\n", "\n").split("\n\n+")) {
                    paragraphs.add(new Paragraph(text, detection.detect(text)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    NewLetter letter(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder("Letter " + number + "\n\n");
        List<Suggestion> found = new ArrayList<>();
        while (found.size() < spans) {
            Paragraph paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
            int at = text.length();
            text.append(varied(paragraph, random)).append("\n\n");
            for (Suggestion one : paragraph.found()) {
                if (found.size() < spans) {
                    found.add(moved(one, at));
                }
            }
        }
        return new NewLetter(Letter.of("letter-%06d".formatted(number), text.toString()), found);
    }

    private static Suggestion moved(Suggestion one, int by) {
        Span span = new Span(one.span().start() + by, one.span().end() + by);
        return Suggestion.of(span, one.label(), one.attributes(), one.rule(), one.confidence());
    }

    private static String varied(Paragraph paragraph, Random random) {
        StringBuilder text = new StringBuilder(paragraph.text());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && !inDate(paragraph, i)) {
                text.setCharAt(i, (char) ('0' + random.nextInt(10)));
            }
        }
        return text.toString();
    }

    private static boolean inDate(Paragraph paragraph, int at) {
        return paragraph.found().stream()
                .anyMatch(one -> one.label().equals("DATE") && one.span().contains(at));
    }
}
