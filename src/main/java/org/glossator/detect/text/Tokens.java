package org.glossator.detect.text;

import java.util.Arrays;
import org.glossator.letter.Span;

/// The tokens of one letter: words (runs of letters), numbers (runs of digits) and single marks,
/// with what stands between them. Token numbers outside `0..count-1` are allowed everywhere and
/// stand for nothing, so that grammars may look ahead without asking: [#MARGIN] of them stand in
/// the arrays, which are rings, so that a grammar's question is one look-up without a test. No
/// grammar looks farther.
///
/// Belongs to one thread at a time.
public final class Tokens {

    /// What kind of token one is stands among its traits, above those of its word.
    public static final long WORD = 1L << 63;

    public static final long NUMBER = 1L << 62;

    /// A word that the vocabulary does not have.
    public static final long UNKNOWN = 1L << 61;

    static final long MARK = 1L << 60;
    private static final long HIDDEN = 1L << 59;

    /// Nothing between a token and the one before.
    public static final byte GLUED = 0;

    /// Blanks on one line.
    public static final byte SPACED = 1;

    /// A line end that the sentence runs across.
    public static final byte WRAPPED = 2;

    /// A line end that ends whatever ran before it.
    public static final byte PARTED = 3;

    private static final char NO_BREAK_SPACE = '\u00A0';

    /// How many tokens of nothing stand before the first one and behind the last.
    private static final int MARGIN = 512;

    private final Vocabulary vocabulary;
    private char[] text = {};
    private byte[] folded = {};
    private int length;
    private int count;
    private int[] starts = {};
    private int[] ends = {};

    /// By token, modulo their length, which is a power of two.
    private int[] words = {};

    private byte[] gaps = {};
    private long[] traits = {};

    /// No tokens yet; what words are known says the vocabulary.
    public Tokens(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        room(0);
    }

    /// The tokens of a text.
    public static Tokens of(String text, Vocabulary vocabulary) {
        Tokens tokens = new Tokens(vocabulary);
        tokens.read(text);
        return tokens;
    }

    /// Forgets all tokens and reads another text. Arrays are used again: fresh memory for every
    /// letter would cost more than cutting it.
    public void read(String string) {
        length = string.length();
        count = 0;
        if (text.length <= length + WordHash.PADDING) {
            room(length);
        }
        string.getChars(0, length, text, 0);
        // One blank behind the end stops every run without a test for the end.
        text[length] = ' ';
        WordHash.fold(text, length, folded);
        Arrays.fill(folded, length, length + WordHash.PADDING, (byte) 0);
        new Tokenizer(this, text, folded, vocabulary, LineLayout.of(string)).run();
        Arrays.fill(words, count, count + MARGIN, 0);
        Arrays.fill(traits, count, count + MARGIN, 0);
        Arrays.fill(gaps, count, count + MARGIN, PARTED);
    }

    private void room(int characters) {
        text = new char[characters + 1 + WordHash.PADDING];
        folded = new byte[characters + 1 + WordHash.PADDING];
        count = 0;
        roomForTokens(characters / 4);
    }

    /// Makes room for so many tokens and the nothing around them; keeps those that there are.
    private void roomForTokens(int most) {
        int room = Integer.highestOneBit(most + 2 * MARGIN) << 1;
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        words = Arrays.copyOf(words, room);
        traits = Arrays.copyOf(traits, room);
        gaps = Arrays.copyOf(gaps, room);
        Arrays.fill(words, room - MARGIN, room, 0);
        Arrays.fill(traits, room - MARGIN, room, 0);
        Arrays.fill(gaps, room - MARGIN, room, PARTED);
    }

    void add(int start, int end, int word, byte gap, long bits) {
        if (count + 2 * MARGIN >= starts.length) {
            roomForTokens(count + count / 2);
        }
        starts[count] = start;
        ends[count] = end;
        words[count] = word;
        gaps[count] = gap;
        traits[count++] = bits;
    }

    public int count() {
        return count;
    }

    /// The letter's length in UTF-16 code units.
    public int length() {
        return length;
    }

    private boolean outside(int token) {
        return Integer.compareUnsigned(token, count) >= 0;
    }

    /// The first code unit of a token; the letter's length behind the last one.
    public int start(int token) {
        return token < 0 ? 0 : token >= count ? length : starts[token];
    }

    /// The code unit behind a token; 0 before the first one.
    public int end(int token) {
        return token < 0 ? 0 : token >= count ? length : ends[token];
    }

    /// The number of the token's word or mark in the vocabulary, 0 if it is not known.
    public int word(int token) {
        return words[token & words.length - 1];
    }

    public boolean is(int token, Word word) {
        return words[token & words.length - 1] == word.id();
    }

    /// Whether the token is this ASCII mark (typographic dashes and quotes count as plain ones).
    public boolean is(int token, char mark) {
        return words[token & words.length - 1] == mark;
    }

    public boolean has(int token, long bits) {
        return (traits[token & traits.length - 1] & bits) != 0;
    }

    public long traits(int token) {
        return traits[token & traits.length - 1];
    }

    /// The first token from this one on that has any of these bits, [#count] if none has.
    public int next(int from, long bits) {
        int t = from;
        while (t < count && (traits[t] & bits) == 0) {
            t++;
        }
        return t;
    }

    public boolean isWord(int token) {
        return has(token, WORD);
    }

    public boolean isNumber(int token) {
        return has(token, NUMBER);
    }

    public boolean isMark(int token) {
        return has(token, MARK);
    }

    /// What stands between the token and the one before; the letter's ends part.
    public byte gap(int token) {
        return gaps[token & gaps.length - 1];
    }

    /// Whether nothing stands between the token and the one before.
    public boolean glued(int token) {
        return gap(token) == GLUED;
    }

    /// Whether a paragraph, heading or table row ends before the token.
    public boolean parted(int token) {
        return gap(token) == PARTED;
    }

    /// The number of code units of a token; 0 outside.
    public int length(int token) {
        return outside(token) ? 0 : ends[token] - starts[token];
    }

    public char first(int token) {
        return outside(token) ? '\0' : text[starts[token]];
    }

    /// Whether the token begins with a capital.
    public boolean capital(int token) {
        char c = first(token);
        return c >= 'A' && c <= 'Z' || c >= 128 && Character.isUpperCase(c);
    }

    /// Whether the token is a word of capitals only.
    public boolean allCapitals(int token) {
        if (!isWord(token)) {
            return false;
        }
        for (int i = starts[token]; i < ends[token]; i++) {
            if (!Character.isUpperCase(text[i])) {
                return false;
            }
        }
        return true;
    }

    /// The value of a number of up to nine digits, otherwise -1.
    public int number(int token) {
        if (!isNumber(token) || length(token) > 9) {
            return -1;
        }
        int value = 0;
        for (int i = starts[token]; i < ends[token]; i++) {
            value = 10 * value + text[i] - '0';
        }
        return value;
    }

    public char charAt(int offset) {
        return offset < 0 || offset >= length ? '\0' : text[offset];
    }

    /// The characters under a range of code units as they stand.
    public String text(int start, int end) {
        return new String(text, start, end - start);
    }

    /// The characters of the tokens `from` to `to`, the last one included, with line breaks and
    /// runs of blanks that hold one folded to a single blank.
    public String folded(int from, int to) {
        int start = start(from);
        int end = end(to);
        for (int t = from + 1; t <= to; t++) {
            if (gaps[t] >= WRAPPED) {
                return foldedWithBreaks(from, to);
            }
        }
        return new String(text, start, end - start).replace(NO_BREAK_SPACE, ' ');
    }

    private String foldedWithBreaks(int from, int to) {
        StringBuilder folded = new StringBuilder(end(to) - start(from));
        for (int t = from; t <= to; t++) {
            if (t > from) {
                if (gaps[t] >= WRAPPED) {
                    folded.append(' ');
                } else {
                    folded.append(text, ends[t - 1], starts[t] - ends[t - 1]);
                }
            }
            folded.append(text, starts[t], ends[t] - starts[t]);
        }
        return folded.toString().replace(NO_BREAK_SPACE, ' ');
    }

    /// The span of the tokens `from` to `to`, the last one included.
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to]);
    }

    /// The number that the token's word stands for: the month of "Jan", the 3 of "three"; or 0.
    public int value(int token) {
        return vocabulary.value(word(token));
    }

    /// Takes the words of the tokens `from` to `to` away, so that no phrase is found in them.
    public void hide(int from, int to) {
        for (int t = from; t <= to; t++) {
            words[t] = 0;
            traits[t] = HIDDEN;
        }
    }

    /// Whether the token was [hidden][#hide].
    public boolean isHidden(int token) {
        return has(token, HIDDEN);
    }

    /// The lower-case form of the code unit at an offset, NUL outside the text.
    public char lowerAt(int offset) {
        return CharKind.lower(charAt(offset));
    }
}
