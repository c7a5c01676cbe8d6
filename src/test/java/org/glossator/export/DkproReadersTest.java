package org.glossator.export;

import static org.apache.uima.fit.factory.CollectionReaderFactory.createReaderDescription;
import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.uima.collection.CollectionReaderDescription;
import org.apache.uima.fit.pipeline.JCasIterable;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.dkpro.core.io.brat.BratReader;
import org.dkpro.core.io.conll.Conll2003Reader;
import org.glossator.detect.Detection;
import org.glossator.export.brat.BratFormat;
import org.glossator.export.conll.Conll2003Format;
import org.glossator.letter.Digest;
import org.glossator.letter.Letter;
import org.glossator.mark.Attributes;
import org.glossator.mark.Suggestion;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The readers of dkpro-core, which are not ours, find the spans of the sample letters in what goes
/// out. Its NamedEntity stands for a span, its value for the label.
class DkproReadersTest {

    private static final LabelSchema SCHEMA = SchemaFile.shipped();

    private static final Pattern LINE = Pattern.compile("\\S(?:.*\\S)?");

    @TempDir private static Path folder;
    private static List<ExportedLetter> letters;

    @BeforeAll
    static void export() throws IOException {
        letters = sampleLetters();
        Export.run(new BratFormat(SCHEMA), letters.iterator(), folder);
        Export.run(new Conll2003Format(FormatOptions.standard(SCHEMA)), letters.iterator(), folder);
    }

    @Test
    void bratFilesGiveEveryTextWithItsSpans() throws Exception {
        List<String> expected =
                letters.stream()
                        .flatMap(letter ->
                                letter.spans().stream()
                                        .flatMap(span -> lines(span, letter.letter())))
                        .toList();

        List<String> read = new ArrayList<>();
        for (JCas document : read(bratReader())) {
            Digest text = Digest.of(document.getDocumentText());
            JCasUtil.select(document, NamedEntity.class)
                    .forEach(entity ->
                            read.add(
                                    place(
                                            text,
                                            entity.getValue(),
                                            entity.getBegin(),
                                            entity.getEnd())));
        }

        assertThat(read).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void conll2003GivesTheWordsOfEverySpanThatIsInNoOther() throws Exception {
        List<String> expected =
                letters.stream()
                        .flatMap(letter ->
                                letter.spans().stream()
                                        .filter(span -> isOutermost(span, letter.spans()))
                                        .sorted(Comparator.comparing(ExportedSpan::span))
                                        .map(span ->
                                                words(
                                                        span.label(),
                                                        span.span().of(letter.letter().text()))))
                        .toList();

        List<String> read = new ArrayList<>();
        for (JCas document : read(conllReader())) {
            JCasUtil.select(document, NamedEntity.class)
                    .forEach(entity -> read.add(words(entity.getValue(), entity.getCoveredText())));
        }

        assertThat(read).isEqualTo(expected);
    }

    /// What replaced these parameters is JSON that newer versions of Jackson do not read.
    @SuppressWarnings("deprecation")
    private static CollectionReaderDescription bratReader() throws Exception {
        return createReaderDescription(
                BratReader.class,
                BratReader.PARAM_SOURCE_LOCATION,
                folder.resolve("brat") + "/*.ann",
                BratReader.PARAM_TEXT_ANNOTATION_TYPE_MAPPINGS,
                new String[] {".* -> " + NamedEntity.class.getName()},
                BratReader.PARAM_TEXT_ANNOTATION_TYPES,
                new String[] {NamedEntity.class.getName() + ":value"});
    }

    private static CollectionReaderDescription conllReader() throws Exception {
        return createReaderDescription(
                Conll2003Reader.class,
                Conll2003Reader.PARAM_SOURCE_LOCATION,
                folder.resolve("conll2003.conll").toString(),
                Conll2003Reader.PARAM_LANGUAGE,
                "en",
                Conll2003Reader.PARAM_READ_POS,
                false,
                Conll2003Reader.PARAM_READ_CHUNK,
                false);
    }

    private static Iterable<JCas> read(CollectionReaderDescription reader) throws Exception {
        return new JCasIterable(reader);
    }

    private static boolean isOutermost(ExportedSpan span, List<ExportedSpan> all) {
        return all.stream().noneMatch(other -> other != span && other.span().contains(span.span()));
    }

    /// A span across line ends stands in pieces, and dkpro-core makes a span of each.
    private static Stream<String> lines(ExportedSpan span, Letter letter) {
        int start = span.span().start();
        return LINE.matcher(span.span().of(letter.text()))
                .results()
                .map(line ->
                        place(
                                letter.digest(),
                                span.label(),
                                start + line.start(),
                                start + line.end()));
    }

    private static String place(Digest text, String label, int start, int end) {
        return "%s %s %d to %d".formatted(text.hex().substring(0, 8), label, start, end);
    }

    /// Tokens are joined by blanks there, whatever was between them.
    private static String words(String label, String text) {
        return label + " " + text.replaceAll("\\s+", "");
    }

    private static List<ExportedLetter> sampleLetters() throws IOException {
        Detection detection = Detection.shipped();
        try (Stream<Path> files = Files.list(Path.of("assets/letters"))) {
            List<ExportedLetter> sample = new ArrayList<>();
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file).replace("\r\n", "\n");
                String name = String.valueOf(file.getFileName()).replace(".txt", "");
                sample.add(letter(name, text, detection.detect(text)));
            }
            return sample;
        }
    }

    /// Without attributes: dkpro-core's reader refuses a value of several words, which brat takes.
    private static ExportedLetter letter(String name, String text, List<Suggestion> found) {
        return new ExportedLetter(
                name,
                Letter.of(name, text),
                found.stream()
                        .map(one -> ExportedSpan.bare(one.span(), one.label(), Attributes.none()))
                        .toList(),
                Map.of());
    }
}
