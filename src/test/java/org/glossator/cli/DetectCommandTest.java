package org.glossator.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetectCommandTest {

    private static final Path REAL = Path.of("assets/letters/000_47fe36eff498bcee.txt");
    private static final String SUMMARY =
            "[\\d,]+ letters, [\\d,]+\\.\\d MB, [\\d,]+ spans, [\\d,]+\\.\\d\\d s,"
                    + " [\\d,]+ letters/s, [\\d,]+\\.\\d MB/s";

    @TempDir Path folder;

    @Test
    void eachLetterGetsAFileWithASpanALine() throws IOException {
        Path letter = file("letter.txt", "Norco is not necessary.\n");

        Cli.Result result = Cli.run("detect", "--out", folder.resolve("out"), letter);

        assertThat(folder.resolve("out/letter.jsonl"))
                .hasContent(
                        """
                        {"start":0,"end":5,"label":"DRUG","text":"Norco","attributes":{"ingredient":"a/b"},"rule":"drug.test","confidence":0.75}
                        {"start":9,"end":22,"label":"DECISION","text":"not necessary","attributes":{},"rule":"decision.test","confidence":0.75}
                        """);
        assertThat(result.status()).isZero();
        assertThat(result.out()).isEmpty();
    }

    @Test
    void aLetterWithoutSpansGetsAnEmptyFile() throws IOException {
        Path letter = file("letter.txt", "Nothing.\n");

        Cli.run("detect", "--out", folder.resolve("out"), letter);

        assertThat(folder.resolve("out/letter.jsonl")).isEmptyFile();
    }

    @Test
    void offsetsAndTextAreTheFilesOwnWhateverItsLineEnds() throws IOException {
        String text = "Dear\r\nDr.\rNorco is not\r\nnecessary.\r\n";
        Path letter = file("letter.txt", text);

        List<JsonNode> spans = json(Cli.run("detect", letter).out());

        assertThat(spans)
                .hasSize(2)
                .allSatisfy(span ->
                        assertThat(span.get("text").asText())
                                .isEqualTo(
                                        text.substring(
                                                span.get("start").asInt(),
                                                span.get("end").asInt())));
        assertThat(spans.get(1).get("text").asText()).isEqualTo("not\r\nnecessary");
    }

    @Test
    void aLoneCarriageReturnStaysOneInTheText() throws IOException {
        Path letter = file("letter.txt", "not\rnecessary");

        assertThat(json(Cli.run("detect", letter).out()).getFirst().get("text").asText())
                .isEqualTo("not\rnecessary");
    }

    @Test
    void aByteOrderMarkIsNotCounted() throws IOException {
        Path utf8 = file("a.txt", "\ufeffNorco");
        Path utf16 = Files.write(folder.resolve("b.txt"), "\ufeffNorco".getBytes(UTF_16LE));

        assertThat(json(Cli.run("detect", utf8, utf16).out()))
                .extracting(span -> span.get("start").asInt())
                .containsExactly(0, 0);
    }

    @Test
    void inOneFileEachLineNamesItsLetter() throws IOException {
        file("in/a.txt", "Norco");
        file("in/b.txt", "Norco");
        Path out = folder.resolve("all.jsonl");

        Cli.Result result = Cli.run("detect", "--out", out, folder.resolve("in"));

        assertThat(json(Files.readString(out)))
                .extracting(span -> span.get("letter").asText())
                .containsExactly("a", "b");
        assertThat(result.out()).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(out, folder.resolve("in"));
        }
    }

    @Test
    void withoutOutTheSpansGoToStandardOutput() throws IOException {
        file("in/a.txt", "Norco");

        assertThat(json(Cli.run("detect", folder.resolve("in")).out()))
                .extracting(span -> span.get("letter").asText())
                .containsExactly("a");
    }

    @Test
    void theLastLineSumsUp() throws IOException {
        file("in/a.txt", "Norco");
        file("in/b.txt", "Norco was not necessary");

        List<String> err = Cli.run("detect", folder.resolve("in")).errLines();

        assertThat(err.getLast()).matches(SUMMARY).startsWith("2 letters, 0.0 MB, 3 spans, ");
    }

    @Test
    void aFileThatIsNoLetterIsNamedAndTheOthersAreDone() throws IOException {
        Path good = file("good.txt", "Norco");
        Path empty = file("empty.txt", "");
        Path missing = folder.resolve("missing.txt");

        Cli.Result result = Cli.run("detect", good, empty, missing);

        assertThat(result.status()).isEqualTo(1);
        assertThat(json(result.out())).hasSize(1);
        assertThat(result.errLines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith(empty + ": is empty"))
                .anyMatch(line -> line.startsWith(missing + ": there is no such file"));
        assertThat(result.errLines().getLast()).startsWith("1 letters");
    }

    @Test
    void lettersOfOneNameAreNumberedAndItIsSaid() throws IOException {
        file("2013/letter.txt", "Norco");
        file("2014/letter.txt", "not certified");
        file("2014/letter-2.txt", "Nothing");
        Path out = folder.resolve("out");

        Cli.Result result =
                Cli.run("detect", "--out", out, folder.resolve("2013"), folder.resolve("2014"));

        assertThat(out.resolve("letter.jsonl")).content().contains("DRUG");
        assertThat(out.resolve("letter-2.jsonl")).isEmptyFile();
        assertThat(out.resolve("letter-3.jsonl")).content().contains("DECISION");
        assertThat(result.errLines().getFirst())
                .isEqualTo(
                        folder.resolve("2014/letter.txt")
                                + ": another letter has this name; called letter-3");
        assertThat(result.status()).isZero();
    }

    @Test
    void aLetterThatTheDetectorsFailOnDoesNotStopTheOthers() throws IOException {
        Path bad = file("bad.txt", "bad");
        Path good = file("good.txt", "Norco");

        Cli.Result result =
                Cli.run(
                        _ ->
                                text -> {
                                    if (text.equals("bad")) {
                                        throw new IllegalStateException("no rule for this");
                                    }
                                    return Cli.words(text);
                                },
                        "detect",
                        bad,
                        good);

        assertThat(result.status()).isEqualTo(1);
        assertThat(json(result.out())).hasSize(1);
        assertThat(result.errLines().getFirst())
                .startsWith(bad + ": the detectors failed on it")
                .doesNotContain("\tat ");
    }

    @Test
    void manyThreadsFindTheSameInTheSameOrder() throws IOException {
        for (int i = 0; i < 200; i++) {
            file("in/" + i + ".txt", "Norco ".repeat(i % 7) + "is not it");
        }

        assertThat(Cli.run("detect", "--threads", 8, folder.resolve("in")).out())
                .isEqualTo(Cli.run("detect", "--threads", 1, folder.resolve("in")).out());
    }

    @Test
    void warmingUpDetectsAgainAndWritesOnce() throws IOException {
        AtomicInteger detected = new AtomicInteger();
        Path letter = file("letter.txt", "Norco");

        Cli.Result result =
                Cli.run(
                        _ ->
                                text -> {
                                    detected.incrementAndGet();
                                    return Cli.words(text);
                                },
                        "detect",
                        "--warm-up",
                        3,
                        letter);

        assertThat(detected).hasValue(4);
        assertThat(json(result.out())).hasSize(1);
    }

    @Test
    void lexiconsAreHandedToTheDetectors() throws IOException {
        Path lexicon = file("drugs.tsv", "x");
        Path letter = file("letter.txt", "Norco");

        Cli.Result result =
                Cli.run(
                        lexicons ->
                                text ->
                                        lexicons.equals(List.of(lexicon))
                                                ? Cli.words(text)
                                                : List.of(),
                        "detect",
                        "--lexicon",
                        lexicon,
                        letter);

        assertThat(json(result.out())).hasSize(1);
    }

    @Test
    void aNameOfAUsersLexiconIsFound() throws IOException {
        Path lexicon = file("own.txt", "Zyqqalin\n");
        Path letter = file("letter.txt", "The request for Zyqqalin 10mg was denied.");

        assertThat(json(Cli.runShipped("detect", "--lexicon", lexicon, letter).out()))
                .extracting(span -> span.get("text").asText())
                .contains("Zyqqalin");
    }

    @Test
    void aLexiconThatIsNotThereIsNamed() throws IOException {
        Path letter = file("letter.txt", "Norco");
        Path lexicon = folder.resolve("none.tsv");

        Cli.Result result = Cli.run("detect", "--lexicon", lexicon, letter);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err().strip())
                .isEqualTo(lexicon + ": there is no such file or folder [F-MISSING]");
    }

    @Test
    void wrongUsageIsStatus2() throws IOException {
        Path letter = file("letter.txt", "Norco");

        assertThat(Cli.run("detect").status()).isEqualTo(2);
        assertThat(Cli.run("detect", "--threads", 0, letter).status()).isEqualTo(2);
        assertThat(Cli.run("detect", "--threads", "many", letter).status()).isEqualTo(2);
        assertThat(Cli.run("detect", "--warm-up", -1, letter).status()).isEqualTo(2);
        assertThat(Cli.run("detect", "--no-such", letter).status()).isEqualTo(2);
    }

    @Test
    void anOutputThatIsAFileIsNoFolder() throws IOException {
        Path letter = file("letter.txt", "Norco");

        Cli.Result result = Cli.run("detect", "--out", letter, letter);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err().strip()).isEqualTo(letter + ": is not a folder [F-NO-FOLDER]");
    }

    @Test
    void theShippedDetectorsRunOverARealLetter() throws IOException {
        String text = Files.readString(REAL);

        Cli.Result result = Cli.runShipped("detect", REAL);

        assertThat(result.status()).isZero();
        assertThat(json(result.out()))
                .allSatisfy(span ->
                        assertThat(span.get("text").asText())
                                .isEqualTo(
                                        text.substring(
                                                span.get("start").asInt(),
                                                span.get("end").asInt())));
    }

    private static List<JsonNode> json(String lines) throws IOException {
        return new ObjectMapper().readerFor(JsonNode.class).<JsonNode>readValues(lines).readAll();
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(UTF_8));
    }
}
