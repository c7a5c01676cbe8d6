package org.glossator.export.conll;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.glossator.export.Boundaries;
import org.glossator.export.Carries;
import org.glossator.export.Carries.Part;
import org.glossator.export.ExportFormat;
import org.glossator.export.ExportedLetter;
import org.glossator.export.ExportedSpan;
import org.glossator.export.Fitted;
import org.glossator.export.Fitting;
import org.glossator.export.FormatOptions;
import org.glossator.export.Names;
import org.glossator.export.OffsetUnit;
import org.glossator.export.OverlapPolicy;
import org.glossator.export.RestoredLetters;
import org.glossator.export.Tags;
import org.glossator.letter.Span;
import org.glossator.schema.Label;

/// CoNLL-2003, `conll2003.conll`: a token a line, `TOKEN POS CHUNK NER` with single blanks, an
/// empty line behind each sentence, `-DOCSTART- -X- O O` before each letter. `conll2003-tokens.tsv`
/// says where the tokens stand.
///
/// Spans are grown to whole tokens; of those that overlap one goes out, or there is a file for each
/// label, `conll2003-LABEL.conll`.
public record Conll2003Format(FormatOptions options) implements ExportFormat {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\x1C-\\x1F\\x85]");

    static final String TOKENS = "conll2003-tokens.tsv";
    static final String LABELS = "conll2003-labels.tsv";
    static final String FILES = "conll2003-files.tsv";
    static final String DOCUMENT = "-DOCSTART- -X- O O";

    @Override
    public String id() {
        return "conll2003";
    }

    @Override
    public Carries carries() {
        return aFileALabel()
                ? Carries.of(OffsetUnit.TOKEN, Part.EMPTY_LETTERS, Part.OVERLAP)
                : Carries.of(OffsetUnit.TOKEN, Part.EMPTY_LETTERS);
    }

    @Override
    public Fitted fit(ExportedLetter letter) {
        Fitting fitting = Fitting.of(letter).trimmed();
        if (aFileALabel()) {
            fitting.only(label -> options.schema().label(label).isPresent(), "no such label");
        }
        return fitting.onTokens(Boundaries.of(letter.letter().text()))
                .withoutOverlap(options.overlap())
                .done();
    }

    @Override
    public void write(Iterator<Fitted> letters, Path folder) throws IOException {
        Names names = new Names(Conll2003Format::withoutBlanks);
        Map<String, BufferedWriter> files = new LinkedHashMap<>();
        try (TokenTable.Writing tokens = new TokenTable.Writing(folder.resolve(TOKENS))) {
            for (Map.Entry<String, String> file : files(folder).entrySet()) {
                files.put(file.getKey(), Files.newBufferedWriter(folder.resolve(file.getValue())));
            }
            while (letters.hasNext()) {
                Fitted letter = letters.next();
                Boundaries boundaries = Boundaries.of(letter.text());
                tokens.add(letter.id(), boundaries.tokens());
                for (Map.Entry<String, BufferedWriter> file : files.entrySet()) {
                    write(letter, boundaries, file.getKey(), names, file.getValue());
                }
            }
        } finally {
            for (BufferedWriter file : files.values()) {
                file.close();
            }
        }
        names.write(folder.resolve(LABELS));
    }

    @Override
    public RestoredLetters read(Path folder) throws IOException {
        return Conll2003Reader.of(folder);
    }

    private boolean aFileALabel() {
        return options.overlap() instanceof OverlapPolicy.FileALabel;
    }

    /// The files by the label that they are for, the empty one for all; those of labels are listed
    /// in a table.
    private Map<String, String> files(Path folder) throws IOException {
        if (!aFileALabel()) {
            return Map.of("", "conll2003.conll");
        }
        Names names = new Names(Names::plain);
        Map<String, String> files = new LinkedHashMap<>();
        for (Label label : options.schema().labels()) {
            files.put(label.id(), "conll2003-" + names.of(label.id()) + ".conll");
        }
        Files.writeString(
                folder.resolve(FILES),
                files.values().stream().collect(Collectors.joining("\n", "", "\n")));
        return files;
    }

    private void write(
            Fitted letter, Boundaries boundaries, String label, Names names, BufferedWriter out)
            throws IOException {
        List<ExportedSpan> spans = new ArrayList<>(letter.spans());
        List<Span> sentences = boundaries.sentences(spans);
        spans.removeIf(span -> !label.isEmpty() && !span.label().equals(label));
        String[] tags = Tags.of(spans, boundaries, sentences, options.tags(), names::of);
        out.write(DOCUMENT + "\n\n");
        for (Span sentence : sentences) {
            for (int token = sentence.start(); token < sentence.end(); token++) {
                out.write(boundaries.tokens().get(token).of(letter.text()));
                out.write(" -X- O ");
                out.write(tags[token]);
                out.write('\n');
            }
            out.write('\n');
        }
    }

    private static String withoutBlanks(String label) {
        String plain = BLANK.matcher(label).replaceAll("_");
        return plain.isEmpty() ? "_" : plain;
    }
}
