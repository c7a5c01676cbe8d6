package org.glossator.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.glossator.letter.Digest;
import org.glossator.letter.Letter;
import org.glossator.letter.Source;
import org.glossator.letter.SourceMap;

/// Reads files as letters: plain text in UTF-8, UTF-16 with or without a byte order mark, or
/// Windows-1252, with any line ends; PDF, DOCX, RTF and HTML; ZIP archives of those; annotated
/// letters as JSONL, brat standoff, doccano JSONL and Label Studio JSON. What a file begins with
/// says its format, its ending only where the beginning cannot.
///
/// The offsets of a plain text's file are known through the letter's source map. The other formats
/// have no character offsets of their own: there the map is the identity, and the source names the
/// format in the place of a character set.
///
/// Holds no state; safe to share among threads if the passwords are.
public final class LetterReader {

    /// The size in bytes of the largest file that is read as one letter, and in UTF-16 code units
    /// of the longest text: 20 MB.
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final List<String> ENDINGS =
            List.of(".txt", ".pdf", ".docx", ".rtf", ".html", ".htm");

    private final DocumentReader documents;

    /// A reader that refuses what is protected by a password.
    public LetterReader() {
        this(Passwords.none());
    }

    public LetterReader(Passwords passwords) {
        this.documents = new DocumentReader(passwords);
    }

    /// Reads a file that is one letter, its annotations left aside. Never throws for what is wrong
    /// with the file: that is a refusal.
    public Intake read(Path file) {
        return switch (FileBytes.of(file, LARGEST)) {
            case FileBytes.Failed(Intake.Refused refused) -> refused;
            case FileBytes.Read(byte[] bytes) -> read(file, bytes);
        };
    }

    /// Opens any file for the letters in it, with their annotations.
    public Letters open(Path file) {
        return switch (FileKind.of(file)) {
            case DOCUMENT -> Letters.of(read(file));
            case ARCHIVE -> ZipLetters.of(file, this);
            case JSON -> JsonLetters.of(file);
            case BRAT -> Letters.of(BratLetter.of(file));
        };
    }

    /// Whether the file may give more than one letter, so that [#open] reads it bit by bit.
    public static boolean holdsMany(Path file) {
        return switch (FileKind.of(file)) {
            case DOCUMENT, BRAT -> false;
            case ARCHIVE, JSON -> true;
        };
    }

    Intake read(Path file, byte[] bytes) {
        return switch (documents.read(file, bytes)) {
            case Reading.Failed(Refusal reason, String detail) ->
                    new Intake.Refused(file, reason, detail);
            case Reading.Text(String characters, _, _, _) when characters.isBlank() ->
                    new Intake.Refused(
                            file, Refusal.EMPTY, bytes.length == 0 ? "" : "nothing but blanks");
            case Reading.Text text -> accepted(file, text);
        };
    }

    private static Intake accepted(Path file, Reading.Text text) {
        LineEnds.Folded folded = LineEnds.fold(SoundText.of(text.characters()));
        boolean plain = text.ownOffsets();
        SourceMap map = plain ? folded.map() : SourceMap.identity();
        Letter letter =
                new Letter(
                        nameOf(file),
                        folded.text(),
                        Digest.of(folded.text()),
                        new Source(
                                AnnotatedJson.usable(file.getFileName().toString()),
                                text.format(),
                                map));
        return new Intake.Accepted(
                file,
                AnnotatedLetter.plain(letter),
                plain ? text.characters() : folded.text(),
                text.remarks());
    }

    /// What a letter from this file is called: the file's name without the ending of a format that
    /// is read here; other endings stay.
    public static String nameOf(Path file) {
        String name = file.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .filter(ending -> lower.endsWith(ending) && name.length() > ending.length())
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }
}
