package org.glossator.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// Which character set a file's bytes are in, as ICU recognises it.
///
/// Only bytes that are not valid UTF-8 come here: those that are, are UTF-8, since no other text of
/// any length is so by chance.
final class Encoding {

    /// ICU tells ISO-8859-1 from windows-1252 by whether bytes 80-9F occur; the latter holds the
    /// former's printable characters at the same places.
    private static final Map<String, Charset> READ_HERE =
            Map.of(
                    "UTF-8", StandardCharsets.UTF_8,
                    "UTF-16LE", StandardCharsets.UTF_16LE,
                    "UTF-16BE", StandardCharsets.UTF_16BE,
                    "windows-1252", Charset.forName("windows-1252"),
                    "ISO-8859-1", Charset.forName("windows-1252"));

    /// ICU's single-byte recognisers look at no more than this.
    private static final int SAMPLE = 8000;

    /// ICU gives this to UTF-16 that has nothing for it but an even number of bytes.
    private static final int NOTHING_FOR_UTF_16 = 10;

    /// A few Western words score alike in several Latin sets, so one that is not read here must
    /// lead by more than this to be believed.
    private static final int CLEAR_LEAD = 20;

    private final byte[] bytes;

    private Encoding(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @param name the character set's name, whether it is read here or not
    /// @param charset the set to decode with, if it is read here
    record Recognised(String name, Optional<Charset> charset) {}

    /// What the bytes are in; empty if they are no text in any set.
    static Optional<Recognised> of(byte[] bytes) {
        Encoding encoding = new Encoding(bytes);
        return encoding.hasZeroByte() ? encoding.wide() : encoding.narrow();
    }

    /// Text with zero bytes in it can only be UTF-16, which ICU recognises by its first bytes.
    private Optional<Recognised> wide() {
        for (CharsetMatch match : matches(0)) {
            if (match.getName().startsWith("UTF-16")
                    && match.getConfidence() > NOTHING_FOR_UTF_16) {
                return Optional.of(readHere(match.getName()));
            }
        }
        return Optional.empty();
    }

    private Optional<Recognised> narrow() {
        CharsetMatch[] matches = matches(hasByteOrderMark() ? 0 : sampleStart());
        int best = matches.length == 0 ? 0 : matches[0].getConfidence();
        for (CharsetMatch match : matches) {
            boolean wideByChance =
                    match.getName().startsWith("UTF-16")
                            && match.getConfidence() <= NOTHING_FOR_UTF_16;
            if (READ_HERE.containsKey(match.getName()) && !wideByChance) {
                if (best - match.getConfidence() <= CLEAR_LEAD) {
                    return Optional.of(readHere(match.getName()));
                }
                break;
            }
        }
        return best > CLEAR_LEAD
                ? Optional.of(new Recognised(matches[0].getName(), Optional.empty()))
                : Optional.of(readHere("windows-1252"));
    }

    private CharsetMatch[] matches(int from) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE)));
        return detector.detectAll();
    }

    /// Where a sample with the first byte beyond ASCII in its middle starts.
    private int sampleStart() {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        return Math.max(0, first - SAMPLE / 2);
    }

    private boolean hasByteOrderMark() {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return mark == 0xfeff || mark == 0xfffe;
    }

    private boolean hasZeroByte() {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static Recognised readHere(String name) {
        return new Recognised(name, Optional.ofNullable(READ_HERE.get(name)));
    }
}
