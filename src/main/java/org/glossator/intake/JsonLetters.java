package org.glossator.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// Annotated letters as JSON, one after the other: JSON Lines, or the elements of one array. Each
/// letter is read for itself, so a file of any number of them fits into memory.
///
/// Bounded in depth, in the length of a text and in the tokens of one letter. Where the JSON ends
/// or breaks in the middle, a refusal says so and the letters before it stand.
final class JsonLetters implements Letters {

    /// In bytes. A letter is a few thousand, so this is a corpus of a hundred thousand.
    static final long LARGEST = 1024L * 1024 * 1024;

    /// The formats nest six deep at most.
    private static final int DEEPEST = 40;

    /// In one letter; a span takes about thirty.
    private static final int MOST_TOKENS = 4_000_000;

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxStringLength(LetterReader.LARGEST)
                                                    .build())
                                    // What went wrong must not quote the letter.
                                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                                    .build())
                    .build();

    private final Path file;
    private final CountedTokens parser;
    private @Nullable Intake ready;
    private int letters;
    private boolean known;
    private boolean done;

    private JsonLetters(Path file, InputStream in) throws IOException {
        this.file = file;
        this.parser = new CountedTokens(JSON.createParser(in), MOST_TOKENS);
    }

    static Letters of(Path file) {
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                return Letters.of(FileBytes.tooLarge(file, size).refused());
            }
            return of(file, new BufferedInputStream(Files.newInputStream(file)));
        } catch (IOException e) {
            return Letters.of(FileBytes.unreadable(file, e));
        }
    }

    static Letters of(Path file, byte[] bytes) {
        return of(file, new ByteArrayInputStream(bytes));
    }

    private static Letters of(Path file, InputStream in) {
        try {
            return new JsonLetters(file, in);
        } catch (IOException e) {
            return Letters.of(FileBytes.unreadable(file, e));
        }
    }

    @Override
    public boolean hasNext() {
        if (ready == null && !done) {
            ready = read();
        }
        return ready != null;
    }

    @Override
    public Intake next() {
        Intake next = hasNext() ? ready : null;
        if (next == null) {
            throw new NoSuchElementException();
        }
        ready = null;
        return next;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private @Nullable Intake read() {
        try {
            JsonNode node = value();
            if (node == null) {
                done = true;
                return letters == 0 ? refused(file, Refusal.NOT_ANNOTATED, "") : null;
            }
            Intake intake = AnnotatedJson.read(file, ++letters, node);
            boolean unknown =
                    intake instanceof Intake.Refused(_, Refusal reason, _)
                            && reason == Refusal.NOT_ANNOTATED;
            if (unknown && !known) {
                // It is some other JSON: one refusal for the file, not one for each value in it.
                done = true;
                return refused(file, Refusal.NOT_ANNOTATED, "");
            }
            known = true;
            return intake;
        } catch (StreamConstraintsException | TooMuch e) {
            done = true;
            return refused(file, Refusal.TOO_COMPLEX, place());
        } catch (IOException | RuntimeException e) {
            done = true;
            return refused(file, Refusal.DAMAGED, place());
        } catch (StackOverflowError | OutOfMemoryError e) {
            done = true;
            return refused(file, Refusal.TOO_COMPLEX, place());
        }
    }

    /// The next value of the file or of the array that the file is; `null` at the end.
    private @Nullable JsonNode value() throws IOException {
        parser.startAgain();
        JsonToken token = parser.nextToken();
        if (letters == 0 && token == JsonToken.START_ARRAY) {
            token = parser.nextToken();
        }
        if (token == JsonToken.END_ARRAY) {
            token = parser.nextToken();
        }
        return token == null ? null : JSON.readTree((JsonParser) parser);
    }

    private String place() {
        int line = parser.currentLocation().getLineNr();
        return letters == 0
                ? "at line " + line
                : "at line %d, %d letters before it came in".formatted(line, letters);
    }

    private static Intake refused(Path file, Refusal reason, String detail) {
        return new Intake.Refused(file, reason, detail);
    }
}
