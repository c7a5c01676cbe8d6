package org.glossator.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/// A JSON parser that gives no more than so many tokens for one value: a tree takes many times the
/// room of the text that it is read from.
final class CountedTokens extends JsonParserDelegate {

    private final int most;
    private int count;

    CountedTokens(JsonParser parser, int most) {
        super(parser);
        this.most = most;
    }

    /// Counts from nothing again: a new value begins.
    void startAgain() {
        count = 0;
    }

    @Override
    public JsonToken nextToken() throws IOException {
        if (++count > most) {
            throw new TooMuch("more than " + most + " tokens in one letter");
        }
        return super.nextToken();
    }

    @Override
    public String nextFieldName() throws IOException {
        return nextToken() == JsonToken.FIELD_NAME ? currentName() : null;
    }
}
