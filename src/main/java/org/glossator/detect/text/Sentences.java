package org.glossator.detect.text;

/// Where sentences begin and end.
public final class Sentences {

    private static final long ABBREVIATION = Trait.ABBREVIATION.bit();

    private Sentences() {}

    /// The first token of the sentence that holds the token, at most `limit` tokens before it.
    public static int start(Tokens tokens, int token, int limit) {
        int least = Math.max(0, token - limit);
        int t = token;
        while (t > least && !tokens.parted(t) && !endsAt(tokens, t - 1)) {
            t--;
        }
        return t;
    }

    /// The last token of the sentence that holds the token, at most `limit` tokens behind it; its
    /// closing mark counts.
    public static int end(Tokens tokens, int token, int limit) {
        int most = Math.min(tokens.count() - 1, token + limit);
        int t = token;
        while (t < most && !tokens.parted(t + 1) && !endsAt(tokens, t)) {
            t++;
        }
        return t;
    }

    /// Whether the token is a mark that ends a sentence. A full stop with the next sentence glued
    /// to it ("2003.The") does, one within a number, an abbreviation or an initial does not.
    public static boolean endsAt(Tokens tokens, int token) {
        if (tokens.is(token, '?') || tokens.is(token, '!')) {
            return true;
        }
        if (!tokens.is(token, '.')) {
            return false;
        }
        int next = token + 1;
        if (tokens.glued(next)) {
            return tokens.isWord(next)
                    && tokens.capital(next)
                    && tokens.length(next) > 1
                    && tokens.length(token - 1) > 1;
        }
        if (tokens.parted(next)) {
            return true;
        }
        boolean lower = tokens.isWord(next) && !tokens.capital(next);
        if (lower) {
            return false;
        }
        boolean shortened =
                tokens.has(token - 1, ABBREVIATION)
                        || tokens.isWord(token - 1)
                                && tokens.length(token - 1) == 1
                                && tokens.capital(token - 1);
        return !shortened;
    }
}
