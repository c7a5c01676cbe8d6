package org.glossator.export.conll;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.glossator.export.Boundaries;
import org.glossator.export.Carries;
import org.glossator.export.Carries.Part;
import org.glossator.export.CodePoints;
import org.glossator.export.ExportFormat;
import org.glossator.export.ExportedLetter;
import org.glossator.export.Fitted;
import org.glossator.export.Fitting;
import org.glossator.export.FormatOptions;
import org.glossator.export.Names;
import org.glossator.export.OffsetUnit;
import org.glossator.export.RestoredLetters;
import org.glossator.export.TabRow;
import org.glossator.export.Tags;
import org.glossator.letter.Span;

/// CoNLL-U, `letters.conllu`: a token a line in ten columns, of which the last says all that is
/// known: `SpaceAfter=No` or `SpacesAfter=…` as UDPipe has it, `TokenRange=start:end` in code
/// points, and the span's tag, `NE=B-DRUG`. With the spaces the text is whole again.
///
/// Spans are grown to whole tokens; of those that overlap one goes out. Labels are capital letters
/// and `_` only, since spaCy cuts off what is not.
public record ConlluFormat(FormatOptions options) implements ExportFormat {

    private static final Pattern OTHERS = Pattern.compile("[^A-Z]+");

    static final String FILE = "letters.conllu";
    static final String LABELS = "conllu-labels.tsv";
    static final String DOCUMENT = "# newdoc id = ";
    static final String SPACES = "# spaces_before = ";

    @Override
    public String id() {
        return "conllu";
    }

    @Override
    public Carries carries() {
        return Carries.of(OffsetUnit.CODE_POINT, Part.TEXT, Part.EMPTY_LETTERS);
    }

    @Override
    public Fitted fit(ExportedLetter letter) {
        return Fitting.of(letter)
                .trimmed()
                .onTokens(Boundaries.of(letter.letter().text()))
                .withoutOverlap(options.overlap().inOneFile())
                .done();
    }

    @Override
    public void write(Iterator<Fitted> letters, Path folder) throws IOException {
        Names names = new Names(ConlluFormat::capitals);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(FILE))) {
            while (letters.hasNext()) {
                write(letters.next(), names, out);
            }
        }
        names.write(folder.resolve(LABELS));
    }

    @Override
    public RestoredLetters read(Path folder) throws IOException {
        return ConlluReader.of(folder);
    }

    private void write(Fitted letter, Names names, BufferedWriter out) throws IOException {
        String text = letter.text();
        Boundaries boundaries = Boundaries.of(text);
        List<Span> tokens = boundaries.tokens();
        List<Span> sentences = boundaries.sentences(letter.spans());
        String[] tags = Tags.of(letter.spans(), boundaries, sentences, options.tags(), names::of);
        CodePoints codePoints = CodePoints.of(text);
        String id = TabRow.escaped(letter.id());
        out.write(DOCUMENT + id + "\n");
        int begin = tokens.isEmpty() ? text.length() : tokens.getFirst().start();
        out.write(SPACES + Spaces.escaped(text.substring(0, begin)) + "\n");
        if (tokens.isEmpty()) {
            out.write('\n');
        }
        int number = 0;
        for (Span sentence : sentences) {
            out.write("# sent_id = " + id + "-" + ++number + "\n");
            out.write("# text = " + line(sentence, tokens, text) + "\n");
            for (int token = sentence.start(); token < sentence.end(); token++) {
                int next =
                        token + 1 < tokens.size() ? tokens.get(token + 1).start() : text.length();
                Span place = tokens.get(token);
                out.write(
                        (token - sentence.start() + 1)
                                + "\t"
                                + place.of(text)
                                + "\t_\t_\t_\t_\t_\t_\t_\t"
                                + Spaces.after(text.substring(place.end(), next))
                                + range(codePoints.of(place))
                                + (tags[token].equals(Tags.OUTSIDE) ? "" : "|NE=" + tags[token])
                                + "\n");
            }
            out.write('\n');
        }
    }

    private static String range(Span place) {
        return "TokenRange=" + place.start() + ":" + place.end();
    }

    /// The sentence's tokens with a blank between those that are apart.
    private static String line(Span sentence, List<Span> tokens, String text) {
        StringBuilder line = new StringBuilder();
        for (int token = sentence.start(); token < sentence.end(); token++) {
            Span place = tokens.get(token);
            if (token > sentence.start() && tokens.get(token - 1).end() < place.start()) {
                line.append(' ');
            }
            line.append(place.of(text));
        }
        return line.toString();
    }

    private static String capitals(String label) {
        StringJoiner words = new StringJoiner("_");
        for (String word : OTHERS.split(label.toUpperCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words.length() == 0 ? "LABEL" : words.toString();
    }
}
