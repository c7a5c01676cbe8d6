package org.glossator.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A file's bytes as characters: strict, so that no character is ever made up, and without the byte
/// order mark.
sealed interface Decoding {

    record Text(String characters, Charset charset) implements Decoding {}

    record Failed(Refusal reason, String detail) implements Decoding {}

    static Decoding of(byte[] bytes) {
        Optional<FileSignature> signature = FileSignature.of(bytes);
        if (signature.isPresent()) {
            return new Failed(Refusal.BINARY, signature.get().what());
        }
        Decoding utf8 = decode(bytes, StandardCharsets.UTF_8);
        // UTF-16 of plain English is valid UTF-8 with a NUL beside each letter.
        if (utf8 instanceof Text(String characters, _) && characters.indexOf('\0') < 0) {
            return textOnly(utf8);
        }
        return Encoding.of(bytes)
                .map(recognised -> decode(bytes, recognised))
                .orElse(new Failed(Refusal.BINARY, ""));
    }

    private static Decoding decode(byte[] bytes, Encoding.Recognised recognised) {
        return recognised
                .charset()
                .map(charset -> textOnly(decode(bytes, charset)))
                .orElse(new Failed(Refusal.UNKNOWN_ENCODING, "probably " + recognised.name()));
    }

    private static Decoding decode(byte[] bytes, Charset charset) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return new Failed(
                    Refusal.BROKEN_TEXT, "not " + charset.name() + " at byte " + in.position());
        }
        decoder.flush(out);
        out.flip();
        if (out.hasRemaining() && out.get(0) == '\ufeff') {
            out.get();
        }
        return new Text(out.toString(), charset);
    }

    /// Control characters other than white space do not occur in letters, but a stray one does no
    /// harm; NUL and a share of one in fifty say that this is something else.
    private static Decoding textOnly(Decoding decoding) {
        if (!(decoding instanceof Text(String characters, _))) {
            return decoding;
        }
        int controls = 0;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c == '\0') {
                return new Failed(Refusal.BINARY, "");
            }
            if (c < ' ' && (c < '\t' || c > '\r')) {
                controls++;
            }
        }
        return controls * 50L > characters.length() ? new Failed(Refusal.BINARY, "") : decoding;
    }
}
