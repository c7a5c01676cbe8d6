package org.glossator.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;

/// Reads what [JsonlFormat] wrote, letter by letter, and believes nothing: the text must have the
/// digest that the line names, and each span the text that it names.
///
/// Iterating throws [DamagedExport] where the file is not as it was written.
public final class JsonlReader implements Iterator<ExportedLetter>, Closeable {

    private final String file;
    private final JsonParser json;
    private boolean begun;
    private int line;

    private JsonlReader(String file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    /// @throws DamagedExport if the file does not even begin as an export does
    public static JsonlReader of(Path file) throws IOException {
        try {
            return new JsonlReader(file.toString(), LetterLines.JSON.createParser(file.toFile()));
        } catch (JsonProcessingException e) {
            throw damaged(file.toString(), 1, e);
        }
    }

    /// @param name what messages call it
    /// @throws DamagedExport if it does not even begin as an export does
    public static JsonlReader of(InputStream lines, String name) throws IOException {
        try {
            return new JsonlReader(name, LetterLines.JSON.createParser(lines));
        } catch (JsonProcessingException e) {
            throw damaged(name, 1, e);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            begun = begun || json.nextToken() != null;
            return begun;
        } catch (IOException e) {
            throw damaged(file, line + 1, e);
        }
    }

    @Override
    public ExportedLetter next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        line++;
        try {
            begun = false;
            return JsonlLetter.read(json);
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(file, line, e);
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    /// Of what is no JSON the parser's own message quotes a piece, which may be a letter's.
    private static DamagedExport damaged(String file, int letter, Exception e) {
        String what =
                e instanceof JsonProcessingException ? "not JSON" : String.valueOf(e.getMessage());
        return new DamagedExport("%s, letter %d: %s".formatted(file, letter, what), e);
    }
}
