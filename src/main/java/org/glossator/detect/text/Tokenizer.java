package org.glossator.detect.text;

/// The one pass over a letter's characters.
final class Tokenizer {

    private final char[] text;
    private final byte[] folded;
    private final int length;
    private final Vocabulary vocabulary;
    private final LineLayout layout;
    private final Tokens tokens;

    /// Where the line of the current token begins.
    private int lineStart;

    Tokenizer(Tokens tokens, char[] text, byte[] folded, Vocabulary vocabulary, LineLayout layout) {
        this.tokens = tokens;
        this.text = text;
        this.folded = folded;
        this.vocabulary = vocabulary;
        this.layout = layout;
        length = tokens.length();
    }

    void run() {
        byte gap = Tokens.PARTED;
        int at = 0;
        while (at < length) {
            if (folded[at] != 0) {
                at = word(at, gap);
                gap = Tokens.GLUED;
                // Most words have one blank and then another word behind them.
                if (text[at] == ' ' && folded[at + 1] != 0) {
                    gap = Tokens.SPACED;
                    at++;
                }
                continue;
            }
            byte kind = CharKind.of(text[at]);
            if (kind == CharKind.BLANK || kind == CharKind.BREAK) {
                int end = blanks(at);
                gap = tokens.count() == 0 ? Tokens.PARTED : gapOf(at, end);
                at = end;
            } else {
                at = kind == CharKind.DIGIT ? number(at, gap) : mark(at, gap);
                gap = Tokens.GLUED;
            }
        }
    }

    private int word(int start, byte gap) {
        long hash = 0;
        int at = start;
        int count;
        do {
            long letters = WordHash.letters(folded, at);
            hash = WordHash.mix(hash, letters);
            count = WordHash.count(letters);
            at += count;
        } while (count == 8);
        int place = vocabulary.place(hash);
        int id = vocabulary.id(place);
        long kind = id == 0 ? Tokens.WORD | Tokens.UNKNOWN : Tokens.WORD;
        tokens.add(start, at, id, gap, kind | vocabulary.traits(place));
        return at;
    }

    private int number(int start, byte gap) {
        long digits = 0;
        int at = start;
        char c = text[at];
        do {
            digits = digits << 8 | c;
            c = text[++at];
        } while (c >= '0' && c <= '9');
        int place = vocabulary.place(at - start <= 4 ? WordHash.mix(1, digits) : 0);
        long bits = Tokens.NUMBER | vocabulary.traits(place);
        tokens.add(start, at, vocabulary.id(place), gap, bits);
        return at;
    }

    private int mark(int start, byte gap) {
        char c = text[start];
        int end = start + 1;
        if (Character.isHighSurrogate(c) && end < length && Character.isLowSurrogate(text[end])) {
            end++;
        }
        tokens.add(start, end, Marks.id(c), gap, Tokens.MARK);
        return end;
    }

    private int blanks(int start) {
        int at = start;
        byte kind;
        do {
            at++;
            kind = CharKind.of(text[at]);
        } while (at < length && (kind == CharKind.BLANK || kind == CharKind.BREAK));
        return at;
    }

    private byte gapOf(int start, int end) {
        int breaks = 0;
        boolean page = false;
        boolean spaced = false;
        int nextLine = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (CharKind.of(c) == CharKind.BREAK) {
                page |= c == '\f';
                spaced |= breaks > 0 && i > nextLine;
                breaks++;
                nextLine = i + 1;
            }
        }
        page |= breaks == 4 && !spaced;
        if (breaks == 0) {
            return Tokens.SPACED;
        }
        int width = start - lineStart;
        lineStart = nextLine;
        return layout.sentenceGoesOn(width, text[start - 1], text[end], breaks, page)
                ? Tokens.WRAPPED
                : Tokens.PARTED;
    }
}
