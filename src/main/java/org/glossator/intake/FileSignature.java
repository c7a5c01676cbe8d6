package org.glossator.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The first bytes of the formats that people most often take for a letter's text. Some of them are
/// all printable characters, so that only the signature tells them from text: it counts, not the
/// file's ending.
enum FileSignature {
    PDF("a PDF document", "%PDF-"),
    ZIP("a Word document or another zip file", "PK\3\4"),
    EMPTY_ZIP("an empty zip file", "PK\5\6"),
    OLD_OFFICE("an old or a protected Word document", "\u00d0\u00cf\u0011\u00e0"),
    RTF("a rich-text document", "{\\rtf"),
    PNG("a picture", "\u0089PNG"),
    JPEG("a picture", "\u00ff\u00d8\u00ff"),
    TIFF("a picture", "II*\0"),
    GZIP("a compressed file", "\u001f\u008b");

    private final String what;
    private final byte[] start;

    FileSignature(String what, String start) {
        this.what = what;
        this.start = start.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// What people call such a file.
    String what() {
        return what;
    }

    static Optional<FileSignature> of(byte[] bytes) {
        return Arrays.stream(values()).filter(signature -> signature.starts(bytes)).findFirst();
    }

    private boolean starts(byte[] bytes) {
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
